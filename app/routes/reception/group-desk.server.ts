import type { CheckInAnswer } from '#app/commands/check-in.server.ts';
import { type About, doorFacts } from '#app/commands/facts.server.ts';
import type { CheckInResultView, RecordedLine } from '#app/components/desk/group-record.tsx';
import type { WaiverView } from '#app/components/desk/waiver-box.tsx';
import { formatInstant } from '#app/copy/dates.ts';
import { whatHappened } from '#app/copy/violations.ts';
import { type DeskInstruction, situationOf } from '#app/domain/compliance/instructions.ts';
import { arrivalTally } from '#app/domain/decisions/arrivals.ts';
import { type DeskGroup, previewCheckIn } from '#app/domain/decisions/desk-preview.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Gate } from '#app/domain/reservation/gate.ts';
import { plannedStart, type Reservation } from '#app/domain/reservation/reservation.ts';
import { targetOf } from '#app/domain/reservation/status.ts';
import { arrivalIn, blankDeskForm } from '#app/forms/desk-form.ts';
import { paths } from '#app/http/paths.ts';
import { lastCheckIn } from '#app/queries/check-ins.server.ts';
import { recordedFindings } from '#app/queries/recorded-findings.server.ts';
import { violationsOf } from '#app/queries/violation.server.ts';
import { substitutedGuests } from '../deeds/substituted.server.ts';

/** What the form of the desk needs; null where the domain takes no check-in from this reader. */
export function deskOf(about: About, gate: Gate, nonce: string) {
  const { reservation, context } = about;
  if (gate === 'video' || targetOf(reservation.status, 'checkIn') === null) return null;
  if (!can(context.actor, 'checkIn', { mode: 'tatapMuka' })) return null;
  const seen = arrivalTally(reservation.guests);
  return { group: deskGroup(about), nonce, seen, substituted: substitutedGuests(about) };
}

/** A group with what the desk's counter asks for, and nothing else of its request. */
export function deskGroup(about: About): DeskGroup {
  const { reservation, context } = about;
  // Of the request only what the desk's counter asks for goes into the browser.
  const kept: Reservation = {
    ...reservation,
    ...{ contact: null, questions: null, letter: null, offer: null, rating: null },
    ...{ pendingChange: null, correction: null },
  };
  const { zone, officeAtFault = false } = doorFacts(about).house;
  return {
    reservation: kept,
    house: { zone, officeAtFault },
    policy: context.policy,
    now: context.now,
  };
}

/** The standard instructions where no form tells them at every tick. */
export function instructionsOf(about: About, gate: Gate): readonly DeskInstruction[] {
  const { tx, reservation, context } = about;
  switch (gate) {
    case 'undecided':
    case 'ended':
    case 'otherDay':
      return previewCheckIn(deskGroup(about), arrivalIn(blankDeskForm(null))).instructions;
    case 'walkIn': {
      const { headClaim, headVerdict, arrivedAt } = reservation;
      const at = arrivedAt ?? context.now;
      const visit = { headClaim, start: plannedStart(reservation), at, letterDoubted: false };
      const findings = recordedFindings(tx, reservation.id, context.actor);
      return situationOf(findings, headVerdict, visit, context.policy);
    }
    default:
      return [];
  }
}

/** What was recorded of the visit and still counts. */
export function recordedLines({ tx, reservation, context }: About): RecordedLine[] {
  return violationsOf(tx, context.actor, reservation.id)
    .filter(({ status }) => status !== 'withdrawn' && status !== 'superseded')
    .map((violation) => ({
      id: violation.id,
      href: paths.violation(violation.id),
      message: whatHappened(violation),
    }));
}

/** What the last check-in told the desk, in names. */
export function lastResult({ tx, reservation }: About): CheckInResultView | null {
  const last = lastCheckIn(tx, reservation.id);
  if (last === null) return null;
  const { admitted, guestLimit } = last.answer as unknown as CheckInAnswer;
  const named = (arrival: string): string[] =>
    reservation.guests.filter((guest) => guest.arrival === arrival).map(({ name }) => name);
  return { admitted, guestLimit, inside: named('admitted'), refused: named('refused') };
}

/** The exception to the guest limit, where one can still matter. */
export function waiverOf({ waivers, number, status }: Reservation, origin: string) {
  if (targetOf(status, 'waive') === null || status === 'noShow') return null;
  const given = waivers.findLast(({ code }) => code === 'GUEST_LIMIT_EXCEEDED') ?? null;
  const path = paths.reviewVerb(number, 'waive');
  const view: WaiverView = {
    given: given && { by: given.by, at: formatInstant(given.at), reason: given.reason },
    path,
    address: `${origin}${path}`,
  };
  return view;
}
