import { and, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { reservations, unresolvedNames, violations } from '#db/schema/index.ts';
import type { LocalMonth } from '#app/domain/calendar/local-date.ts';
import { HELD } from '#app/domain/reservation/status.ts';

/** A month in which something was held or recorded. */
export interface ReportMonth {
  readonly month: LocalMonth;
  readonly tatapMuka: number;
  readonly videoConference: number;
}

const MONTH_OF_VISIT = sql<LocalMonth>`substr(${reservations.visitOn}, 1, 7)`;

/** Every month that has anything to report, newest first. */
export function reportMonths(db: Reader): ReportMonth[] {
  const months = new Map<LocalMonth, { tatapMuka: number; videoConference: number }>();
  const at = (month: LocalMonth) => {
    const known = months.get(month) ?? { tatapMuka: 0, videoConference: 0 };
    months.set(month, known);
    return known;
  };
  const held = db
    .select({ month: MONTH_OF_VISIT, mode: reservations.mode, count: sql<number>`count(*)` })
    .from(reservations)
    .where(and(isNotNull(reservations.visitOn), inArray(sql`+${reservations.status}`, [...HELD])))
    .groupBy(MONTH_OF_VISIT, reservations.mode)
    .all();
  for (const { month, mode, count } of held) at(month)[mode] = count;
  // A month may hold nothing but groups that stayed away.
  const recorded = db.selectDistinct({ month: violations.month }).from(violations).all();
  for (const { month } of recorded) at(month as LocalMonth);
  return [...months]
    .map(([month, counts]) => ({ month, ...counts }))
    .sort((a, b) => (a.month < b.month ? 1 : -1));
}

/** How many printed names still wait for a person. */
export function countUnresolved(db: Reader): number {
  const row = db
    .select({ count: sql<number>`count(*)` })
    .from(unresolvedNames)
    .where(isNull(unresolvedNames.resolvedAt))
    .get();
  return row?.count ?? 0;
}
