import type { About } from '#app/commands/facts.server.ts';
import { formatDaysAway, formatInstant, formatRange } from '#app/copy/dates.ts';
import { MODE_NAMES } from '#app/copy/office-address.ts';
import { CHANNEL_WORDS } from '#app/copy/request-words.ts';
import { daysBetween } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { topicNamed } from '#app/domain/directory/topic.ts';
import { requesterLabel } from '#app/domain/report/requester-label.ts';
import { answerWorkdays, promiseOf } from '#app/domain/reservation/promise.ts';
import { endOfPlan, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { UNDECIDED } from '#app/domain/reservation/status.ts';
import { zoneOf } from '#app/queries/reference.server.ts';

/** What stands on top of a request's page: whose it is, where it stands, how long there is time. */
export function reviewHead({ reservation, reference, context }: About) {
  const { number, revision, status, office, mode, plan, topics, receivedAt, channel } = reservation;
  const { now, policy, calendar } = context;
  const region =
    office.regionCode === null ? null : (reference.regions.get(office.regionCode) ?? null);
  const promise = promiseOf(reservation, now, policy, calendar);
  const zone = zoneOf(reference, office.regionCode);
  return {
    ...{ number, revision, status, opd: office.opd },
    officeLabel: requesterLabel(office, region, null),
    mode: plan?.mode ?? mode,
    modeName: MODE_NAMES[plan?.mode ?? mode],
    topics: topics.map((code) => topicNamed(reference.topics, code)),
    when: plan === null ? null : formatRange(startOfPlan(plan), endOfPlan(plan), zone),
    received: `${formatInstant(receivedAt)} (${formatDaysAway(daysBetween(dayOf(now), dayOf(receivedAt)))}) lewat ${CHANNEL_WORDS[channel]}${reservation.enteredByStaff ? ', dicatat petugas' : ''}`,
    promise: UNDECIDED.includes(status) ? promise : null,
    promised: policy.values.promiseWorkdays,
    answeredIn: answerWorkdays(reservation, calendar),
    overdue: promise.overdue,
    decided: `${reservation.decidedBy}, ${formatInstant(reservation.decidedAt)}`,
  };
}
