import { and, eq } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { outbox } from '#db/schema/index.ts';

/** Did a notice about this request fail for good? */
export function hasFailedNotice(db: Reader, reservationId: string): boolean {
  const row = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.reservationId, reservationId), eq(outbox.state, 'failed')))
    .limit(1)
    .get();
  return row !== undefined;
}
