import type { Instant } from '../calendar/instant.ts';
import type { LetterFile } from '../reservation/letter.ts';
import type { Basis } from '../policy/policy.ts';
import type { FindingParams } from './rule.ts';
import type { RuleCode } from './rule-code.ts';

/** Where a ketidaksesuaian stands. Each step is an event; the row itself never changes. */
export const VIOLATION_STATUSES = [
  'recorded',
  'released',
  'replied',
  'confirmed',
  'withdrawn',
  'superseded',
] as const;
export type ViolationStatus = (typeof VIOLATION_STATUSES)[number];

/** What can happen to a recorded violation, in the order in which it may. */
export type ViolationEventKind = Exclude<ViolationStatus, 'recorded'>;
export const VIOLATION_EVENT_KINDS = VIOLATION_STATUSES.filter(
  (status): status is ViolationEventKind => status !== 'recorded',
);

/** What a person can do with one. */
export const VIOLATION_VERBS = ['release', 'reply', 'confirm', 'withdraw', 'correct'] as const;
export type ViolationVerb = (typeof VIOLATION_VERBS)[number];

/** What the rules recorded, with the numbers and the edition that applied. */
export interface ViolationDraft {
  readonly id: string;
  readonly code: RuleCode;
  readonly params: FindingParams;
  readonly basis: Basis;
  readonly policyId: string;
  /** The waiver under which the guests were let in all the same. */
  readonly waiverId: string | null;
  /** The violation that this one corrects; that one then counts no more. */
  readonly supersedes: string | null;
  readonly note: string | null;
}

/** A file that came with a reply, with the name under which it was handed in. */
export interface ReplyFile {
  readonly file: LetterFile;
  readonly name: string | null;
}

export interface Violation extends ViolationDraft {
  readonly reservationId: string;
  readonly reservationNumber: string;
  readonly officeKey: string;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly status: ViolationStatus;
  /** Until then the pemda may reply; null before the notice is released. */
  readonly replyDeadline: Instant | null;
  readonly reply: string | null;
}
