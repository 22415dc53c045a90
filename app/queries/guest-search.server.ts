import { and, eq, gte, lte, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { guests, reservations } from '#db/schema/index.ts';
import { addDays, type LocalDate } from '#app/domain/calendar/local-date.ts';
import { OFFICE_COLUMNS } from './office-label.server.ts';

/** How far around today a guest is looked for, in days: whoever stands at the desk has a visit near. */
const DAYS_AROUND = 60;

/** Longest list of requests a name can find. */
const LIMIT = 20;

const QUERIES = prepared((db) => ({
  byGuest: db
    .selectDistinct({ number: reservations.number })
    .from(reservations)
    .innerJoin(guests, eq(guests.reservationId, reservations.id))
    .where(
      and(
        gte(reservations.visitOn, sql.placeholder('from')),
        lte(reservations.visitOn, sql.placeholder('to')),
        sql`instr(lower(${guests.name}), ${sql.placeholder('name')}) > 0`,
      ),
    )
    // A name that many bear must not hide whoever stands at the desk today.
    .orderBy(sql`abs(julianday(${reservations.visitOn}) - julianday(${sql.placeholder('today')}))`)
    .limit(LIMIT)
    .prepare(),
  numbered: db
    .select({
      number: reservations.number,
      status: reservations.status,
      mode: reservations.mode,
      ...OFFICE_COLUMNS,
      startsAt: reservations.startsAt,
      visitOn: reservations.visitOn,
    })
    .from(reservations)
    .where(
      sql`${reservations.number} in (select value from json_each(${sql.placeholder('numbers')}))`,
    )
    .prepare(),
}));

/** Numbers of the requests around that day on whose list somebody of that name, or part of it, stands. */
export function numbersWithGuest(db: Reader, name: string, today: LocalDate): string[] {
  return QUERIES(db)
    .byGuest.all({
      name: name.trim().toLowerCase(),
      today,
      from: addDays(today, -DAYS_AROUND),
      to: addDays(today, DAYS_AROUND),
    })
    .map(({ number }) => number);
}

/** What a list of search results says of each of these requests. */
export function requestsNumbered(db: Reader, numbers: readonly string[]) {
  return QUERIES(db)
    .numbered.all({ numbers: JSON.stringify(numbers) })
    .map(({ body, regionCode, name, opd, asPrinted, ...request }) => ({
      ...request,
      office: { body, regionCode, name, opd, asPrinted },
    }));
}
