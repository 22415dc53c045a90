/**
 * What the house does after confirmed ketidaksesuaian, mildest first. A person decides each; no rule
 * ever does, and no punishment is among them.
 */
export const FOLLOW_UP_KINDS = ['edukasi', 'suratPemberitahuan', 'diutamakanVideo'] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];
