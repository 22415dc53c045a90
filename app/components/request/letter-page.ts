import type { ReadingNote } from '#app/copy/letter-reading.ts';
import type { LetterField } from '#app/domain/reservation/letter-suggestions.ts';
import type { ShownFinding } from '../findings.tsx';

/** The letter that is in hand already. */
export interface ShownFile {
  /** Null where it came with a request that is being corrected. */
  readonly name: string | null;
  /** "PDF, 1,2 MB, 3 halaman" */
  readonly text: string;
  readonly href: string;
  readonly isPicture: boolean;
}

/** What was read out of the file for one field; it only waits to be accepted. */
export interface Suggestion {
  readonly field: LetterField;
  /** As the field takes it. */
  readonly value: string;
  /** As it is read. */
  readonly shown: string;
}

/** What the step of the letter shows. */
export interface LetterPage {
  readonly draftId: string;
  readonly file: ShownFile | null;
  readonly canRemove: boolean;
  readonly notes: readonly ReadingNote[];
  readonly suggestions: readonly Suggestion[];
  readonly findings: readonly {
    /** Beside which field it stands; null where it is about several. */
    readonly field: LetterField | 'file' | null;
    readonly finding: ShownFinding;
  }[];
  readonly audience: 'pemda' | 'staff';
  readonly limits: { readonly fileBytes: number; readonly pieceBytes: number };
}
