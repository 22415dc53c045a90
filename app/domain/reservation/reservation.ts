import type { Instant } from '../calendar/instant.ts';
import type { RequesterOffice } from '../people/office.ts';
import type { RuleCode } from '../compliance/rule-code.ts';
import type { Guest } from './guest.ts';
import type { HeadClaim, HeadVerdict } from './head-claim.ts';
import type { RequestLetter } from './letter.ts';
import type { LetterVerification } from './letter-verification.ts';
import type { Channel, MeetingMode } from './mode.ts';
import type { Status } from './status.ts';

export interface Contact {
  readonly name: string;
  readonly jabatan: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** One sitting with one set of units; several in a row make one consultation. */
export interface Session {
  readonly start: Instant;
  readonly end: Instant;
  readonly unitIds: readonly string[];
  readonly narasumberIds: readonly string[];
  readonly roomId: string | null;
}

/** What was decided to take place, or is offered: when, with whom, where. */
export interface Plan {
  readonly mode: MeetingMode;
  /** In time order, at least one. */
  readonly sessions: readonly Session[];
  readonly meetingUrl: string | null;
}

export interface Offer {
  readonly plan: Plan;
  readonly message: string | null;
  /** The place is held until then. */
  readonly deadline: Instant;
}

/** What the pemda wants changed; the old place stays until it is decided. */
export interface ChangeRequest {
  readonly requestedAt: Instant;
  readonly reason: string | null;
  readonly mode: MeetingMode | null;
  readonly topics: readonly string[] | null;
  readonly preferences: readonly Instant[];
}

export interface Correction {
  readonly reasons: readonly { readonly field: string; readonly message: string }[];
  readonly deadline: Instant;
}

/** A blocking finding that a person let pass, with the reason. */
export interface Waiver {
  readonly id: string;
  readonly code: RuleCode;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
  /** How many may be inside under it, where the desk had asked for a number. */
  readonly guests?: number | null | undefined;
}

/** The clock of the promised answer; it pauses while the next step is the pemda's. */
export interface PromiseClock {
  readonly pausedSince: Instant | null;
  /** Working days it has stood still so far. */
  readonly pausedWorkdays: number;
  /** When the office first answered: approved, offered, refused, referred or merged. */
  readonly answeredAt: Instant | null;
}

export interface Rating {
  readonly service: number;
  readonly substance: number;
  readonly remark: string | null;
}

/** How the row came to be. */
export type Source = 'request' | 'walkIn' | 'import';

/** Permohonan konsultasi: everything that is decided about, as readonly data. */
export interface Reservation {
  readonly id: string;
  /** `K-YYYY-NNNNN`, YYYY the WIB year of receipt. */
  readonly number: string;
  /** Rises by one with every decision; a decision names the one it saw. */
  readonly revision: number;
  readonly status: Status;
  /** Where `resume` leads while on hold. */
  readonly heldFrom: Status | null;
  readonly source: Source;
  readonly channel: Channel;
  readonly receivedAt: Instant;
  /** The first submission: notice, letter age and queue count from it, also after a correction. */
  readonly submittedAt: Instant;
  readonly enteredByStaff: boolean;
  readonly office: RequesterOffice;
  readonly contact: Contact | null;
  readonly mode: MeetingMode;
  readonly acceptsOtherMode: boolean;
  readonly topics: readonly string[];
  readonly questions: string | null;
  /** Ranked, best first, at most three. */
  readonly preferences: readonly Instant[];
  readonly letter: RequestLetter | null;
  /** How the letter was made sure of; null until it is verified, or where nobody said. */
  readonly letterVerification: LetterVerification | null;
  readonly guests: readonly Guest[];
  /** Number of participants where no names are given (video conference, registers). */
  readonly guestCount: number | null;
  readonly headClaim: HeadClaim | null;
  readonly headVerdict: HeadVerdict | null;
  readonly headRepresentedBy: string | null;
  readonly plan: Plan | null;
  readonly offer: Offer | null;
  readonly pendingChange: ChangeRequest | null;
  readonly correction: Correction | null;
  readonly waivers: readonly Waiver[];
  readonly promise: PromiseClock;
  /** A call or message logged before the start keeps a late group from "tidak hadir". */
  readonly contactLoggedAt: Instant | null;
  readonly arrivedAt: Instant | null;
  readonly startedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly rating: Rating | null;
  /** The contact centre's ticket (Deskpro); null where there is none. */
  readonly ticketNumber: string | null;
  /** The letter's number in the e-office (Nadine). */
  readonly nadineNumber: string | null;
  /** Another request it belongs to: merged into, or matched to a walk-in. */
  readonly relatedNumber: string | null;
  /** SEQUENCE of the last calendar message; null while none was sent. */
  readonly calendarSequence: number | null;
  /** Edition of the rules under which it was last decided. */
  readonly policyId: string;
  /** Who decided last, and when: what a stale page is told. */
  readonly decidedBy: string;
  readonly decidedAt: Instant;
}

/** Start of the planned consultation, or null while nothing is planned. */
export function plannedStart(reservation: Pick<Reservation, 'plan'>): Instant | null {
  return reservation.plan?.sessions[0]?.start ?? null;
}

export function startOfPlan(plan: Plan): Instant {
  const first = plan.sessions[0];
  if (first === undefined) throw new Error('A plan has at least one session');
  return first.start;
}

export function endOfPlan(plan: Plan): Instant {
  const last = plan.sessions.at(-1);
  if (last === undefined) throw new Error('A plan has at least one session');
  return last.end;
}

/** The part of a plan that one narasumber holds; the whole where none of its sittings is theirs. */
export function partOf(plan: Plan, narasumberId: string): Plan {
  const own = plan.sessions.filter((session) => session.narasumberIds.includes(narasumberId));
  return own.length === 0 ? plan : { ...plan, sessions: own };
}

/** Every narasumber of the plan, once. */
export function narasumberOf(plan: Plan): string[] {
  return [...new Set(plan.sessions.flatMap((session) => session.narasumberIds))];
}

export function hasWaiver(reservation: Pick<Reservation, 'waivers'>, code: RuleCode): boolean {
  return reservation.waivers.some((waiver) => waiver.code === code);
}
