import { besideQr, qrWithWords } from './qr.ts';
import { BOLD, linesOf, type Look, mm, type Sheet, SMALL } from './sheet.ts';

/** A code that anyone may check. */
export interface PaperCode {
  /** In groups, as it is read out. */
  readonly grouped: string;
  /** The page that answers for it. */
  readonly address: string;
  /** Where a code is typed. */
  readonly typedAt: string;
}

/** The code of a paper as a picture to scan, with the same to be typed beside it. */
export function checkable(
  sheet: Sheet,
  { code, alt, title, text }: Record<'alt' | 'title' | 'text', string> & { code: PaperCode },
): void {
  qrWithWords(
    sheet,
    { text: code.address, alt },
    [
      { text: title, look: BOLD },
      { text },
      { text: code.grouped, look: lookOf(sheet, code) },
      { text: code.typedAt, look: SMALL },
    ],
    SIZE,
  );
}

const SIZE = mm(30);

/** The largest in which the code is one line, to be typed without looking for its other half. */
function lookOf(sheet: Sheet, { grouped }: PaperCode): Look {
  const looks = [BOLD.size, 9, 8].map((size): Look => ({ ...BOLD, size }));
  const width = besideQr(sheet.width, SIZE);
  return looks.find((look) => linesOf(sheet, grouped, width, look).length === 1) ?? BOLD;
}
