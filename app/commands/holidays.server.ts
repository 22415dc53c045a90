import { eq } from 'drizzle-orm';
import { holidays } from '#db/schema/index.ts';
import { readHolidays } from '#db/seed/reference-data.ts';
import {
  holidayChanges,
  type HolidayChanges,
  isSameHoliday,
} from '#app/domain/calendar/holiday-changes.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { type Holiday, workCalendar } from '#app/domain/calendar/workdays.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { recountedDeadline } from '#app/domain/decisions/extend-deadlines.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { fallsOn } from '#app/domain/schedule/disruption.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import {
  appointmentsAhead,
  type Appointment,
  withRunningDeadline,
} from '#app/queries/touched.server.ts';
import type { Doer } from './decide.server.ts';
import { followHolidays, type HolidayConsequences } from './follow-holidays.server.ts';
import type { House } from './house.server.ts';
import { look, type Looking } from './look.server.ts';
import { manage, note } from './resources.server.ts';

/** A file's list held against what is known, and what applying it would lead to. */
export interface ForeseenHolidays extends HolidayChanges {
  /** Approved consultations on days that would be off. */
  readonly touched: readonly Appointment[];
  /** How many running deadlines would grow. */
  readonly extended: number;
}

/** Reads a file of days off and looks at what it would change; nothing is written. */
export function foreseeHolidays(
  house: House,
  { actor }: Doer,
  text: string,
): Result<ForeseenHolidays, Refusal> {
  const read = readHolidays(text);
  if (!read.ok) return refuse({ code: 'invalid', errors: [{ path: 'file', message: read.error }] });
  return look(house, actor, (looking) => {
    const { tx, reference, context } = looking;
    const changes = holidayChanges(read.value, reference.calendar);
    const touched = appointmentsAhead(tx, context.now).filter(({ plan }) =>
      changes.added.some(({ date }) => fallsOn(plan, date)),
    );
    return ok({ ...changes, touched, extended: wouldGrow(looking, read.value, changes) });
  });
}

/** Adds one day off, or puts its name, kind and decree right; with all that follows from it. */
export function saveHoliday(
  house: House,
  doer: Doer,
  holiday: Holiday,
): Result<HolidayConsequences, Refusal> {
  return manage(house, doer, (tx, context) => {
    const known = context.calendar.holidays.get(holiday.date) ?? null;
    // Sent twice it is saved once.
    if (known !== null && isSameHoliday(known, holiday)) return ok({ disturbed: [], extended: [] });
    tx.insert(holidays)
      .values(holiday)
      .onConflictDoUpdate({ target: holidays.date, set: holiday })
      .run();
    const { name, kind, source } = holiday;
    const action = known === null ? 'holiday.added' : 'holiday.changed';
    const was = known && { name: known.name, kind: known.kind, source: known.source };
    const details = { name, kind, source, ...(was !== null && { was }) };
    note(tx, context, action, `holiday:${holiday.date}`, details);
    return ok(followHolidays(tx, context));
  });
}

/** Makes a day off a working day again, if it is none for another reason. */
export function removeHoliday(
  house: House,
  doer: Doer,
  date: LocalDate,
): Result<HolidayConsequences, Refusal> {
  return manage(house, doer, (tx, context) => {
    const known = context.calendar.holidays.get(date);
    if (known === undefined) return refuse({ code: 'not-found' });
    tx.delete(holidays).where(eq(holidays.date, date)).run();
    note(tx, context, 'holiday.removed', `holiday:${date}`, { name: known.name });
    return ok(followHolidays(tx, context));
  });
}

function wouldGrow(
  { tx, reference, context }: Looking,
  list: readonly Holiday[],
  { years }: HolidayChanges,
): number {
  const others = [...reference.calendar.holidays.values()].filter(
    ({ date }) => !years.includes(date.slice(0, 4)),
  );
  const calendar = workCalendar([...others, ...list]);
  return withRunningDeadline(tx).filter((number) => {
    const reservation = loadReservation(tx, number);
    if (reservation === null) return false;
    const { policyId, offer, correction } = reservation;
    const policy = reference.policies.find(({ id }) => id === policyId) ?? context.policy;
    const was = offer?.deadline ?? correction?.deadline ?? null;
    const is = recountedDeadline(reservation, policy, calendar);
    return was !== null && is !== null && was > context.now && is > was;
  }).length;
}
