import type { About } from '#app/commands/facts.server.ts';
import { asTimeLeftIt, look } from '#app/commands/look.server.ts';
import { presentFindings } from '#app/commands/present-findings.server.ts';
import type { Decision, Refusal } from '#app/domain/decisions/decision.ts';
import { can, verbsFor } from '#app/domain/people/permissions.ts';
import { isStaff } from '#app/domain/people/roles.ts';
import { requesterLabel } from '#app/domain/report/requester-label.ts';
import type { Guest } from '#app/domain/reservation/guest.ts';
import { promiseOf } from '#app/domain/reservation/promise.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { subjectOf } from '#app/domain/reservation/subject.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { audienceOf, findingView } from '#app/http/api/finding-view.server.ts';
import { notesOf } from '#app/queries/notes.server.ts';
import type { Reference } from '#app/queries/reference.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { planNames } from '#app/queries/resources.server.ts';
import { timelineOf } from '#app/queries/timeline.server.ts';
import { violationsOf } from '#app/queries/violation.server.ts';
import type { Call } from './operation.server.ts';
import { allocationView, offerView } from './plan-view.server.ts';
import { slugOf } from './slugs.ts';
import { violationView } from './violation-view.server.ts';

export type ReservationView = ReturnType<typeof viewOf>;

/** A request as its reader may see it, with what time alone has decided; another office's does not exist. */
export function viewReservation(
  { services, actor }: Pick<Call, 'services' | 'actor'>,
  number: string,
): Result<{ readonly id: string; readonly view: ReservationView }, Refusal> {
  return look(services, actor, ({ tx, context, reference }) => {
    const found = loadReservation(tx, number);
    if (found === null) return refuse({ code: 'not-found' });
    if (!can(actor, 'readReservation', subjectOf(found))) {
      return refuse({ code: actor.role === 'pemda' ? 'not-found' : 'forbidden' });
    }
    const { reservation, lapses } = asTimeLeftIt(found, context);
    const view = viewOf({ tx, context, reference, reservation }, lapses);
    return ok({ id: reservation.id, view });
  });
}

function viewOf(about: About, lapses: readonly Decision[]) {
  const { tx, context, reference, reservation } = about;
  const { actor, now, policy, calendar } = context;
  const audience = audienceOf(actor);
  const forStaff = isStaff(actor.role);
  const { letter, plan, offer, preferences, waivers, status } = reservation;
  const names = planNames(tx, [plan, offer?.plan ?? null]);
  const { dueOn, workdaysLeft, overdue, paused } = promiseOf(reservation, now, policy, calendar);
  const violations = violationsOf(tx, actor, reservation.id);
  return {
    ...plainFields(reservation),
    requester: requesterView(reservation, reference),
    preferences: preferences.map((start) => ({ start })),
    letter,
    ticketNumber: forStaff ? reservation.ticketNumber : null,
    nadineNumber: forStaff ? reservation.nadineNumber : null,
    letterVerification: forStaff ? reservation.letterVerification : null,
    guests: reservation.guests.map(guestView),
    allocation: allocationView(reservation, names),
    offer: offerView(offer, names),
    promise: { dueOn, workdaysLeft, overdue, paused },
    findings: presentFindings(about).map((finding) => findingView(finding, audience)),
    violations: violations.map((violation) => violationView(violation, actor)),
    waivers: forStaff ? waivers : [],
    notes: forStaff ? notesOf(tx, reservation.id) : [],
    timeline: timelineOf(tx, reservation.id, actor, lapses),
    verbs: verbsFor(status, actor, subjectOf(reservation)).map(slugOf),
  };
}

function plainFields(reservation: Reservation) {
  const { number, revision, status, mode, channel, receivedAt, submittedAt } = reservation;
  const { acceptsOtherMode, topics, questions, guestCount, headClaim, headVerdict } = reservation;
  const { pendingChange, correction, arrivedAt, startedAt, closedAt, rating } = reservation;
  const { relatedNumber, heldFrom, headRepresentedBy } = reservation;
  return {
    ...{ number, revision, status, heldFrom, mode, channel, receivedAt, submittedAt },
    ...{ acceptsOtherMode, topics, questions, guestCount, headClaim, headVerdict },
    ...{ headRepresentedBy, pendingChange, correction, arrivedAt, startedAt, closedAt, rating },
    relatedNumber,
  };
}

function requesterView({ office, contact }: Reservation, reference: Reference) {
  const { regionCode, body, opd, name } = office;
  const region = regionCode === null ? null : (reference.regions.get(regionCode) ?? null);
  return { regionCode, body, opd, name, label: requesterLabel(office, region, null), contact };
}

function guestView({ id, name, jabatan, kind, origin, arrival }: Guest) {
  return { id, name, jabatan, kind, origin, arrival };
}
