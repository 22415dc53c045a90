/** What a ketidaksesuaian rests on beside the numbers of the rules. */
export const EVIDENCE_KINDS = ['note', 'photo', 'file'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
