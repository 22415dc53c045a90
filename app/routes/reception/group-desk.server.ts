import type { CheckInAnswer } from '#app/commands/check-in.server.ts';
import { type About, doorFacts } from '#app/commands/facts.server.ts';
import type { CheckInResultView, RecordedLine } from '#app/components/desk/group-record.tsx';
import { whatHappened } from '#app/copy/violation-sentences.ts';
import { takesEvidence } from '#app/domain/compliance/evidence.ts';
import { type DeskInstruction, situationOf } from '#app/domain/compliance/instructions.ts';
import { arrivalTally } from '#app/domain/decisions/arrivals.ts';
import { type DeskGroup, previewCheckIn } from '#app/domain/decisions/desk-preview.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Gate } from '#app/domain/reservation/gate.ts';
import { plannedStart, type Reservation } from '#app/domain/reservation/reservation.ts';
import { targetOf } from '#app/domain/reservation/transitions.ts';
import { blankDeskForm } from '#app/forms/desk-form.ts';
import { arrivalIn } from '#app/forms/desk-arrival.ts';
import { paths } from '#app/http/paths.ts';
import { letterDoubtOf } from '#app/queries/letter-doubt.server.ts';
import { lastCheckIn } from '#app/queries/check-ins.server.ts';
import { recordedFindings } from '#app/queries/recorded-findings.server.ts';
import { violationsOf } from '#app/queries/violation.server.ts';

/** What the form of the desk needs; null where the domain takes no check-in from this reader. */
export function deskOf(
  about: About,
  gate: Gate,
  nonce: string,
  substituted: Readonly<Record<string, string>>,
) {
  const { reservation, context } = about;
  if (gate === 'video' || targetOf(reservation.status, 'checkIn') === null) return null;
  if (!can(context.actor, 'checkIn', { mode: 'tatapMuka' })) return null;
  const seen = arrivalTally(reservation.guests);
  const isLetterHeld = letterDoubtOf(about.tx, reservation.id)?.isPassed === false;
  return { group: deskGroup(about), nonce, seen, substituted, isLetterHeld };
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

/** The standard instructions where no form tells them at every tick; of a letter in doubt always. */
export function instructionsOf(about: About, gate: Gate): readonly DeskInstruction[] {
  const { tx, reservation, context } = about;
  const told = atGate(about, gate);
  if (letterDoubtOf(tx, reservation.id) === null) return told;
  const { headClaim, headVerdict } = reservation;
  const visit = { headClaim, start: null, at: context.now, letterDoubted: true };
  const doubted = situationOf([], headVerdict, visit, context.policy);
  return [...doubted.filter(({ situation }) => situation === 'letterDoubted'), ...told];
}

function atGate(about: About, gate: Gate): readonly DeskInstruction[] {
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
      evidenceHref:
        can(context.actor, 'addEvidence') && takesEvidence(violation)
          ? paths.addEvidence(violation.id)
          : null,
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
