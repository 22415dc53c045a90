/** A row of the record: a travel order (SPD) that the desk stamped, or the taking back of such a row. */
export interface SpdRow {
  readonly seq: number;
  readonly guestId: string;
  readonly spdNumber: string;
  readonly annuls: number | null;
}

/** The stamps that count: what was taken back does not, and neither does the taking back. */
export function standingStamps<Row extends SpdRow>(rows: readonly Row[]): Row[] {
  const fallen = new Set(rows.map(({ annuls }) => annuls));
  return rows.filter(({ seq, annuls }) => annuls === null && !fallen.has(seq));
}

/** Are the two one number, however they were typed? */
export function isSameSpd(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(spdNumber: string): string {
  return spdNumber.replace(/\s+/g, '').toLowerCase();
}

/** Why a stamp is asked about before it is written down. */
export type SpdDoubt = 'guestHasOne' | 'numberOfAnother' | 'numberElsewhere';
