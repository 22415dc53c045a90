import { formatRange } from '#app/copy/dates.ts';
import { slotReason } from '#app/copy/slot-reasons.ts';
import { look } from '#app/commands/look.server.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import { addDays } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { VISITOR } from '#app/domain/people/roles.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { MAX_PREFERENCES } from '#app/domain/reservation/preferences.ts';
import type { SlotAvailability } from '#app/domain/schedule/availability.ts';
import { availableSlots } from '#app/queries/availability.server.ts';
import type { Services } from '#app/services.server.ts';
import type { DraftCall } from '../guards/draft.server.ts';
import { zoneOfDraft } from './draft-view.server.ts';

/** Every slot that a pemda can look at: from today to the furthest day that can be asked for. */
export function slotsToAsk(services: Services, mode: MeetingMode) {
  return look(services, VISITOR, ({ tx, reference, context }) => {
    const { now, policy } = context;
    const from = dayOf(now);
    const to = addDays(from, policy.values.horizonDays);
    const asked = { mode, from, to, topic: null };
    const slots = availableSlots(tx, asked, { now, policy, reference, actorIsPemda: true });
    const holidays = [...reference.calendar.holidays.values()]
      .filter(({ date }) => from <= date && date <= to)
      .map(({ date, name }) => [date, name] as const);
    const { slotMinutes } = policy.values;
    return { slots, slotMinutes, holidays: Object.fromEntries(holidays) };
  });
}

/** Why a slot cannot be asked for, as words; null where it can. */
export function hindranceOf(slots: readonly SlotAvailability[], start: Instant): string | null {
  const slot = slots.find((one) => one.start === start);
  return slot?.free ? null : slotReason(slot?.reason);
}

/** The choices so far, each as it is read. */
export function chosenSlots(call: DraftCall, slots: readonly SlotAvailability[], minutes: number) {
  const zone = zoneOfDraft(call);
  return (call.draft.answers.preferences ?? []).map((start, index) => ({
    ...{ rank: index + 1, start, when: formatRange(start, addMinutes(start, minutes), zone) },
    hindrance: hindranceOf(slots, start),
  }));
}

/** The rank that is being chosen: the one named, else the first while nothing is chosen, else none. */
export function askedRank(request: Request, count: number): number | null {
  const named = Number(new URL(request.url).searchParams.get('pilihan'));
  const last = Math.min(MAX_PREFERENCES, count + 1);
  if (Number.isInteger(named) && named >= 1) return Math.min(named, last);
  return count === 0 ? 1 : null;
}

/** Was the page of a further choice sent on with nothing chosen? */
export function isSkipped({ rank, start, more }: Readonly<Record<string, unknown>>): boolean {
  return Number(rank) > 1 && (start === undefined || start === '') && more === undefined;
}
