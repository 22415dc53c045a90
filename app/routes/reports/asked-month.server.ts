import { data } from '@remix-run/node';
import { type LocalMonth, parseLocalMonth } from '#app/domain/calendar/local-date.ts';

/** The month in an address; one that no calendar has, or that lies outside all reason, is 404. */
export function askedMonth(text: string | undefined): LocalMonth {
  const month = parseLocalMonth(text ?? '');
  if (month === null || !isReasonable(month)) throw data(null, { status: 404 });
  return month;
}

/** What the month chooser sent: where to go, or what it shows again. */
export interface ChosenMonth {
  /** Null where none was chosen, or there is no such month. */
  readonly month: LocalMonth | null;
  /** What the chooser shows: as it was sent, the present month before that. */
  readonly number: string;
  readonly year: string;
  readonly error: string | null;
}

export function chosenMonth(request: Request, present: LocalMonth): ChosenMonth {
  const query = new URL(request.url).searchParams;
  const [number, year] = [query.get('bulan'), query.get('tahun')?.trim() ?? null];
  const shown = { number: number ?? present.slice(5), year: year ?? present.slice(0, 4) };
  if (number === null || year === null) return { month: null, ...shown, error: null };
  const month = parseLocalMonth(`${year}-${number}`);
  if (month !== null && isReasonable(month)) return { month, ...shown, error: null };
  return { month: null, ...shown, error: 'Tulis tahun dengan empat angka, misalnya 2023.' };
}

/** The office is younger than the first of these and plans no further than the last. */
function isReasonable(month: LocalMonth): boolean {
  return '1900-01' <= month && month <= '2999-12';
}
