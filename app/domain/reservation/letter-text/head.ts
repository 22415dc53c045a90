import type { LocalDate } from '../../calendar/local-date.ts';
import { readLetterDate } from './dates.ts';
import { type ColumnLine, follows } from './letter-page.ts';

/** What stands before a value in a letter's head. */
const LABEL =
  /^(nomor|nomer|no|tanggal|tgl|perihal|prihal|hal|sifat|lampiran|lamp|kepada|yth|tembusan)\b\s*\.?\s*(?=[:\s]|$)/i;

const PLACE_AND_DATE = /^[A-Z][\p{L} .'’-]{2,40},\s*(?:tanggal\s+|tgl\.?\s+)?(.+)$/u;

const MOST_SUBJECT_LINES = 5;

/** The number, where exactly one stands in the head and nothing of it is left to be filled in. */
export function numberIn(head: readonly ColumnLine[]): string | null {
  const numbers = head.flatMap((line, index) => {
    const value = labelled(line, /^(?:nomor|nomer|no)\b\.?\s*:?\s*/i);
    return value === null ? [] : [cleanNumber(wholeNumber(value, line, head[index + 1]))];
  });
  const [first] = numbers;
  return first !== undefined && numbers.every((it) => it === first) ? first : null;
}

/** A number that breaks behind a slash or hyphen goes on in the line below. */
function wholeNumber(value: string, line: ColumnLine, next: ColumnLine | undefined): string {
  const goesOn = /[/-]$/.test(value) && next !== undefined && follows(line, next);
  return goesOn && !LABEL.test(next.text) ? `${value}${next.text}` : value;
}

/** The day that stands behind its label or behind the place in the head. */
export function datesIn(lines: readonly ColumnLine[]): LocalDate[] {
  return lines.flatMap((line) => {
    const value = labelled(line, /^(?:pada\s+)?(?:tanggal|tgl)\b\.?\s*:?\s*/i);
    const written = value ?? PLACE_AND_DATE.exec(line.text)?.[1] ?? null;
    const date = written === null ? null : readLetterDate(written);
    return date === null ? [] : [date];
  });
}

/** What the letter is about, its further lines included. */
export function subjectIn(head: readonly ColumnLine[]): string | null {
  const found = head.flatMap((line, index) => {
    const value = labelled(line, /^(?:perihal|prihal|hal)\b\.?\s*:?\s*/i);
    return value === null ? [] : [withFurther(value, head.slice(index))];
  });
  const [subject, ...others] = found;
  if (subject === undefined || subject === null || others.length > 0) return null;
  const plain = subject
    .replace(/\s+/g, ' ')
    .replace(/^["“]|["”]?\.?$/g, '')
    .trim();
  return plain.length >= 5 && plain.length <= 300 ? plain : null;
}

/** Is this the line where a letter begins to speak? */
export function beginsBody(text: string): boolean {
  return /^(?:dengan hormat|salam|assalam|menindaklanjuti|sehubungan|berkenaan|berkaitan|dalam rangka|bersama ini|menunjuk|memperhatikan|berdasarkan|mendasari)\b/i.test(
    text,
  );
}

/** Null where it is not plain whether the next line still belongs to it. */
function withFurther(value: string, lines: readonly ColumnLine[]): string | null {
  const [label, ...rest] = lines;
  const parts = [value];
  let last = label;
  for (const line of rest.slice(0, MOST_SUBJECT_LINES)) {
    if (label === undefined || last === undefined || !follows(last, line)) break;
    if (LABEL.test(line.text) || beginsBody(line.text)) break;
    if (line.x <= label.x + 2 && !/^\p{Ll}/u.test(line.text)) return null;
    parts.push(line.text);
    last = line;
  }
  return parts.join(' ');
}

function labelled(line: ColumnLine, label: RegExp): string | null {
  const match = label.exec(line.text);
  if (match === null) return null;
  const isMarked = match[0].includes(':') || line.hasGap;
  const value = line.text.slice(match[0].length).trim();
  return isMarked && value !== '' ? value : null;
}

/** "900 / 12 / BPKAD" closed up; null where a part is blank, dotted or no number at all. */
function cleanNumber(value: string): string | null {
  const number = value.replace(/\s*([/.-])\s*/g, '$1').replace(/\s+/g, ' ');
  const isWhole = /^[A-Za-z0-9][A-Za-z0-9 ./()-]*[A-Za-z0-9)]$/.test(number);
  const hasBlank = /\/\/|\.{2,}|--|\s\d*\s|^\/|\/$/.test(number);
  const isNumber = /\d/.test(number) && /[/.-]/.test(number) && number.length <= 80;
  return isWhole && !hasBlank && isNumber ? number : null;
}
