import { addMinutes, type Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { WorkCalendar } from '../calendar/workdays.ts';
import type { Zone } from '../calendar/zones.ts';
import type { Body } from '../people/office.ts';
import type { Policy } from '../policy/policy.ts';
import type { HeadClaim, HeadVerdict } from '../reservation/head-claim.ts';
import type { LetterDetails, SignatoryOffice } from '../reservation/letter.ts';
import type { MeetingMode } from '../reservation/mode.ts';
import type { Status } from '../reservation/status.ts';
import { evaluate, isAllowed } from './evaluate.ts';
import type { Facts, GuestFacts, Moment } from './facts.ts';
import type { Finding } from './rule.ts';
import { guestLimitOf } from './visit.ts';

/** Left out and null are the same, except where {@link EvaluationRequest} says otherwise. */
type Maybe<T> = T | null | undefined;

/** The body of `POST /policy/evaluate`, once its shape is checked (`interfaces.md` §2). */
export interface EvaluationRequest {
  readonly moment: Moment;
  readonly at: Instant;
  readonly mode: MeetingMode;
  readonly requester?: { readonly regionCode: string | null; readonly body: Body } | undefined;
  readonly start?: Instant | undefined;
  /** Left out, null and `present: false` all mean that there is no letter. */
  readonly letter?: Maybe<{
    readonly present?: boolean | undefined;
    readonly number?: Maybe<string>;
    readonly date?: Maybe<LocalDate>;
    readonly subject?: Maybe<string>;
    readonly signatoryName?: Maybe<string>;
    readonly signatoryOffice?: Maybe<SignatoryOffice>;
    readonly addressee?: Maybe<string>;
  }>;
  readonly headClaim?: Maybe<{
    readonly claim: HeadClaim['claim'];
    readonly office?: Maybe<HeadClaim['office']>;
    readonly representedBy?: Maybe<string>;
  }>;
  readonly headVerdict?: Maybe<HeadVerdict>;
  readonly enteredByStaff?: boolean | undefined;
  /** Those that count towards the limit. */
  readonly guests?:
    | { readonly [K in 'announced' | 'approved' | 'arrived' | 'unlisted']?: number | undefined }
    | undefined;
  /** Left out: not asked. null: the group has no request at all. */
  readonly reservation?: Maybe<{ readonly status: Status; readonly start?: Maybe<Instant> }>;
  readonly arrivedAt?: Instant | undefined;
}

export interface Evaluation {
  readonly guestLimit: number;
  readonly allowed: boolean;
  readonly findings: readonly Finding[];
}

/** What the body alone cannot say. */
export interface EvaluationContext {
  /** The edition in force on the WIB day of `at`. */
  readonly policy: Policy;
  readonly calendar: WorkCalendar;
  /** Of the requester's region. */
  readonly zone: Zone;
}

/** The rule engine with no side effect; rules whose facts the body cannot carry are not asked. */
export function evaluateRequest(
  request: EvaluationRequest,
  context: EvaluationContext,
): Evaluation {
  const facts = factsOf(request, context);
  const findings = evaluate(facts, context.policy);
  return {
    guestLimit: guestLimitOf(facts, context.policy),
    allowed: isAllowed(findings),
    findings,
  };
}

function factsOf(request: EvaluationRequest, { policy, calendar, zone }: EvaluationContext): Facts {
  const { moment, at, mode, start, reservation } = request;
  const slots =
    start === undefined
      ? []
      : [{ start, end: addMinutes(start, policy.values.slotMinutes), preference: null }];
  return {
    moment,
    at,
    mode,
    enteredByStaff: request.enteredByStaff ?? false,
    requester: { body: request.requester?.body ?? 'pemda', zone },
    topics: [],
    slots,
    letter: letterOf(request.letter),
    guests: guestsOf(request.guests ?? {}),
    headClaim: claimOf(request.headClaim),
    headVerdict: request.headVerdict ?? null,
    arrivedAt: request.arrivedAt ?? null,
    calendar,
    ...(reservation === undefined ? {} : { reservation: visitOf(reservation) }),
  };
}

function letterOf(letter: EvaluationRequest['letter']): LetterDetails | null {
  if (!letter || letter.present === false) return null;
  return {
    number: letter.number ?? null,
    date: letter.date ?? null,
    subject: letter.subject ?? null,
    signatoryName: letter.signatoryName ?? null,
    signatoryOffice: letter.signatoryOffice ?? null,
    addressee: letter.addressee ?? null,
  };
}

/** Who is at the desk beyond the approved number cannot stand on the list. */
function guestsOf(counts: NonNullable<EvaluationRequest['guests']>): GuestFacts {
  const { announced = 0, approved = null, arrived = null } = counts;
  const beyond = approved === null || arrived === null ? 0 : Math.max(arrived - approved, 0);
  return {
    announced,
    approved,
    arrived,
    unlisted: counts.unlisted ?? beyond,
    companions: 0,
    thirdParties: [],
    duplicates: [],
  };
}

function claimOf(claim: EvaluationRequest['headClaim']): HeadClaim | null {
  if (!claim) return null;
  const { office = null, representedBy = null } = claim;
  return { claim: claim.claim, office, representedBy };
}

function visitOf(reservation: NonNullable<EvaluationRequest['reservation']> | null) {
  if (reservation === null) return null;
  return {
    status: reservation.status,
    start: reservation.start ?? null,
    officeAtFault: false,
    contactLoggedBeforeStart: false,
  };
}
