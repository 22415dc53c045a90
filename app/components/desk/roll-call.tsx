import type { InsideGroupView, InsidePersonView } from './inside-list.tsx';

/**
 * Everybody in the house, to be ticked off outside it: on the phone by thumb, on A4 by pen. The ticks
 * are kept nowhere: they are of this one count.
 */
export function RollCall({ groups }: { readonly groups: readonly InsideGroupView[] }) {
  return (
    <form autoComplete="off" className="space-y-6 print:space-y-4">
      {groups.map((group) => (
        <Group key={group.number} group={group} />
      ))}
    </form>
  );
}

function Group({ group }: { readonly group: InsideGroupView }) {
  const { number, officeLabel, opd, where, hosts, contact, inside, waiting, unnamed } = group;
  const people = inside.length + waiting.length + unnamed;
  return (
    <fieldset className="keep min-w-0 rounded-lg border-2 border-edge bg-paper p-4 print:p-2">
      <legend className="float-left mb-1 w-full text-lg leading-snug font-bold print:text-[12pt]">
        {officeLabel}
        {opd !== null && ` · ${opd}`} · {people} orang
      </legend>
      <p className="clear-both text-xl font-semibold text-navy print:text-[11pt]">{where}</p>
      <p className="text-soft print:text-[9pt] print:text-ink">
        {[
          number,
          hosts.length === 0 ? null : `narasumber ${hosts.join(', ')}`,
          contact === null ? null : `narahubung ${contact}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ul className="mt-2 divide-y divide-line border-t border-line">
        {inside.map((person) => (
          <Tick key={person.id} person={person} where={null} />
        ))}
        {waiting.map((person) => (
          <Tick key={person.id} person={person} where="di ruang tunggu" />
        ))}
        {Array.from({ length: unnamed }, (_, index) => (
          <Tick
            key={index}
            person={{
              id: `${number}-${index}`,
              name: `Tamu ${index + 1}`,
              note: null,
              since: null,
            }}
            where="nama belum dicatat"
          />
        ))}
      </ul>
    </fieldset>
  );
}

function Tick({
  person: { id, name, note, since },
  where,
}: {
  readonly person: InsidePersonView;
  readonly where: string | null;
}) {
  const notes = [note, where, since === null ? null : `sejak ${since}`].filter(Boolean);
  return (
    <li>
      <label
        htmlFor={`ada-${id}`}
        className="flex min-h-13 cursor-pointer items-center gap-4 py-1.5 has-checked:bg-good-bg print:min-h-0 print:py-1"
      >
        <input id={`ada-${id}`} type="checkbox" className="size-7 shrink-0 print:size-4" />
        <span className="min-w-0">
          <strong className="text-lg print:text-[11pt]">{name}</strong>
          {notes.length > 0 && (
            <span className="block text-soft print:inline print:text-[9pt]">
              {' '}
              {notes.join(' · ')}
            </span>
          )}
        </span>
      </label>
    </li>
  );
}
