import type { SlotChoice } from '#app/components/plan/slot-view.ts';
import { formatRange } from '#app/copy/dates.ts';
import { alsoWantedText, seatsText, slotReasonText } from '#app/copy/plan-pages.ts';
import type { Looking } from '#app/commands/look.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { isWorkday } from '#app/domain/calendar/workdays.ts';
import { dayOf, type Zone } from '#app/domain/calendar/zones.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { slotFrom } from '#app/domain/schedule/slots.ts';
import { availableSlots } from '#app/queries/availability.server.ts';
import { openWishes } from '#app/queries/open-wishes.server.ts';
import { seatsOn } from '#app/queries/taken-places.server.ts';

/** Whose times are looked for, how they are met, and how one is chosen. */
export interface SlotQuestion {
  readonly reservation: Reservation;
  readonly mode: MeetingMode;
  readonly zone: Zone;
  readonly hrefOf: (start: Instant) => string;
}

/** A wish with what stands in its way, before it is known which one is chosen. */
export interface WishState extends Omit<SlotChoice, 'chosen' | 'start'> {
  readonly start: Instant;
}

/** The ranked wishes, each with its availability and who else wants it. */
export function wishStates(
  looking: Looking,
  wishes: readonly Instant[],
  question: SlotQuestion,
): WishState[] {
  const { policy } = looking.context;
  const { slotMinutes, tatapMukaPerDay } = policy.values;
  const { reservation, mode, zone, hrefOf } = question;
  return wishes.map((start, index) => {
    const slot = slotFrom(start, slotMinutes);
    const reason = reasonAgainst(looking, start, question);
    const day = dayOf(start);
    const seats = seatsOn(looking.tx, reservation.id, [day], looking.context.now).get(day) ?? [];
    const others = openWishes(looking.tx, slot, { exceptFor: reservation.id, slotMinutes }).length;
    const words = [
      reason === null ? 'Tersedia' : slotReasonText(reason),
      ...(reason === null && mode === 'tatapMuka'
        ? [seatsText(seats.length, tatapMukaPerDay)]
        : []),
      ...[alsoWantedText(others) ?? []].flat(),
    ];
    return {
      ...{ start, href: hrefOf(start), label: `Pilihan ${index + 1}` },
      ...dayAndHours(formatRange(slot.start, slot.end, zone)),
      state: reason === null ? 'free' : reason === 'NARASUMBER_BUSY' ? 'care' : 'taken',
      words: words.join(' · '),
    };
  });
}

/** The day and the hours of a range, which stand on two lines. */
export function dayAndHours(range: string): { readonly day: string; readonly hours: string } {
  const at = range.indexOf(', ', range.indexOf(', ') + 1);
  return { day: range.slice(0, at), hours: range.slice(at + 2) };
}

/** A wish may lie outside the office's hours; then no slot of a window answers for it. */
function reasonAgainst(
  { tx, context, reference }: Looking,
  start: Instant,
  { reservation, mode }: SlotQuestion,
): RuleCode | null {
  const day = dayOf(start);
  const asked = { mode, from: day, to: day, exceptFor: reservation.id };
  const slots = availableSlots(
    tx,
    { ...asked, topic: reservation.topics[0] ?? null },
    { now: context.now, policy: context.policy, reference, actorIsPemda: false },
  );
  const slot = slots.find((one) => one.start === start);
  if (slot !== undefined) return slot.reason ?? null;
  if (start <= context.now) return 'NOTICE_TOO_SHORT';
  return isWorkday(day, context.calendar) ? 'OUTSIDE_SERVICE_HOURS' : 'NON_WORKING_DAY';
}
