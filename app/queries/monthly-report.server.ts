import { and, desc, eq, gte, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { reservations, violationEvents, violations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { addMonths, firstDayOf, type LocalMonth } from '#app/domain/calendar/local-date.ts';
import { dayOf, fromLocal, type LocalTime } from '#app/domain/calendar/zones.ts';
import { policyOn } from '#app/domain/policy/policy.ts';
import {
  type ModeCounts,
  type MonthlyReport,
  monthlyReport as fold,
  type ReportInput,
} from '#app/domain/report/monthly-report.ts';
import { headWhoCame, requesterLabel } from '#app/domain/report/requester-label.ts';
import { rowNumbers } from '#app/domain/report/row-order.ts';
import { answerWorkdays, promiseOf } from '#app/domain/reservation/promise.ts';
import { HELD } from '#app/domain/reservation/status.ts';
import { OFFICE_COLUMNS } from './office-label.server.ts';
import { type Reference, referenceOf } from './reference.server.ts';

/** The monthly report of a WIB month, as the records stand at `now`. */
export function monthlyReport(db: Reader, month: LocalMonth, now: Instant): MonthlyReport {
  return fold(inputOf(db, month, now));
}

/** The same, with the number of the request behind each row. */
export function monthlyReportWithNumbers(
  db: Reader,
  month: LocalMonth,
  now: Instant,
): { readonly report: MonthlyReport; readonly numbers: ReturnType<typeof rowNumbers> } {
  const input = inputOf(db, month, now);
  return { report: fold(input), numbers: rowNumbers(input.consultations) };
}

function inputOf(db: Reader, month: LocalMonth, now: Instant): ReportInput {
  const reference = referenceOf(db);
  return {
    month,
    ...heldIn(db, month, reference),
    ...countsAround(db, month),
    violations: violationsOf(db, month),
    answers: answersIn(db, month, now, reference),
  };
}

/** Visits from the first day of one month up to, not including, the first day of another. */
function visited(from: LocalMonth, before: LocalMonth) {
  return and(
    gte(reservations.visitOn, firstDayOf(from)),
    lt(reservations.visitOn, firstDayOf(before)),
    // The plus keeps SQLite from walking everything ever held by the index of statuses instead.
    inArray(sql`+${reservations.status}`, [...HELD]),
  );
}

/** The month's consultations, and the marks their requesters gave. */
function heldIn(
  db: Reader,
  month: LocalMonth,
  { regions }: Reference,
): Pick<ReportInput, 'consultations' | 'ratings'> {
  const rows = db
    .select({
      date: reservations.visitOn,
      number: reservations.number,
      mode: reservations.mode,
      ...OFFICE_COLUMNS,
      topics: reservations.topics,
      guests: reservations.guestsHeld,
      headOffice: reservations.headOffice,
      headVerdict: reservations.headVerdict,
      rating: reservations.rating,
    })
    .from(reservations)
    .where(visited(month, addMonths(month, 1)))
    .all();
  return {
    consultations: rows.flatMap(({ date, ...row }) => {
      if (date === null) return [];
      const region = row.regionCode === null ? null : (regions.get(row.regionCode) ?? null);
      const head =
        row.headOffice ?? (row.headVerdict === 'present' ? headWhoCame(row, region) : null);
      return [{ ...row, date, requester: requesterLabel(row, region, head) }];
    }),
    ratings: rows.flatMap(({ rating }) => (rating === null ? [] : [rating])),
  };
}

type Counts = Pick<
  ReportInput,
  'previousMonth' | 'sameMonthLastYear' | 'yearToDate' | 'sameStretchLastYear'
>;

/** What the month is compared with, out of one walk over the index from January of last year. */
function countsAround(db: Reader, month: LocalMonth): Counts {
  const lastYear = addMonths(month, -12);
  const [january, januaryBefore] = [month, lastYear].map(
    (it) => `${it.slice(0, 4)}-01` as LocalMonth,
  );
  if (january === undefined || januaryBefore === undefined) throw new Error('No January');
  const visitMonth = sql<LocalMonth>`substr(${reservations.visitOn}, 1, 7)`;
  const rows = db
    .select({ month: visitMonth, mode: reservations.mode, count: sql<number>`count(*)` })
    .from(reservations)
    .where(visited(januaryBefore, addMonths(month, 1)))
    .groupBy(visitMonth, reservations.mode)
    .all();
  const between = (from: LocalMonth, to: LocalMonth): ModeCounts => {
    const counts = { tatapMuka: 0, videoConference: 0 };
    for (const row of rows) {
      if (from <= row.month && row.month <= to) counts[row.mode] += row.count;
    }
    return counts;
  };
  const previous = addMonths(month, -1);
  return {
    previousMonth: between(previous, previous),
    sameMonthLastYear: between(lastYear, lastYear),
    yearToDate: between(january, month),
    sameStretchLastYear: between(januaryBefore, lastYear),
  };
}

/** Each with where it stands: what its last event says. */
function violationsOf(db: Reader, month: LocalMonth): ReportInput['violations'] {
  const last = db
    .select({ kind: violationEvents.kind })
    .from(violationEvents)
    .where(eq(violationEvents.violationId, violations.id))
    .orderBy(desc(violationEvents.seq))
    .limit(1);
  const rows = db
    .select({
      code: violations.code,
      reservationId: violations.reservationId,
      status: sql<ReportInput['violations'][number]['status']>`coalesce((${last}), 'recorded')`,
    })
    .from(violations)
    .where(eq(violations.month, month))
    .all();
  return rows;
}

/** First answers given in the month, each measured by the promise in force when the request came. */
function answersIn(
  db: Reader,
  month: LocalMonth,
  now: Instant,
  { calendar, policies }: Reference,
): ReportInput['answers'] {
  const midnight = '00:00' as LocalTime;
  const rows = db
    .select({
      receivedAt: reservations.receivedAt,
      promise: reservations.promise,
      status: reservations.status,
    })
    .from(reservations)
    .where(
      and(
        isNotNull(reservations.answeredAt),
        gte(reservations.answeredAt, fromLocal(firstDayOf(month), midnight)),
        lt(reservations.answeredAt, fromLocal(firstDayOf(addMonths(month, 1)), midnight)),
      ),
    )
    .all();
  return rows.flatMap((row) => {
    const workdays = answerWorkdays(row, calendar);
    if (workdays === null) return [];
    const policy = policyOn(policies, dayOf(row.receivedAt));
    return [{ workdays, overdue: promiseOf(row, now, policy, calendar).overdue }];
  });
}
