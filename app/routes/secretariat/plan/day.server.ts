import type { DayView } from '#app/components/plan/view.ts';
import type { Looking } from '#app/commands/look.server.ts';
import { formatDate, formatDay, formatDeadline, formatRange, formatTime } from '#app/copy/dates.ts';
import { STATUS_WORDS } from '#app/copy/life.ts';
import { rivalOutcomeText, seatsText } from '#app/copy/plan-pages.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import { requesterLabel } from '#app/domain/report/requester-label.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { overlaps } from '#app/domain/schedule/conflicts.ts';
import { type RivalOutcome, rivalOutcome } from '#app/domain/schedule/rivals.ts';
import { type Slot, slotFrom } from '#app/domain/schedule/slots.ts';
import { paths } from '#app/http/paths.ts';
import { availableSlots } from '#app/queries/availability.server.ts';
import { scheduleOf, type ScheduledConsultation } from '#app/queries/day-schedule.server.ts';
import { openWishes } from '#app/queries/open-wishes.server.ts';
import type { Reference } from '#app/queries/reference.server.ts';
import { seatsOn } from '#app/queries/taken-places.server.ts';

const SHORT_MODE: Readonly<Record<MeetingMode, string>> = {
  tatapMuka: 'tatap muka',
  videoConference: 'video conference',
};

/** What stands on the day of a slot, and who else wants the slot. */
export function dayAround(
  looking: Looking,
  { id }: Pick<Reservation, 'id'>,
  slot: Slot,
  mode: MeetingMode,
): DayView {
  const { tx, context, reference } = looking;
  const { now, policy } = context;
  const { slotMinutes, tatapMukaPerDay: capacityPerDay } = policy.values;
  const day = dayOf(slot.start);
  const seatsTaken = seatsOn(tx, id, [day], now).get(day)?.length ?? 0;
  const taking = { slot, mode, seatsTaken, capacityPerDay, slotMinutes };
  return {
    title: formatDay(day),
    seats:
      mode === 'tatapMuka'
        ? {
            ...{ taken: seatsTaken, capacity: capacityPerDay },
            text: seatsText(seatsTaken, capacityPerDay),
          }
        : null,
    consultations: scheduleOf(tx, day, { exceptFor: id, now }).map((one) =>
      consultationOf(one, slot, reference),
    ),
    rivals: openWishes(tx, slot, { exceptFor: id, slotMinutes }).flatMap((wish) => {
      const outcome = rivalOutcome(wish, taking);
      if (outcome === null) return [];
      return {
        number: wish.number,
        href: paths.review(wish.number),
        office: labelOf(wish.office, reference),
        wish: [
          `pilihan ke-${outcome.preference}`,
          SHORT_MODE[wish.mode],
          STATUS_WORDS[wish.status],
          `diterima ${formatDate(dayOf(wish.receivedAt))}`,
        ].join(' · '),
        outcome: rivalOutcomeText(outcome, wish.mode, nextFree(looking, wish.mode, outcome)),
        full: outcome.left === 'dayFull',
      };
    }),
  };
}

/** Their best wish beside the slot that is free as the schedule stands; null where none is. */
function nextFree(
  { tx, context: { now, policy }, reference }: Looking,
  mode: MeetingMode,
  { untouched }: RivalOutcome,
): { readonly rank: number; readonly when: string } | null {
  const free = untouched.find(({ start }) => {
    const day = dayOf(start);
    const asked = { mode, from: day, to: day, topic: null };
    const slots = availableSlots(tx, asked, { now, policy, reference, actorIsPemda: false });
    return slots.some((one) => one.start === start && one.free);
  });
  if (free === undefined) return null;
  const { end } = slotFrom(free.start, policy.values.slotMinutes);
  return { rank: free.rank, when: formatRange(free.start, end) };
}

function consultationOf(
  { number, office, mode, start, end, heldUntil, people, rooms }: ScheduledConsultation,
  slot: Slot,
  reference: Reference,
): DayView['consultations'][number] {
  return {
    number,
    href: paths.review(number),
    office: labelOf(office, reference),
    time: `${formatTime(start).replace(' WIB', '')}–${formatTime(end)}`,
    where: [SHORT_MODE[mode], ...rooms, ...people].join(' · '),
    held: heldUntil === null ? null : `ditahan sampai ${formatDeadline(heldUntil)}`,
    sameHour: overlaps({ start, end }, slot),
  };
}

function labelOf(office: RequesterOffice, reference: Reference): string {
  const region = office.regionCode === null ? null : reference.regions.get(office.regionCode);
  return requesterLabel(office, region ?? null, null);
}
