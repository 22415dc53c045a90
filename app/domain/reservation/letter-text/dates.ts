import { type LocalDate, parseLocalDate } from '../../calendar/local-date.ts';

const MONTHS = [
  ...['januari', 'februari', 'maret', 'april', 'mei', 'juni'],
  ...['juli', 'agustus', 'september', 'oktober', 'november', 'desember'],
] as const;

/** Spellings met beside the right one. */
const VARIANTS: Readonly<Record<string, string>> = {
  ...{ pebruari: 'februari', nopember: 'november', jan: 'januari', feb: 'februari' },
  ...{ peb: 'februari', mar: 'maret', apr: 'april', jun: 'juni', jul: 'juli', agt: 'agustus' },
  ...{ agu: 'agustus', ags: 'agustus', agust: 'agustus', sep: 'september', sept: 'september' },
  ...{ okt: 'oktober', nov: 'november', nop: 'november', des: 'desember' },
};

/** Reads a day as letters write it ("5 November 2026", "05-11-2026"); null for anything beside it. */
export function readLetterDate(text: string): LocalDate | null {
  const words = /^(\d{1,2})\s+([a-z]+)\.?\s+(\d{4})\.?$/i.exec(text.trim());
  if (words !== null) {
    const [, day = '', name = '', year = ''] = words;
    const lower = name.toLowerCase();
    const month = MONTHS.findIndex((it) => it === (VARIANTS[lower] ?? lower)) + 1;
    return month === 0 ? null : dateOf(year, month, day);
  }
  // Day before month is how Indonesia writes; the other order is not guessed at.
  const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text.trim().replace(/\s+/g, ''));
  if (numbers === null) return null;
  const [, day = '', , month = '', year = ''] = numbers;
  return dateOf(year, Number(month), day);
}

function dateOf(year: string, month: number, day: string): LocalDate | null {
  return parseLocalDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
