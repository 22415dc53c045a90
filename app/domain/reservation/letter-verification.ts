/** How the secretariat made sure of a letter: by its TTE, a print of one, ink, or a call to the pemda. */
export const LETTER_VERIFICATION_METHODS = [
  'electronicSignature',
  'printedElectronicSignature',
  'wetSignature',
  'confirmedByPhone',
] as const;
export type LetterVerificationMethod = (typeof LETTER_VERIFICATION_METHODS)[number];

/** What was noted when the letter was verified. */
export interface LetterVerification {
  readonly method: LetterVerificationMethod;
  readonly note: string | null;
}
