import { sql } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { numberSequences } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';

/** The next reservation number, `K-YYYY-NNNNN`; YYYY is the WIB year of receipt. */
export function nextNumber(tx: Tx, receivedAt: Instant): string {
  const year = dayOf(receivedAt).slice(0, 4);
  const { last } = tx
    .insert(numberSequences)
    .values({ year, last: 1 })
    .onConflictDoUpdate({
      target: numberSequences.year,
      set: { last: sql`${numberSequences.last} + 1` },
    })
    .returning({ last: numberSequences.last })
    .get();
  return `K-${year}-${String(last).padStart(5, '0')}`;
}
