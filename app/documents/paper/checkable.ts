import { qrWithWords } from './qr.ts';
import { BOLD, mm, type Sheet, SMALL } from './sheet.ts';

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
      { text: code.grouped, look: BOLD },
      { text: code.typedAt, look: SMALL },
    ],
    mm(30),
  );
}
