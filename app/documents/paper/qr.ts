import { encode } from 'uqr';
import {
  INK,
  keepTogether,
  linesOf,
  type Look,
  type Sheet,
  SMALL,
  tagged,
  TEXT,
  writeLines,
} from './sheet.ts';

/** White modules around the code that scanners need (ISO/IEC 18004 §7.3.7). */
const QUIET_ZONE = 4;

export interface Qr {
  /** What the code holds. */
  readonly text: string;
  /** What it is, for those who cannot see it. */
  readonly alt: string;
}

interface QrPlace {
  readonly x: number;
  readonly y: number;
  /** With the white around it. */
  readonly size: number;
}

/** A QR code as one drawn path, sharp at every size. */
export function qrAt(sheet: Sheet, { text, alt }: Qr, { x, y, size }: QrPlace): void {
  const { data, size: modules } = encode(text, { ecc: 'M', border: QUIET_ZONE });
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

/** A QR code with what it is for beside it. */
export function qrWithWords(
  sheet: Sheet,
  qr: Qr,
  words: readonly { readonly text: string; readonly look?: Look }[],
  size: number,
): void {
  keepTogether(sheet, size);
  const { y, left, width } = sheet;
  qrAt(sheet, qr, { x: left, y, size });
  const place = { x: left + size + 8, width: width - size - 8 };
  let line = y + size / 12;
  for (const { text, look = TEXT } of words) {
    const lines = linesOf(sheet, text, place.width, look);
    tagged(sheet, sheet.root, { tag: 'P' }, () => {
      line = writeLines(sheet, lines, { ...place, y: line }, look) + 3;
    });
  }
  sheet.y = Math.max(y + size, line) + 4;
}

/** A code as it is read out, below a picture of it. */
export function codeLine(sheet: Sheet, code: string, place: QrPlace): void {
  const look = { ...SMALL, size: 7 };
  const lines = linesOf(sheet, code, place.size, look);
  tagged(sheet, sheet.root, { tag: 'P' }, () => {
    writeLines(sheet, lines, { ...place, width: place.size, align: 'center' }, look);
  });
}
