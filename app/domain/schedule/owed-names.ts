import type { Instant } from '../calendar/instant.ts';
import { addDays } from '../calendar/local-date.ts';
import { subtractWorkdays, type WorkCalendar } from '../calendar/workdays.ts';
import { dayOf, fromLocal, type LocalTime } from '../calendar/zones.ts';
import { isLastCall } from '../reservation/reminders.ts';
import { plannedStart, type Reservation } from '../reservation/reservation.ts';
import { unitsWithoutPeople } from './unit-people.ts';
import type { UnitRequest } from './unit-request.ts';

/** A unit that a consultation was approved with, and that has named nobody for it so far. */
export interface OwedNames {
  readonly unitId: string;
  /** Until then a name still helps. */
  readonly deadline: Instant;
  /** What the secretariat wrote when it asked. */
  readonly message: string | null;
}

/** The narasumber may follow until the end of the working day before. */
export function namesDueBy(start: Instant, calendar: WorkCalendar): Instant {
  const day = subtractWorkdays(dayOf(start), 1, calendar);
  return fromLocal(addDays(day, 1), '00:00' as LocalTime);
}

/**
 * Units to be reminded now of the people they owe. One that has declined, or whose question was
 * taken back, owes nobody: the gap is the secretariat's by then.
 */
export function owedNames(
  reservation: Reservation,
  questions: readonly UnitRequest[],
  rules: { readonly now: Instant; readonly calendar: WorkCalendar },
): OwedNames[] {
  const { status, plan, decidedAt } = reservation;
  const start = plannedStart(reservation);
  if (status !== 'approved' || start === null) return [];
  const deadline = namesDueBy(start, rules.calendar);
  return unitsWithoutPeople(plan).flatMap((unitId) => {
    const last = questions.findLast((question) => question.unitId === unitId);
    if (last !== undefined && last.state !== 'asked') return [];
    const toldAt = last?.askedAt ?? decidedAt;
    const message = last?.message ?? null;
    return isLastCall({ deadline, toldAt }, rules) ? [{ unitId, deadline, message }] : [];
  });
}
