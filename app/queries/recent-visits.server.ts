import { and, eq, gte, isNull, ne } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { reservations } from '#db/schema/index.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';

/** Consultations that were held on that day or later and that nobody has rated yet, by number. */
export function unratedVisits(db: Reader, since: LocalDate): string[] {
  return db
    .select({ number: reservations.number })
    .from(reservations)
    .where(
      and(
        ...[gte(reservations.visitOn, since), eq(reservations.status, 'completed')],
        ...[ne(reservations.source, 'import'), isNull(reservations.rating)],
      ),
    )
    .all()
    .map(({ number }) => number);
}
