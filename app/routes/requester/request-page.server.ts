import type { About } from '#app/commands/facts.server.ts';
import { asTimeLeftIt, look } from '#app/commands/look.server.ts';
import { presentFindings } from '#app/commands/present-findings.server.ts';
import { formatDeadline, formatInstant, formatRange } from '#app/copy/dates.ts';
import { nextStepWords } from '#app/copy/next-step.ts';
import { MODE_NAMES } from '#app/copy/office-address.ts';
import { correctableWord } from '#app/copy/correctable.ts';
import { timelineActor, timelineWord } from '#app/copy/timeline.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import type { Finding } from '#app/domain/compliance/rule.ts';
import type { Zone } from '#app/domain/calendar/zones.ts';
import type { Decision } from '#app/domain/decisions/decision.ts';
import { actionOf } from '#app/domain/decisions/advance.ts';
import { verbsFor } from '#app/domain/people/permissions.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { nextStepOf } from '#app/domain/reservation/next-step.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { cardStateOf } from '#app/domain/reservation/pass.ts';
import { promiseOf } from '#app/domain/reservation/promise.ts';
import { guestListClosesAt, isGuestListClosed } from '#app/domain/reservation/guest-list.ts';
import { plannedStart, type Reservation } from '#app/domain/reservation/reservation.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { isIdle } from '#app/domain/reservation/verb-order.ts';
import { subjectOf } from '#app/domain/reservation/subject.ts';
import { findingView } from '#app/http/api/finding-view.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { referralOf } from '#app/queries/referral.server.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { planNames } from '#app/queries/resources.server.ts';
import { lettersToRequester } from '#app/queries/mail-trail.server.ts';
import { type TimelineEntry, timelineOf } from '#app/queries/timeline.server.ts';
import { data } from '@remix-run/node';
import type { Services } from '#app/services.server.ts';
import { askedOf, topicNames } from '../deeds/asked.server.ts';
import { confirmationView } from '../deeds/confirmation-view.server.ts';
import { threadOf } from '../deeds/messages.server.ts';
import { notulaView } from '../deeds/notula.server.ts';
import { offered, planned } from '../deeds/planned.server.ts';
import { toldViolations } from './told-violations.server.ts';

/** The page on which a pemda follows its request: everything it may know, in the words it reads. */
export function requestPage(services: Services, actor: Actor, number: string) {
  return look(services, actor, ({ tx, context, reference }) => {
    const found = loadReservation(tx, number);
    if (found === null) throw data(null, { status: 404 });
    const { reservation, lapses } = asTimeLeftIt(found, context);
    const about = { tx, context, reference, reservation };
    return { ...pageOf(about, lapses), confirmation: confirmationView(about, services.env) };
  });
}

function pageOf(about: About, lapses: readonly Decision[]) {
  const { tx, context, reference, reservation } = about;
  const { actor, now, policy, calendar } = context;
  const { number, revision, status, rating, plan, offer } = reservation;
  const zone = zoneOf(reference, reservation.office.regionCode);
  const names = planNames(tx, [plan, offer?.plan ?? null]);
  const promise = promiseOf(reservation, now, policy, calendar);
  const telling = { names, zone };
  const entries = timelineOf(tx, reservation.id, actor, lapses);
  const violations = toldViolations(about, zone);
  const replyUntil = firstOf(violations.map((told) => told.replyUntil));
  return {
    ...{ number, revision, status, rating, isOfficer: actor.kind === 'officer' },
    officeLabel: officeLabel(reservation.office, reference),
    next: {
      ...nextStepWords(nextStepOf(reservation, promise, now, replyUntil), zone, whitherOf(about)),
      // A reply that is awaited does not keep anybody from asking again.
      canAskAgain: nextStepOf(reservation, promise, now).what === 'askAgain',
    },
    guestList: guestListView(about, zone),
    verbs: verbsFor(status, actor, subjectOf(reservation)).filter(
      (verb) => !isIdle(verb, reservation, context),
    ),
    plan: planned(reservation, telling),
    hasCard: cardStateOf(reservation) === 'card',
    offer: offered(reservation, telling),
    change: changeView(about, zone),
    correction: correctionView(reservation, zone),
    violations,
    messages: threadOf(about, zone),
    notula: notulaView(about, zone),
    findings: toMind(about).map((finding) => findingView(finding, 'pemda')),
    asked: askedOf(about, zone),
    staysAtHome:
      reservation.mode === 'tatapMuka' && (status === 'submitted' || status === 'inReview'),
    ended: endOf(status, entries),
    timeline: timelineItems(about, entries, zone),
  };
}

