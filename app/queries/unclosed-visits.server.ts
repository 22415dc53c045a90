import { and, asc, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { reservations } from '#db/schema/index.ts';
import { addDays, type LocalDate } from '#app/domain/calendar/local-date.ts';
import { OFFICE_COLUMNS } from './office-label.server.ts';

const QUERIES = prepared((db) => ({
  unclosed: db
    .select({
      number: reservations.number,
      ...OFFICE_COLUMNS,
      visitOn: sql<LocalDate>`${reservations.visitOn}`,
    })
    .from(reservations)
    .where(
      and(
        gte(reservations.visitOn, sql.placeholder('from')),
        lt(reservations.visitOn, sql.placeholder('day')),
        eq(reservations.mode, 'tatapMuka'),
        inArray(reservations.status, ['arrived', 'inProgress']),
      ),
    )
    .orderBy(desc(reservations.visitOn), asc(reservations.number))
    .prepare(),
}));

/** How far back a visit that nobody closed is looked for, in days. */
const UNCLOSED_DAYS = 31;

/** Visits of the days before that were never closed, the latest first. */
export function unclosedBefore(db: Reader, day: LocalDate) {
  return QUERIES(db)
    .unclosed.all({ from: addDays(day, -UNCLOSED_DAYS), day })
    .map(({ body, regionCode, name, opd, asPrinted, ...visit }) => ({
      ...visit,
      office: { body, regionCode, name, opd, asPrinted },
    }));
}
