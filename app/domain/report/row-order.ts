import type { MeetingMode } from '../reservation/mode.ts';

interface Placed {
  readonly date: string;
  readonly number: string;
}

/** By day, then by number: the order of the report's rows. */
export function inReportOrder<Row extends Placed>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => compare(a.date, b.date) || compare(a.number, b.number));
}

/** The number of the request behind each row of the two tables, in their order. */
export function rowNumbers(
  rows: readonly (Placed & { readonly mode: MeetingMode })[],
): Readonly<Record<MeetingMode, readonly string[]>> {
  const sorted = inReportOrder(rows);
  const of = (mode: MeetingMode) =>
    sorted.filter((row) => row.mode === mode).map(({ number }) => number);
  return { tatapMuka: of('tatapMuka'), videoConference: of('videoConference') };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
