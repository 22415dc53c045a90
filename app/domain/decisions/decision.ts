import type { Instant } from '../calendar/instant.ts';
import type { WorkCalendar } from '../calendar/workdays.ts';
import type { Taken } from '../compliance/facts.ts';
import type { Finding } from '../compliance/rule.ts';
import type { RuleCode } from '../compliance/rule-code.ts';
import type { ViolationDraft, ViolationStatus, ViolationVerb } from '../compliance/violation.ts';
import type { Actor } from '../people/roles.ts';
import type { Policy } from '../policy/policy.ts';
import type { Notula } from '../reservation/notula.ts';
import type { Reservation } from '../reservation/reservation.ts';
import type { Status, Verb } from '../reservation/status.ts';
import type { Result } from '../result.ts';
import type { Slot } from '../schedule/slots.ts';
import type { NoticeDraft } from './notice.ts';

export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** One line of the record. `details` hold no personal data; `personal` is sealed under the subject's key. */
export interface AuditDraft {
  /** `reservation.<verb in past tense>`. */
  readonly action: string;
  readonly reason: string | null;
  readonly details: { readonly [key: string]: JsonValue };
  readonly personal?: JsonValue;
}

/**
 * What was decided, as data. A decision without a line for the record does not compile. `commit`
 * writes all of it in one transaction.
 */
export interface Decision {
  readonly next: Reservation;
  /** Another request that this decision touches (the one merged into). */
  readonly related?: {
    readonly next: Reservation;
    readonly audit: AuditDraft;
    readonly notices: readonly NoticeDraft[];
  };
  readonly audit: readonly [AuditDraft, ...AuditDraft[]];
  readonly violations: readonly ViolationDraft[];
  /** Rules whose recorded violations fall with an annulled event; the reason stands in the audit. */
  readonly annulsViolationsOf?: readonly RuleCode[];
  /** Violations that fall with one check-in that is taken back, by id. */
  readonly annulsViolations?: readonly string[];
  readonly notices: readonly NoticeDraft[];
  /** When the guests passed the door, as the desk tells; left out where it is the moment of writing. */
  readonly doorAt?: Instant;
  /** What is written of the guests takes an earlier line back; nobody passes the door. */
  readonly takesBack?: true;
  /** A notula that was written; each is an edition of its own. */
  readonly notula?: Pick<Notula, 'summary' | 'followUps'>;
  /** All findings of the moment, for the answer and the screen. */
  readonly findings: readonly Finding[];
}

/** An expected refusal. The codes are those of the API (`interfaces.md` §2). */
export type Refusal =
  | { readonly code: 'forbidden' }
  | { readonly code: 'not-found' }
  | { readonly code: 'invalid'; readonly errors: readonly FieldError[] }
  | {
      readonly code: 'stale';
      readonly decidedBy: string;
      readonly decidedAt: Instant;
      /** What stands now; left out where it is no request that was read. */
      readonly stands?: StandingNow;
    }
  | {
      readonly code: 'wrong-status';
      readonly status: Status | ViolationStatus;
      readonly verb: Verb | ViolationVerb | 'undoMove' | 'annulCheckIn' | 'addEvidence';
      readonly because?: Hindrance;
    }
  | {
      readonly code: 'conflict';
      readonly conflicts: readonly Taken[];
      readonly findings: readonly Finding[];
    }
  | { readonly code: 'blocked'; readonly findings: readonly Finding[] }
  | { readonly code: 'over-limit'; readonly guestLimit: number; readonly admitted: number }
  | { readonly code: 'verdict-required' };

/** What was decided meanwhile, for whoever read the page before. */
export interface StandingNow {
  readonly status: Status;
  /** The hours that were decided or offered; null while nothing is. */
  readonly slot: Slot | null;
  /** What was done last, as the record calls it; null where nobody looked. */
  readonly action: string | null;
}

/** Why a verb that fits the status does not fit yet, or no more. */
export type Hindrance =
  | 'noPendingChange'
  | 'guestListClosed'
  | 'complete'
  | 'graceNotOver'
  | 'contactLogged'
  | 'replyStillPossible'
  | 'sameRecorder'
  | 'violationStatus'
  | 'nothingToUndo'
  | 'mailHasGone'
  | 'notTheLastCheckIn'
  | 'checkInAnnulled'
  | 'guestsHaveLeft'
  | 'checkInBeforeUnknown'
  | 'leftOutsideVisit';

/** `path` as in the request's JSON, dotted; `message` is the sentence beside the field. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

/** Who decides, when, under which rules. */
export interface DecisionContext {
  readonly actor: Actor;
  readonly now: Instant;
  readonly policy: Policy;
  readonly calendar: WorkCalendar;
  /** A fresh, unique id at each call. */
  readonly newId: () => string;
}

export type Decided = Result<Decision, Refusal>;
