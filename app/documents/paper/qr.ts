import { encode } from 'uqr';
import {
  INK,
  keepTogether,
  linesOf,
  type Look,
  type Sheet,
  tagged,
  TEXT,
  writeLines,
} from './sheet.ts';

/** White around a code that scanners need, in its width: four modules of the smallest code in use. */
const QUIET = 4 / 25;

export interface Qr {
  /** What the code holds. */
  readonly text: string;
  /** What it is, for those who cannot see it. */
  readonly alt: string;
}

interface QrPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/**
 * A QR code as one drawn path, sharp at every size. Four modules of white around it, which scanners need
 * (ISO/IEC 18004 §7.3.7), are left to whoever places it: so its dark edge lines up with the words.
 */
export function qrAt(sheet: Sheet, { text, alt }: Qr, { x, y, size }: QrPlace): void {
  const { data, size: modules } = encode(text, { ecc: 'M', border: 0 });
  const module = size / modules;
  const bbox = [x, y, x + size, y + size];
  tagged(sheet, sheet.root, { tag: 'Figure', alt, bbox }, () => {
    data.forEach((row, index) => {
      for (const { from, length } of darkRuns(row)) {
        sheet.doc.rect(x + from * module, y + index * module, length * module, module);
      }
    });
    sheet.doc.fill(INK);
  });
}

/** The dark stretches of one row. */
function darkRuns(row: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  row.forEach((isDark, column) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last !== undefined && last.from + last.length === column) last.length += 1;
    else runs.push({ from: column, length: 1 });
  });
  return runs;
}

/** The room for words beside a code. */
export const besideQr = (width: number, size: number): number => width - size * (1 + QUIET);

/** A QR code with what it is for beside it. */
export function qrWithWords(
  sheet: Sheet,
  qr: Qr,
  words: readonly { readonly text: string; readonly look?: Look }[],
  size: number,
): void {
  const quiet = size * QUIET;
  keepTogether(sheet, size + quiet);
  const y = sheet.y + quiet / 2;
  const { left, width } = sheet;
  qrAt(sheet, qr, { x: left, y, size });
  const place = { x: left + size + quiet, width: besideQr(width, size) };
  let line = y - 2;
  for (const { text, look = TEXT } of words) {
    const lines = linesOf(sheet, text, place.width, look);
    tagged(sheet, sheet.root, { tag: 'P' }, () => {
      line = writeLines(sheet, lines, { ...place, y: line }, look) + 3;
    });
  }
  sheet.y = Math.max(y + size, line) + quiet;
}
