/** What a code shown at the desk turned out to be. Each reading is kept as an attempt. */
export const SCAN_OUTCOMES = [
  /** Its group is awaited today. */
  'awaited',
  /** Its group has been let in already. */
  'used',
  'otherDay',
  /** The appointment was moved, and another code stands in this one's place. */
  'moved',
  /** The pemda has taken it back. */
  'renewed',
  'past',
  'cancelled',
  /** Well-formed, and given out by nobody here. */
  'unknown',
  /** No code of this house at all. */
  'unreadable',
] as const;
export type ScanOutcome = (typeof SCAN_OUTCOMES)[number];
