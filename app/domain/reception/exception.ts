import { addMinutes, type Instant } from '../calendar/instant.ts';
import type { RuleCode } from '../compliance/rule-code.ts';

/** Where the desk's question to the supervisor stands: may more go in than the limit allows? */
export const EXCEPTION_STATES = [
  'open',
  'granted',
  'refused',
  /** The desk takes it back: the group has settled it among themselves. */
  'withdrawn',
] as const;
export type ExceptionState = (typeof EXCEPTION_STATES)[number];

/** The desk's question, and what became of it. */
export interface ExceptionRequest {
  readonly id: string;
  readonly reservationId: string;
  readonly code: RuleCode;
  /** Counted guests that would then be inside. */
  readonly guests: number;
  /** The limit they were held against. */
  readonly guestLimit: number;
  readonly words: string;
  /** Who of those asked for stands on no list, with their jabatan; null where nobody does. */
  readonly unlisted: readonly string[] | null;
  readonly state: ExceptionState;
  readonly askedAt: Instant;
  readonly askedBy: string;
  readonly answeredAt: Instant | null;
  readonly answeredBy: string | null;
  readonly answer: string | null;
  readonly waiverId: string | null;
}

/** So long a group waits before the desk is told whom to call; no rule of the office, only patience. */
const PATIENCE_MINUTES = 3;

/** Has nobody answered for so long that the desk had better call somebody? */
export function isLongUnanswered(
  { state, askedAt }: Pick<ExceptionRequest, 'state' | 'askedAt'>,
  now: Instant,
): boolean {
  return state === 'open' && now >= addMinutes(askedAt, PATIENCE_MINUTES);
}
