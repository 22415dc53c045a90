import type { Instant } from '../calendar/instant.ts';
import { evaluate } from '../compliance/evaluate.ts';
import { factsOf, type HouseFacts } from '../compliance/facts-of.ts';
import type { KnownViolation } from '../compliance/known-violation.ts';
import { newViolations } from '../compliance/known-violation.ts';
import type { Finding } from '../compliance/rule.ts';
import type { RuleCode } from '../compliance/rule-code.ts';
import { guestLimitAtDoor } from '../policy/guest-limit.ts';
import { isCounted, wasAdmitted } from '../reservation/guest.ts';
import type { HeadVerdict } from '../reservation/head-claim.ts';
import { plannedStart, type Reservation } from '../reservation/reservation.ts';
import { ok, refuse, type Result } from '../result.ts';
import { advance, line } from './advance.ts';
import { type ArrivalInput, atTheDesk, substitutesOn } from './arrivals.ts';
import type { Decided, DecisionContext, Refusal } from './decision.ts';
import { guard } from './guard.ts';
import { type NoticeDraft, toSecretariat } from './notice.ts';
import { guestsWaived, waiversFor } from './waived-guests.ts';

export interface CheckInInput extends ArrivalInput {
  /** When the group stood at the desk. */
  readonly at: Instant;
  readonly headVerdict: HeadVerdict | null;
  readonly headRepresentedBy: string | null;
}

export interface CheckInFacts {
  readonly house: HouseFacts;
  readonly violations: readonly KnownViolation[];
}

/**
 * Datang: who stands at the desk, who goes in. Groups come early and in parts, so each check-in
 * adds to the ones before. Letting in more than the limit wants a waiver; the violations are what
 * the rules record, never what somebody types.
 */
export function checkIn(
  reservation: Reservation,
  input: CheckInInput,
  facts: CheckInFacts,
  context: DecisionContext,
): Decided {
  const fits = guard(reservation, 'checkIn', null, context);
  if (!fits.ok) return fits;
  const headVerdict = input.headVerdict ?? reservation.headVerdict;
  if (isVerdictMissing(reservation, headVerdict)) return refuse({ code: 'verdict-required' });
  const arrival = arrive(reservation, input, facts.house, context);
  if (!arrival.ok) return arrival;
  const { arrived, guestLimit, admitted, isOverLimit, findings } = arrival.value;
  if (isOverLimit) return refuse({ code: 'over-limit', guestLimit, admitted });
  const next = advance(arrived, context, {
    status: reservation.status === 'approved' ? 'arrived' : reservation.status,
  });
  const substitutes = substitutesOn(reservation.guests, next.guests, input);
  return ok({
    next,
    audit: [
      line('checkIn', reservation, next, {
        details: {
          at: input.at,
          guestLimit,
          admitted,
          headVerdict,
          guests: next.guests.map(({ id, arrival }) => ({ id, arrival })),
          findings: findings.map((finding) => finding.code),
          ...(substitutes.length > 0 && { substitutes }),
        },
      }),
    ],
    violations: newViolations(findings, facts.violations, context),
    notices: alerts(reservation, headVerdict),
    doorAt: input.at,
    findings,
  });
}

/** A group as an arrival would leave it, and what the rules say of that; nothing is decided by it. */
export interface Arrival {
  readonly arrived: Reservation;
  /** The limit in force at that moment. */
  readonly guestLimit: number;
  /** Guests let in so far who count towards the limit, these among them. */
  readonly admitted: number;
  /** More go in than the limit allows, or than it was waived for. */
  readonly isOverLimit: boolean;
  readonly findings: readonly Finding[];
}

/** What {@link checkIn} would find: the desk's counter asks it at every tick, before anything is sent. */
export function arrive(
  reservation: Reservation,
  input: CheckInInput,
  house: HouseFacts,
  context: Pick<DecisionContext, 'policy' | 'calendar' | 'newId' | 'now'>,
): Result<Arrival, Refusal> {
  const desk = atTheDesk(reservation, input, context);
  if (!desk.ok) return desk;
  const arrived: Reservation = {
    ...reservation,
    guests: desk.value,
    headVerdict: input.headVerdict ?? reservation.headVerdict,
    headRepresentedBy: input.headRepresentedBy ?? reservation.headRepresentedBy,
    arrivedAt: reservation.arrivedAt ?? input.at,
  };
  const guestLimit = guestLimitNow(arrived, input.at, context);
  const admitted = admittedCount(arrived, context);
  const inside = admittedCount(reservation, context);
  const waived = guestsWaived(reservation, { inside, limit: guestLimit }, context);
  const isOverLimit =
    reservation.mode === 'tatapMuka' &&
    admitted > inside &&
    admitted > Math.max(guestLimit, waived);
  const findings = evaluate(
    factsOf(arrived, house, { ...context, moment: 'arrival', arrivedAt: input.at }),
    context.policy,
    waiversFor(reservation, admitted),
  ).filter(({ code }) => reservation.arrivedAt === null || !OF_THE_FIRST_ARRIVAL.includes(code));
  return ok({ arrived, guestLimit, admitted, isOverLimit, findings });
}

/** Where a head was announced, the desk says what it found before anybody goes in. */
export function isVerdictMissing(
  { mode, headClaim }: Pick<Reservation, 'mode' | 'headClaim'>,
  verdict: HeadVerdict | null,
): boolean {
  return mode === 'tatapMuka' && headClaim?.claim === 'attends' && verdict === null;
}

/** Whether a group is expected and in time is asked of it once; those who follow belong to it. */
const OF_THE_FIRST_ARRIVAL: readonly RuleCode[] = ['ARRIVED_WITHOUT_CONFIRMATION', 'LATE_ARRIVAL'];

/** The limit in force for a group at the desk at that moment. */
export function guestLimitNow(
  reservation: Reservation,
  at: Instant,
  { policy }: Pick<DecisionContext, 'policy'>,
): number {
  return guestLimitAtDoor(
    {
      mode: reservation.mode,
      claim: reservation.headClaim,
      verdict: reservation.headVerdict,
      start: plannedStart(reservation),
      arrivedAt: at,
    },
    policy,
  );
}

/** Guests let in so far who count towards the limit. */
export function admittedCount(
  reservation: Pick<Reservation, 'guests'>,
  { policy }: Pick<DecisionContext, 'policy'>,
): number {
  return reservation.guests.filter((guest) => wasAdmitted(guest) && isCounted(guest, policy))
    .length;
}

/** A Kepala Daerah who comes unannounced is no violation, but the house wants to know at once. */
function alerts(reservation: Reservation, verdict: HeadVerdict | null): NoticeDraft[] {
  const unannounced =
    verdict === 'present' &&
    reservation.headVerdict !== 'present' &&
    reservation.headClaim?.claim !== 'attends';
  return unannounced ? [toSecretariat('headUnannounced')] : [];
}
