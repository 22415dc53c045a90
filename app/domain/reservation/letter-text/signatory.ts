import type { SignatoryOffice } from '../letter.ts';
import { type ColumnLine, follows } from './letter-page.ts';
import { beginsTitle, signingOffice } from './signatory-office.ts';

/** Who signed, as far as it is certain. */
export interface Signatory {
  readonly name: string | null;
  readonly office: SignatoryOffice | null;
}

const NOBODY: Signatory = { name: null, office: null };

/** What stands between the title and the name, or below it. */
const NO_NAME =
  /^(?:ditandatangani|telah ditandatangani|dokumen|tertanda|ttd|t\.t\.d|dto|materai|\$?\{|\^|#|nip\b|pangkat|pembina|penata|tembusan|balai|catatan|qr)/i;
const RANK = /^(?:nip\b|pembina\b|penata\b|pangkat\b)/i;

const MOST_TITLE_LINES = 6;
const MOST_LINES_TO_NAME = 6;

/** The one block of a signature in what follows the body; none or two are not certain. */
export function signatoryIn(closing: readonly ColumnLine[]): Signatory {
  const blocks: ColumnLine[][] = [];
  for (let index = 0; index < closing.length; index++) {
    const block = titleAt(closing, index);
    if (block.length === 0) continue;
    blocks.push([...block, ...closing.slice(index + block.length)]);
    index += block.length - 1;
  }
  const [block] = blocks;
  if (block === undefined || blocks.length > 1) return NOBODY;
  const title = titleAt(block, 0);
  const rest = block.slice(title.length, title.length + MOST_LINES_TO_NAME);
  const office = signingOffice(title.map(({ text }) => text.replace(/[,:]\s*$/, '')));
  return { office, name: nameIn(rest) };
}

function titleAt(lines: readonly ColumnLine[], start: number): ColumnLine[] {
  const [first] = lines.slice(start, start + 1);
  if (first === undefined || !isTitle(first.text)) return [];
  const title = [first];
  for (const line of lines.slice(start + 1, start + MOST_TITLE_LINES)) {
    const last = title.at(-1) ?? first;
    const isClosed = /,\s*$/.test(last.text) && !beginsTitle(line.text) && !isOrder(line.text);
    if (isClosed || !follows(last, line) || isName(line.text) || NO_NAME.test(line.text)) break;
    title.push(line);
  }
  return title;
}

/** A title stands alone on its line, every word with a capital or closed by a comma; prose does neither. */
function isTitle(text: string): boolean {
  if (!beginsTitle(text) || text.split(' ').length > 12) return false;
  const plain = text.replace(/^(?:a\.?\s?n|plt|plh|pj|pjs)\b\.?\s*/i, '');
  return /,\s*$/.test(plain) || /^\p{Lu}\S*(?: (?:\p{Lu}\S*|dan|dr|pada|selaku))*$/u.test(plain);
}

function isOrder(text: string): boolean {
  return /^u\.?\s?b\b/i.test(text);
}

/** The name, where a rank or NIP below it or its standing alone makes it certain. */
function nameIn(lines: readonly ColumnLine[]): string | null {
  const ends = lines.findIndex(({ text }) => /^tembusan\b/i.test(text));
  const rest = ends < 0 ? lines : lines.slice(0, ends);
  const candidates = rest.filter(({ text }) => isName(text));
  const ranked = rest.findIndex(({ text }) => RANK.test(text));
  const above = ranked > 0 ? rest[ranked - 1] : undefined;
  const [only, ...others] = candidates;
  const alone = others.length === 0 ? only : undefined;
  const name = above !== undefined && isName(above.text) ? above : alone;
  return name?.text.replace(/[\s,]+$/, '') ?? null;
}

/** What a line of a title or of a stamp says, and a name does not. */
const NO_WORD_OF_A_NAME =
  /\b(?:daerah|kabupaten|provinsi|kota|elektronik|sertifi\w+|keuangan|badan|dinas|pengelola\w*|aset|republik)\b/i;

/** Two words at least, each with a capital, and titles of learning. */
function isName(text: string): boolean {
  if (beginsTitle(text) || NO_NAME.test(text) || NO_WORD_OF_A_NAME.test(text)) return false;
  return text.length <= 80 && /^(?:\p{Lu}[\p{L}.'’-]*[,.]?(?:\s+|$)){2,10}$/u.test(text);
}
