import { ARRIVAL_WORDS } from '#app/copy/desk.ts';
import type { GuestArrival } from '#app/domain/reservation/guest.ts';
import { Button } from '../button.tsx';
import { ArrivalTag } from './guest-name.tsx';

/** One guest and where they are, as the desk reads it. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  /** Jabatan and whatever else is to be known of them. */
  readonly note: string | null;
  readonly arrival: GuestArrival;
  /** "sejak 09.41", "10.12" */
  readonly when: string | null;
}

interface GroupPeopleProps {
  readonly people: readonly PersonView[];
  /** Where it is written down that they leave; null where this reader may not, or nobody can. */
  readonly checkOutPath: string | null;
  /** Leads back to a page of its own, and not to the group's. */
  readonly backTo?: string;
  /** Those who are asked about in a form beside, and need only be named. */
  readonly briefly?: readonly GuestArrival[];
}

/** In which order the desk asks: who is in, who is still to come, who waits outside, who is gone. */
const ORDER: readonly GuestArrival[] = ['admitted', 'expected', 'refused', 'left', 'absent'];

const TITLES: Readonly<Record<GuestArrival, string>> = {
  admitted: 'Di dalam',
  expected: 'Masih ditunggu',
  refused: 'Belum masuk, di ruang tunggu',
  left: 'Sudah keluar',
  absent: 'Tidak datang',
};

/** Everyone of the group by where they are, since when, and the one tap with which they leave. */
export function GroupPeople({ people, checkOutPath, backTo, briefly = [] }: GroupPeopleProps) {
  const sections = ORDER.map((arrival) => ({
    arrival,
    own: people.filter((person) => person.arrival === arrival),
  })).filter(({ own }) => own.length > 0);
  return (
    <div className="space-y-6">
      {sections.map(({ arrival, own }) => {
        const leaves = arrival === 'admitted' ? checkOutPath : null;
        return (
          <section key={arrival} aria-label={`${TITLES[arrival]}: ${own.length} orang`}>
            <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
              <h2 className="text-xl">
                {TITLES[arrival]} <span className="font-normal text-soft">· {own.length}</span>
              </h2>
              {leaves !== null && own.length > 1 && (
                <LeaveForm path={leaves} {...(backTo && { backTo })} guestId={null}>
                  Semua keluar
                </LeaveForm>
              )}
            </div>
            {briefly.includes(arrival) ? (
              <p>{own.map(({ name }) => name).join('; ')}</p>
            ) : (
              <People {...{ own, leaves, backTo }} />
            )}
          </section>
        );
      })}
    </div>
  );
}

function People({
  own,
  leaves,
  backTo,
}: {
  readonly own: readonly PersonView[];
  readonly leaves: string | null;
  readonly backTo: string | undefined;
}) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {own.map(({ id, name, note, arrival, when }) => (
        <li key={id} className="flex items-center justify-between gap-x-4 py-2">
          <span className="min-w-0">
            <strong>{name}</strong>
            {note !== null && <span className="block text-soft">{note}</span>}
          </span>
          <span className="flex shrink-0 items-center gap-3">
            {when === null ? (
              <ArrivalTag arrival={arrival} />
            ) : (
              <span className="text-soft tabular-nums">
                <span className="sr-only">{ARRIVAL_WORDS[arrival]} </span>
                {when}
              </span>
            )}
            {leaves !== null && (
              <LeaveForm path={leaves} {...(backTo && { backTo })} guestId={id} of={name}>
                Keluar
              </LeaveForm>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One tap: this guest leaves, or all of them. */
export function LeaveForm({
  path,
  backTo,
  guestId,
  of,
  children,
}: {
  readonly path: string;
  readonly backTo?: string;
  /** Null: everyone who is inside. */
  readonly guestId: string | null;
  readonly of?: string;
  readonly children: string;
}) {
  return (
    <form method="post" action={path} className="no-print">
      {backTo !== undefined && <input type="hidden" name="kembali" value={backTo} />}
      {guestId === null ? (
        <input type="hidden" name="everyone" value="ya" />
      ) : (
        <input type="hidden" name="guestIds" value={guestId} />
      )}
      <Button look="secondary" {...(of !== undefined && { 'aria-label': `${of} keluar` })}>
        {children}
      </Button>
    </form>
  );
}
