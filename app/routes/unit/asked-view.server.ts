import type { About } from '#app/commands/facts.server.ts';
import { answerUnitBy } from '#app/commands/unit-request-rows.server.ts';
import { formatDaysAway, formatDeadline, formatRange } from '#app/copy/dates.ts';
import { MODE_NAMES } from '#app/copy/office-address.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import { daysBetween } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { endOfPlan, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { isAwaited } from '#app/domain/schedule/staffing.ts';
import { hasPeopleOf } from '#app/domain/schedule/unit-people.ts';
import { mayBeAnswered, type UnitRequest } from '#app/domain/schedule/unit-request.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { everyMember } from '#app/queries/unit-requests.server.ts';
import { topicNames } from '../deeds/asked.server.ts';
import { replacedIn } from '../secretariat/staffing.server.ts';

/** A question as the unit reads it: who asks, about what, when, until when an answer helps. */
export function askedView(about: About, request: UnitRequest) {
  const { tx, reservation, context, reference } = about;
  const { number, status, plan, mode, questions, guests, guestCount, office } = reservation;
  const { state, askedAt, answeredAt, narasumberIds, message, answer, unitId } = request;
  const team = narasumberIds.length === 0 && plan === null ? [] : everyMember(tx);
  const deadline = answerUnitBy(reservation, context);
  const days = daysBetween(dayOf(context.now), dayOf(askedAt));
  return {
    ...{ number, status, questions, message, state, answeredAt, answer },
    officeLabel: officeLabel(office, reference),
    topics: topicNames(reservation.topics, reference),
    mode: plan?.mode ?? mode,
    modeName: MODE_NAMES[plan?.mode ?? mode],
    guests: Math.max(guests.length, guestCount ?? 0),
    isPlanned: plan !== null,
    /** Once its people stand in the plan, a unit names others instead. */
    mayDecline: !hasPeopleOf(plan, unitId, team),
    times: plan === null ? wishes(about) : [formatRange(startOfPlan(plan), endOfPlan(plan))],
    asked: formatDaysAway(days),
    answerBy: formatDeadline(deadline),
    isLate: deadline <= context.now,
    awaited: isAwaited(reservation, request),
    open: mayBeAnswered(reservation),
    replaced: replacedIn(reservation, request, team),
    names: narasumberIds.map((id) => team.find((one) => one.id === id)?.name ?? id),
  };
}

function wishes({ reservation, context }: About): string[] {
  const { slotMinutes } = context.policy.values;
  return reservation.preferences.map((start) => formatRange(start, addMinutes(start, slotMinutes)));
}
