import type { Instant } from '../calendar/instant.ts';
import type { LetterFile } from '../reservation/letter.ts';
import type { ViolationStatus } from './violation.ts';

/** What a ketidaksesuaian rests on beside the numbers of the rules. */
export const EVIDENCE_KINDS = ['note', 'photo', 'file'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One piece of it, as it was added; it never changes. */
export interface Evidence {
  readonly id: string;
  readonly violationId: string;
  readonly kind: EvidenceKind;
  readonly words: string | null;
  readonly file: LetterFile | null;
  readonly fileName: string | null;
  readonly at: Instant;
  readonly by: string;
}

/** Until it is decided it can grow; afterwards nothing is added to what was decided upon. */
const OPEN_TO_EVIDENCE: readonly ViolationStatus[] = ['recorded', 'released', 'replied'];

export function takesEvidence({ status }: { readonly status: ViolationStatus }): boolean {
  return OPEN_TO_EVIDENCE.includes(status);
}

/** A picture is a photo, whatever it was called; what is not a picture is a file; words alone are a note. */
export function evidenceKind(file: LetterFile | null): EvidenceKind {
  if (file === null) return 'note';
  return file.mediaType === 'application/pdf' ? 'file' : 'photo';
}

/** How much of each kind there is, for whoever may know no more than that. */
export function countEvidence(
  evidence: readonly Pick<Evidence, 'kind'>[],
): Readonly<Record<EvidenceKind, number>> {
  const count = (kind: EvidenceKind): number => evidence.filter((one) => one.kind === kind).length;
  return { note: count('note'), photo: count('photo'), file: count('file') };
}
