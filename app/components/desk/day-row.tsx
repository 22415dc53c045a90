import type { Status } from '#app/domain/reservation/status.ts';
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
  /** Of those that are still awaited the first. */
  readonly isNext: boolean;
  /** "Menunggu Bupati, menyusul": its head is still on the way. */
  readonly awaitsHead: string | null;
  /** "09.41": Pamdal has seen it in the lobby, and the desk has not checked it in yet. */
  readonly inLobbySince: string | null;
  /** What its desk has asked the supervisor, until it is answered. */
  readonly waiting: string | null;
  /** Names of its guests, by which it is found. */
  readonly guests: readonly string[];
}

interface DayRowProps {
  readonly group: DayGroup;
  /** The guest by whose name it was found. */
  readonly foundBy?: string | null;
}

/** One group, large: when, who, how many, where it stands. The whole row leads to the group. */
export function DayRow({ group, foundBy = null }: DayRowProps) {
  const { href, officeLabel, opd, number, topics, isNext } = group;
  const edge = isNext ? 'border-2 border-navy border-l-8' : 'border-line';
  return (
    <li
      className={`relative grid gap-x-5 gap-y-2 rounded-lg border bg-paper p-4 hover:border-navy sm:grid-cols-[6rem_1fr_auto] ${edge}`}
    >
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
        {foundBy !== null && (
          <p>
            Tamu: <strong>{foundBy}</strong>
          </p>
        )}
        <Marks group={group} />
      </div>
      <States group={group} />
    </li>
  );
}

function Time({ group: { from, to, isNext } }: { readonly group: DayGroup }) {
  return (
    <p className="flex items-baseline gap-1 sm:block">
      <span className="text-2xl font-bold tabular-nums text-navy">{from}</span>
      {to !== null && <span className="tabular-nums text-soft sm:block">–{to}</span>}
      {isNext && (
        <strong className="ml-2 text-sm text-navy sm:mt-1 sm:ml-0 sm:block">Berikutnya</strong>
      )}
    </p>
  );
}

/** Where it stands and what it waits for, each a shape with its word. */
function States({ group }: { readonly group: DayGroup }) {
  const { status, mark, inLobbySince, waiting, awaitsHead } = group;
  return (
    <div className="flex flex-wrap items-start gap-2 sm:max-w-80 sm:flex-col sm:items-end [&>span]:text-base">
      <StatusTag status={status} />
      {inLobbySince !== null && (
        <WordTag icon="door" text={`Tiba di lobi ${inLobbySince}`} tone="moving" />
      )}
      {waiting !== null && <WordTag icon="hold" text={waiting} tone="care" />}
      {awaitsHead !== null && <WordTag icon="clock" text={awaitsHead} tone="care" />}
      {mark !== null && (
        <WordTag icon="clock" text={mark.text} tone={mark.grave ? 'bad' : 'care'} />
      )}
    </div>
  );
}

/** Number, companions, head, room and what was recorded: each a shape with its word. */
function Marks({ group }: { readonly group: DayGroup }) {
  const { count, companions, head, room, violations } = group;
  const marks: [IconName, string, boolean][] = [
    ['people', companions > 0 ? `${count} · ${companions} pendamping` : count, true],
  ];
  if (head !== null) marks.push(['record', head, true]);
  if (room !== null) marks.push(['door', room, false]);
  if (violations > 0) marks.push(['alert', `${violations} ketidaksesuaian tercatat`, false]);
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
