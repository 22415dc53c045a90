import type { Instant } from '../calendar/instant.ts';
import { evaluate } from '../compliance/evaluate.ts';
import { factsOf, type HouseFacts } from '../compliance/facts-of.ts';
import { newViolations } from '../compliance/known-violation.ts';
import type { Finding } from '../compliance/rule.ts';
import { can } from '../people/permissions.ts';
import type { RequesterOffice } from '../people/office.ts';
import type { HeadVerdict } from '../reservation/head-claim.ts';
import type { MeetingMode } from '../reservation/mode.ts';
import { type Contact, plannedStart, type Reservation } from '../reservation/reservation.ts';
import { ok, refuse } from '../result.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { toSecretariat } from './notice.ts';
import { blankReservation } from '../reservation/blank-reservation.ts';
import { type GuestInput, listGuests } from './submit.ts';

export interface WalkInInput {
  readonly office: RequesterOffice;
  readonly contact: Contact | null;
  readonly mode: MeetingMode;
  readonly topics: readonly string[];
  readonly questions: string | null;
  readonly guests: readonly GuestInput[];
  /** Where the desk has only counted heads. */
  readonly guestCount: number | null;
  readonly headVerdict: HeadVerdict | null;
  readonly at: Instant;
}

/**
 * Tamu tanpa janji: a group at the desk without an appointment for now. Where it belongs to a
 * request (undecided, or for another day) that one is named; otherwise it came without a letter. What
 * the request had stated of its head was stated of another visit: here the verdict speaks alone.
 */
export function registerWalkIn(
  input: WalkInInput,
  facts: {
    readonly id: string;
    readonly number: string;
    readonly related: Reservation | null;
    readonly house: HouseFacts;
  },
  context: DecisionContext,
): Decided {
  const { actor, newId } = context;
  if (!can(actor, 'registerWalkIn')) return refuse({ code: 'forbidden' });
  const { at, office, contact, mode, topics, questions, guestCount, headVerdict } = input;
  const { related, house } = facts;
  const next: Reservation = {
    ...blankReservation(facts.id, facts.number, context),
    ...{ office, contact, mode, topics, questions, guestCount, headVerdict },
    status: 'walkIn',
    source: 'walkIn',
    channel: 'counter',
    enteredByStaff: true,
    arrivedAt: at,
    guests: listGuests(input.guests, newId),
    relatedNumber: related?.number ?? null,
  };
  const findings = judgeWalkIn(next, related, house, context);
  return ok({
    next,
    audit: [
      {
        action: 'reservation.walkInRegistered',
        reason: null,
        details: {
          to: next.status,
          at,
          topics,
          guests: next.guests.length,
          related: next.relatedNumber,
          findings: findings.map((finding) => finding.code),
        },
      },
    ],
    violations: newViolations(findings, [], context),
    notices: [
      toSecretariat('walkInRegistered'),
      // Nobody had announced them: somebody should go and greet them.
      ...(headVerdict === 'present' ? [toSecretariat('headUnannounced')] : []),
    ],
    findings,
  });
}

/** The rules of the door, asked about the request the group belongs to, or about none. */
export function judgeWalkIn(
  group: Reservation,
  related: Reservation | null,
  house: HouseFacts,
  context: DecisionContext,
): Finding[] {
  const at = group.arrivedAt ?? context.now;
  const own = factsOf(group, house, { ...context, moment: 'arrival', arrivedAt: at });
  const request = related && {
    status: related.status,
    start: plannedStart(related),
    officeAtFault: house.officeAtFault ?? false,
    contactLoggedBeforeStart: false,
  };
  // All of them stand at the desk, and there is no list they could be missing from.
  const guests = { ...own.guests, arrived: own.guests.announced, unlisted: 0 };
  return evaluate({ ...own, guests, reservation: request }, context.policy);
}
