import type { PlanPage } from '#app/components/plan/view.ts';
import type { WeekOfSlots } from '#app/components/plan/slot-view.ts';
import type { Looking } from '#app/commands/look.server.ts';
import { formatDate, formatTime, formatWeekday } from '#app/copy/dates.ts';
import { slotReasonText } from '#app/copy/plan-pages.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { addDays, type LocalDate } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { SlotAvailability } from '#app/domain/schedule/availability.ts';
import { byWeek } from '#app/domain/schedule/weeks.ts';
import { availableSlots } from '#app/queries/availability.server.ts';
import type { SlotQuestion, WishState } from './slots.server.ts';

/** So many weeks of free hours stand in sight, however near or far the wishes are. */
const LEAST_WEEKS = 3;
const MOST_WEEKS = 5;

interface Chosen {
  readonly start: Instant | null;
  readonly wishes: readonly WishState[];
}

/** The free hours from today as far as the office plans ahead, week by week. */
export function weeksOfSlots(
  { tx, context, reference }: Looking,
  question: SlotQuestion,
  { wishes, start: chosen }: Chosen,
): PlanPage['weeks'] {
  const { now, policy } = context;
  const today = dayOf(now);
  const asked = { mode: question.mode, from: today, to: addDays(today, policy.values.horizonDays) };
  const slots = availableSlots(
    tx,
    { ...asked, topic: null, exceptFor: question.reservation.id },
    { now, policy, reference, actorIsPemda: false },
  );
  const weeks = byWeek(slots).map(({ monday, days }) => {
    const ofWeek = days.flatMap((day) => day.slots);
    const isChosen = ofWeek.some(({ start }) => start === chosen);
    return {
      key: monday,
      title: weekTitle(monday, addDays(monday, 4)),
      count: ofWeek.filter(({ free }) => free).length,
      open: isChosen && !wishes.some(({ start }) => start === chosen),
      days: days.map(({ day, slots: ofDay }) => dayOfSlots(day, ofDay, question, chosen)),
    };
  });
  const near = nearest(weeks, wishes);
  return { near: weeks.slice(0, near), far: weeks.slice(near) };
}

/** How many weeks stand in sight: up to the one after the last wish. */
function nearest(weeks: readonly WeekOfSlots[], wishes: readonly WishState[]): number {
  const days = wishes.map(({ start }) => dayOf(start));
  const beyond = weeks.findIndex(({ key }) => days.every((day) => key > day));
  return Math.min(Math.max(beyond + 1, LEAST_WEEKS), MOST_WEEKS);
}

function dayOfSlots(
  day: LocalDate,
  slots: readonly SlotAvailability[],
  { hrefOf }: SlotQuestion,
  chosen: Instant | null,
): WeekOfSlots['days'][number] {
  const free = slots.filter((slot) => slot.free);
  const reason = slots.at(-1)?.reason;
  return {
    key: day,
    day: `${formatWeekday(day)}, ${Number(day.slice(-2))}`,
    none: free.length > 0 || reason === undefined ? null : slotReasonText(reason),
    slots: free.map(({ start }) => ({
      ...{ start, href: hrefOf(start), chosen: start === chosen },
      time: formatTime(start).replace(' WIB', ''),
    })),
  };
}

/** "7–11 Desember 2026", "30 November – 4 Desember 2026" */
function weekTitle(monday: LocalDate, friday: LocalDate): string {
  const sameMonth = monday.slice(0, 7) === friday.slice(0, 7);
  if (sameMonth) return `${Number(monday.slice(-2))}–${formatDate(friday)}`;
  const [from] = formatDate(monday).split(/ \d{4}$/);
  return `${from} – ${formatDate(friday)}`;
}
