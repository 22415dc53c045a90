import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { reservations } from '#db/schema/index.ts';
import { OPEN } from '#app/domain/reservation/status.ts';

/** The number of an office's open request, the one with the earliest date first; null where none is open. */
export function openRequestOf(db: Reader, officeKey: string): string | null {
  const row = db
    .select({ number: reservations.number })
    .from(reservations)
    .where(and(eq(reservations.officeKey, officeKey), inArray(reservations.status, [...OPEN])))
    .orderBy(asc(reservations.startsAt), asc(reservations.receivedAt))
    .limit(1)
    .get();
  return row?.number ?? null;
}
