import type { Instant } from '../calendar/instant.ts';
import type { LetterDetails } from './letter.ts';

/** What a reviewer must know of a file that was kept all the same. */
export const LETTER_WARNINGS = [
  'scripted',
  'attachments',
  'noText',
  'badSignature',
  'encrypted',
  'unreadable',
] as const;
export type LetterWarning = (typeof LETTER_WARNINGS)[number];

/** An electronic signature (TTE) found in the PDF; what it says of itself, not yet who vouches for it. */
export interface LetterSignature {
  /** Name in the signer's certificate. */
  readonly signer: string;
  /** Name of the body that issued the certificate, such as BSrE. */
  readonly issuer: string;
  /** When it says it was signed; null where it does not say. */
  readonly signedAt: Instant | null;
  /** The signed bytes are still those that were signed. */
  readonly intact: boolean;
  /** Something was written to the file behind what this signature covers. */
  readonly changedAfter: boolean;
}

/** What was read out of a letter's file by itself. It only suggests; a person accepts each value. */
export interface LetterReading {
  /** Pages of a PDF; 1 for an image, 0 where it could not be opened. */
  readonly pages: number;
  readonly warnings: readonly LetterWarning[];
  readonly signatures: readonly LetterSignature[];
  /** Members that could not be read for certain are null. */
  readonly suggestions: LetterDetails;
}
