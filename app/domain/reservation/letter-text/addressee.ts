import { beginsBody } from './head.ts';
import { type ColumnLine, follows } from './letter-page.ts';

const TO = /^(?:kepada\b\s*:?\s*)?(?:yth\b\.?\s*:?|yang terhormat\b[,:]?)\s*/i;
const ONLY_TO = /^kepada\s*:?$/i;

/** Where an addressee ends and the way to it begins. */
const PLACE =
  /^(?:di\b|tempat\b|jakarta\b|jl\b|jln\b|jalan\b|gedung\b|gd\b|up\b\.?\s*:?\s*$|nomor\b|sifat\b|lampiran\b|hal\b|perihal\b|tembusan\b)/i;
const PLACE_INSIDE = /[,\s]+(?:di\s*[-–:]?\s*(?:jakarta|tempat)\b|gedung\b|jl\.?\s|jalan\s).*$/i;

const MOST_LINES = 6;

/** To whom the letter goes, where one is named and no list. */
export function addresseeIn(head: readonly ColumnLine[]): string | null {
  const starts = head.flatMap((line, index) => (TO.test(line.text) ? [index] : []));
  const [start, ...others] = starts;
  if (start === undefined || others.length > 0) return null;
  const lines = blockAt(head, start);
  const isList = lines.some((line) => /^\(?\d+[.)]\s/.test(line));
  const text = lines.join(' ').replace(PLACE_INSIDE, '').replace(/\s+/g, ' ').trim();
  const plain = text.replace(/^(?:bapak\/ibu|bapak|ibu|sdr\.?|saudara)\s+/i, '');
  const name = plain.replace(/[\s,;:-]+$/, '');
  return !isList && /\p{L}{3,}\s+\p{L}{2,}/u.test(name) && name.length <= 200 ? name : null;
}

function blockAt(head: readonly ColumnLine[], start: number): string[] {
  const lines: string[] = [];
  let last: ColumnLine | null = null;
  for (const line of head.slice(start, start + MOST_LINES)) {
    const text = last === null ? line.text.replace(TO, '') : line.text;
    if (last !== null && !follows(last, line)) break;
    if (PLACE.test(text) || ONLY_TO.test(text) || beginsBody(text)) break;
    if (text !== '') lines.push(text);
    last = line;
  }
  return lines;
}
