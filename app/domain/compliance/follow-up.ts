import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';

/**
 * What the house does after confirmed ketidaksesuaian, mildest first. A person decides each; no rule
 * ever does, and no punishment is among them.
 */
export const FOLLOW_UP_KINDS = ['edukasi', 'suratPemberitahuan', 'diutamakanVideo'] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** One decision of that kind about one office. */
export interface FollowUp {
  readonly id: string;
  readonly officeKey: string;
  readonly kind: FollowUpKind;
  /** The confirmed records it rests on. */
  readonly violationIds: readonly string[];
  readonly reason: string;
  /** The letter as it was drafted for signature; null where the kind wants none. */
  readonly letter: string | null;
  /** Given outside this system and noted here; never made up. */
  readonly letterNumber: string | null;
  readonly letterDate: LocalDate | null;
  /** The last day on which it counts; null where it does not lapse by itself. */
  readonly until: LocalDate | null;
  readonly decidedAt: Instant;
  readonly decidedBy: string;
  readonly endedAt: Instant | null;
  readonly endedBy: string | null;
  readonly endReason: string | null;
  readonly revision: number;
}

/** Where it stands on a day: a person ended it, its time is over, or it counts. */
export function followUpState(
  { endedAt, until }: Pick<FollowUp, 'endedAt' | 'until'>,
  today: LocalDate,
): 'ended' | 'lapsed' | 'standing' {
  if (endedAt !== null) return 'ended';
  return until !== null && until < today ? 'lapsed' : 'standing';
}

/** The milder steps that were never taken before; a person who leaves them out is to see it. */
export function skippedSteps(
  kind: FollowUpKind,
  before: readonly Pick<FollowUp, 'kind'>[],
): FollowUpKind[] {
  const milder = FOLLOW_UP_KINDS.slice(0, FOLLOW_UP_KINDS.indexOf(kind));
  return milder.filter((step) => !before.some((taken) => taken.kind === step));
}

/** Does a letter go with it? Whom a step concerns is told of it; a word on the phone needs none. */
export function wantsLetter(kind: FollowUpKind): boolean {
  return kind !== 'edukasi';
}