/** While these last, the pemda's own request is weighed, and what it is to mind can still be mended. */
const WEIGHED: readonly Status[] = ['submitted', 'inReview', 'returned', 'verified', 'onHold'];

/** What the rules ask the pemda to mind; a plan of the office's is the office's to weigh. */
function toMind(about: About): Finding[] {
  if (!WEIGHED.includes(about.reservation.status)) return [];
  // How many are open at once is asked of the next request; in this one nothing mends it.
  const found = presentFindings(about).filter(({ code }) => code !== 'TOO_MANY_OPEN_REQUESTS');
  return isVerified(about.reservation)
    ? found.filter(({ code }) => !code.startsWith('LETTER_'))
    : found;
}

/** The office has said that the letter is in order, and does not ask about it again. */
function isVerified({ status, letterVerification }: Reservation): boolean {
  return status === 'verified' || (status === 'onHold' && letterVerification !== null);
}

/** Ends that the office decided on with a reason, and their line in the record. */
const ENDED_BY_OFFICE: Partial<Readonly<Record<Status, string>>> = {
  rejected: actionOf('reject'),
  cancelledByOffice: actionOf('cancel'),
};

/** Why the office ended it, word for word; null where it did not, or gave no reason. */
function endOf(status: Status, entries: readonly TimelineEntry[]): string | null {
  return entries.findLast(({ action }) => action === ENDED_BY_OFFICE[status])?.reason ?? null;
}

/** The deadline that is over first. */
function firstOf(deadlines: readonly (Instant | null)[]): Instant | null {
  return deadlines.filter((at) => at !== null).sort()[0] ?? null;
}

/** Where a request that ended elsewhere has gone. */
function whitherOf({ tx, reservation: { id, status, relatedNumber } }: About) {
  return {
    number: status === 'merged' ? relatedNumber : null,
    referredTo: status === 'referred' ? referralOf(tx, id) : null,
  };
}

/** Until when the list of an appointment is open; null where nothing is planned, or all is over. */
function guestListView({ reservation, context }: About, zone: Zone) {
  const start = plannedStart(reservation);
  if (start === null || reservation.status !== 'approved') return null;
  return {
    closes: formatInstant(guestListClosesAt(start, context), zone),
    isClosed: isGuestListClosed(reservation, context),
  };
}

/** What the pemda has asked to be changed, while nobody has decided on it. */
function changeView({ reservation, context, reference }: About, zone: Zone) {
  const { pendingChange } = reservation;
  if (pendingChange === null) return null;
  const { requestedAt, reason, mode, topics, preferences } = pendingChange;
  const { slotMinutes } = context.policy.values;
  return {
    when: formatInstant(requestedAt, zone),
    reason,
    modeName: mode === null ? null : MODE_NAMES[mode],
    topics: topics === null ? [] : topicNames(topics, reference),
    slots: preferences.map((start) => formatRange(start, addMinutes(start, slotMinutes), zone)),
  };
}

function correctionView({ correction, status }: Reservation, zone: Zone) {
  if (correction === null || status !== 'returned') return null;
  return {
    deadline: formatDeadline(correction.deadline, zone),
    reasons: correction.reasons.map(({ field, message }) => ({
      field: correctableWord(field),
      message,
    })),
  };
}

/** What happened, and at which of it a letter went out: no more than that it did. */
function timelineItems({ tx, reservation }: About, entries: readonly TimelineEntry[], zone: Zone) {
  const sent = new Map(
    lettersToRequester(tx, reservation.id).map(({ createdAt, sentAt }) => [createdAt, sentAt]),
  );
  return entries.map((entry) => {
    const sentAt = sent.get(entry.at) ?? null;
    // Told once, though several lines may be of the same moment.
    sent.delete(entry.at);
    const note = sentAt === null ? null : `Surel kami kirim ${formatInstant(sentAt, zone)}`;
    return { ...itemOf(entry, zone, reservation.mode), note };
  });
}

function itemOf(
  { at, action, actor, reason, revision }: TimelineEntry,
  zone: Zone,
  mode: MeetingMode,
) {
  return {
    key: `${at} ${action} ${revision ?? ''}`,
    when: formatInstant(at, zone),
    what: timelineWord(action, 'pemda', mode),
    who: timelineActor(actor.role, 'pemda'),
    words: reason,
  };
}
