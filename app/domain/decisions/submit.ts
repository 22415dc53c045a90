import type { Instant } from '../calendar/instant.ts';
import { factsOf, type HouseFacts } from '../compliance/facts-of.ts';
import { blocking, evaluate } from '../compliance/evaluate.ts';
import { can } from '../people/permissions.ts';
import { officeKey, type RequesterOffice } from '../people/office.ts';
import { isStaff } from '../people/roles.ts';
import type { Guest } from '../reservation/guest.ts';
import type { GuestKind } from '../reservation/guest-kind.ts';
import type { HeadClaim } from '../reservation/head-claim.ts';
import type { RequestLetter } from '../reservation/letter.ts';
import type { Channel, MeetingMode } from '../reservation/mode.ts';
import type { Contact, Reservation } from '../reservation/reservation.ts';
import { blankReservation } from '../reservation/blank-reservation.ts';
import { missingOf } from '../reservation/completion.ts';
import { ok, refuse } from '../result.ts';
import type { Decided, DecisionContext } from './decision.ts';
import { type NoticeKind, toRequester, toSecretariat } from './notice.ts';

export interface GuestInput {
  readonly name: string;
  readonly jabatan: string | null;
  readonly nip: string | null;
  readonly kind: GuestKind;
  readonly specialNeeds: string | null;
}

/** What is asked for. A member of staff may leave preferences, guests and letter to the pemda. */
export interface SubmitInput {
  readonly office: RequesterOffice;
  readonly contact: Contact | null;
  readonly channel: Channel;
  /** When it reached the office; only staff may say so, for others it is now. */
  readonly receivedAt: Instant | null;
  readonly mode: MeetingMode;
  readonly acceptsOtherMode: boolean;
  readonly topics: readonly string[];
  readonly questions: string | null;
  readonly preferences: readonly Instant[];
  readonly letter: RequestLetter | null;
  readonly guests: readonly GuestInput[];
  readonly guestCount: number | null;
  readonly headClaim: HeadClaim | null;
  /** The contact centre's ticket and the number in the e-office; from staff alone. */
  readonly ticketNumber?: string | null;
  readonly nadineNumber?: string | null;
}

/** Permohonan diajukan. Everything that blocks is named at once; nothing is kept then. */
export function submit(
  input: SubmitInput,
  facts: { readonly id: string; readonly number: string; readonly house: HouseFacts },
  context: DecisionContext,
): Decided {
  const { actor, now, policy } = context;
  if (!can(actor, 'submit', { officeKey: officeKey(input.office) })) {
    return refuse({ code: 'forbidden' });
  }
  const next = newReservation(input, facts, context);
  const findings = evaluate(
    factsOf(next, facts.house, { ...context, moment: 'submission' }),
    policy,
  );
  if (blocking(findings).length > 0) return refuse({ code: 'blocked', findings });
  return ok({
    next,
    audit: [
      {
        action: 'reservation.submitted',
        reason: null,
        details: {
          to: next.status,
          channel: next.channel,
          receivedAt: next.receivedAt,
          mode: next.mode,
          topics: next.topics,
          preferences: next.preferences,
          guests: next.guests.length,
          letter: next.letter?.file?.sha256 ?? null,
          findings: findings.map((finding) => finding.code),
        },
        personal: { contact: next.contact?.name ?? null, enteredAt: now },
      },
    ],
    violations: [],
    notices: [toRequester(receiptOf(next)), toSecretariat('reservationSubmitted')],
    findings,
  });
}

/** Its receipt; what staff entered and left open asks for the rest at once. */
function receiptOf(next: Reservation): NoticeKind {
  return missingOf(next).length > 0 ? 'completionAsked' : 'reservationReceived';
}

/** A guest list as the request holds it, each name with an id of its own. */
export function listGuests(guests: readonly GuestInput[], newId: () => string): Guest[] {
  return guests.map((guest) => ({
    ...guest,
    id: newId(),
    origin: 'listed',
    arrival: 'expected',
    refusalReason: null,
  }));
}

function newReservation(
  input: SubmitInput,
  { id, number }: { readonly id: string; readonly number: string },
  { actor, now, policy, newId }: DecisionContext,
): Reservation {
  const enteredByStaff = isStaff(actor.role);
  const receivedAt = enteredByStaff ? (input.receivedAt ?? now) : now;
  return {
    ...blankReservation(id, number, { actor, now, policy }),
    status: 'submitted',
    source: 'request',
    channel: input.channel,
    receivedAt,
    submittedAt: receivedAt,
    enteredByStaff,
    office: input.office,
    contact: input.contact,
    mode: input.mode,
    acceptsOtherMode: input.acceptsOtherMode,
    topics: input.topics,
    questions: input.questions,
    preferences: input.preferences,
    letter: input.letter,
    guests: listGuests(input.guests, newId),
    guestCount: input.guestCount,
    headClaim: input.headClaim,
    ticketNumber: enteredByStaff ? (input.ticketNumber ?? null) : null,
    nadineNumber: enteredByStaff ? (input.nadineNumber ?? null) : null,
  };
}
