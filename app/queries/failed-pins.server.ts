import { and, count, eq, gte, inArray } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { auditEntries } from '#db/schema/index.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';

/** How a PIN that did not fit stands in the record: at a change of shift, and at a lock. */
const FAILED = ['desk.pinFailed', 'desk.unlockFailed'];

const DAY_MINUTES = 24 * 60;

/** How often somebody's PIN was tried in vain within a day, at whichever device. */
export function failedPins(db: Reader, userId: string, now: Instant): number {
  const of = and(
    eq(auditEntries.subject, `user:${userId}`),
    inArray(auditEntries.action, FAILED),
    gte(auditEntries.at, addMinutes(now, -DAY_MINUTES)),
  );
  return db.select({ rows: count() }).from(auditEntries).where(of).get()?.rows ?? 0;
}
