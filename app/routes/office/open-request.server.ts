import { asTimeLeftIt, type Looking } from '#app/commands/look.server.ts';
import type { ShownRequest } from '#app/components/office/view.ts';
import { formatRange } from '#app/copy/dates.ts';
import { nextStepWords } from '#app/copy/next-step.ts';
import { MODE_NAMES } from '#app/copy/office-address.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Zone } from '#app/domain/calendar/zones.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { nextStepOf } from '#app/domain/reservation/next-step.ts';
import { promiseOf } from '#app/domain/reservation/promise.ts';
import { endOfPlan, type Plan, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { zoneOf } from '#app/queries/reference.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { zoneAt } from '../deeds/planned.server.ts';
import { topicsOf } from './topics-of.server.ts';

interface Telling {
  readonly manyOffices: boolean;
  /** Until when a reply to a ketidaksesuaian is awaited, if one is. */
  readonly replyUntil: Instant | null;
}

/** A request that is going on, as its office sees it. */
export function openRequest(
  looking: Looking,
  number: string,
  { manyOffices, replyUntil }: Telling,
): ShownRequest[] {
  const { tx, reference, context } = looking;
  const found = loadReservation(tx, number);
  if (found === null) return [];
  const { reservation } = asTimeLeftIt(found, context);
  const { office, plan, status, mode } = reservation;
  const offered = status === 'offered' ? (reservation.offer?.plan ?? null) : null;
  const zone = zoneOf(reference, office.regionCode);
  const promise = promiseOf(reservation, context.now, context.policy, context.calendar);
  const next = nextStepWords(nextStepOf(reservation, promise, context.now, replyUntil), zone);
  return [
    {
      ...{ number, status, next },
      officeLabel: manyOffices ? officeLabel(office, reference) : null,
      modeName: MODE_NAMES[plan?.mode ?? mode],
      topics: topicsOf(reservation.topics, reference),
      when: plan === null ? null : timeOf(plan, zone),
      offer: offered === null ? null : `${timeOf(offered, zone)}${otherMode(offered, mode)}`,
    },
  ];
}

function timeOf(plan: Plan, zone: Zone): string {
  return formatRange(startOfPlan(plan), endOfPlan(plan), zoneAt(plan.mode, zone));
}

function otherMode({ mode }: Plan, asked: MeetingMode): string {
  return mode === asked ? '' : `, ${MODE_NAMES[mode]}`;
}
