import { GUEST_KIND_WORDS } from '#app/copy/desk.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import type { GuestKind } from '#app/domain/reservation/guest-kind.ts';
import { Icon, type IconName } from '../icon.tsx';
import { StatusTag, WordTag } from '../status-tag.tsx';

/** A group of the day as the desk's list shows it; every sentence is ready to be read. */
export interface DayGroup {
  readonly number: string;
  readonly href: string;
  readonly officeLabel: string;
  readonly opd: string | null;
  readonly topics: string;
  readonly status: Status;
  /** "10.00", and "11.00" where an end is known. */
  readonly from: string;
  readonly to: string | null;
  readonly room: string | null;
  /** What was stated, or found, of the head. */
  readonly head: string | null;
  /** "5 orang", "3 dari 5 datang" */
  readonly count: string;
  readonly companions: number;
  /** What the clock asks of the desk. */
  readonly mark: { readonly text: string; readonly grave: boolean } | null;
  readonly violations: number;
  /** What its desk has asked the supervisor, until it is answered. */
  readonly waiting: string | null;
  readonly guests: readonly {
    readonly name: string;
    readonly jabatan: string | null;
    readonly kind: GuestKind;
  }[];
}

/** One group, large: when, who, how many, where it stands. The whole row leads to the group. */
export function DayRow({ group }: { readonly group: DayGroup }) {
  const { href, officeLabel, opd, number, topics, status, mark } = group;
  return (
    <li className="keep relative grid gap-x-5 gap-y-2 rounded-lg border border-line bg-paper p-4 hover:border-navy sm:grid-cols-[6rem_1fr_auto]">
      <Time group={group} />
      <div className="min-w-0">
        <h3 className="text-xl">
          <a
            href={href}
            className="text-navy no-underline after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-offset-2 focus-visible:after:outline-link"
          >
            {officeLabel}
            {opd !== null && <span className="font-semibold"> · {opd}</span>}
          </a>
        </h3>
        <p className="text-soft">
          {number} · {topics}
        </p>
        <Marks group={group} />
      </div>
      <div className="flex flex-col items-start gap-2 sm:items-end [&>span]:text-base">
        <StatusTag status={status} />
        {group.waiting !== null && <WordTag icon="hold" text={group.waiting} tone="care" />}
        {mark !== null && (
          <WordTag icon="clock" text={mark.text} tone={mark.grave ? 'bad' : 'care'} />
        )}
      </div>
    </li>
  );
}

function Time({ group: { from, to } }: { readonly group: DayGroup }) {
  return (
    <p className="flex items-baseline gap-1 sm:block">
      <span className="text-2xl font-bold tabular-nums text-navy">{from}</span>
      {to !== null && <span className="tabular-nums text-soft sm:block">–{to}</span>}
    </p>
  );
}

/** Number, companions, head, room and what was recorded: each a shape with its word. */
function Marks({ group }: { readonly group: DayGroup }) {
  const { count, companions, head, room, violations } = group;
  const marks: [IconName, string, boolean][] = [
    ['people', companions > 0 ? `${count} · ${companions} pendamping` : count, true],
    ...(head === null ? [] : ([['record', head, true]] as [IconName, string, boolean][])),
    ...(room === null ? [] : ([['door', room, false]] as [IconName, string, boolean][])),
    ...(violations === 0
      ? []
      : ([['alert', `${violations} ketidaksesuaian tercatat`, false]] as [
          IconName,
          string,
          boolean,
        ][])),
  ];
  return (
    <ul className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1">
      {marks.map(([icon, text, strong]) => (
        <li key={text} className="inline-flex items-center gap-1.5">
          <Icon name={icon} className="text-soft" />
          {strong ? <strong>{text}</strong> : text}
        </li>
      ))}
    </ul>
  );
}

/** The list of names with room to sign; on paper only. */
export function AttendanceSheet({
  guests,
  caption,
}: {
  readonly guests: DayGroup['guests'];
  readonly caption: string;
}) {
  // Room for those who come along unannounced.
  const blanks = [1, 2];
  return (
    <table className="mt-2 w-full border-collapse text-left text-[10pt]">
      <caption className="pb-1 text-left font-bold">{caption}</caption>
      <thead>
        <tr>
          {['No.', 'Nama', 'Jabatan', 'Tanda tangan'].map((title) => (
            <th key={title} scope="col" className="border border-edge px-2 py-1">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {guests.map(({ name, jabatan, kind }, index) => (
          <tr key={`${name}-${index}`}>
            <td className="w-10 border border-edge px-2 py-2.5">{index + 1}</td>
            <td className="border border-edge px-2 py-2.5">{name}</td>
            <td className="border border-edge px-2 py-2.5">
              {[jabatan, kind === 'participant' ? null : GUEST_KIND_WORDS[kind]]
                .filter(Boolean)
                .join(', ')}
            </td>
            <td className="w-1/3 border border-edge" />
          </tr>
        ))}
        {blanks.map((blank) => (
          <tr key={`kosong-${blank}`}>
            <td className="border border-edge px-2 py-2.5">{guests.length + blank}</td>
            <td className="border border-edge" />
            <td className="border border-edge" />
            <td className="w-1/3 border border-edge" />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
