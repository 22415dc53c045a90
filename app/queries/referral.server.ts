import { and, desc, eq } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { auditEntries } from '#db/schema/index.ts';
import { actionOf } from '#app/domain/decisions/advance.ts';
import { type Referral, REFERRALS } from '#app/domain/decisions/notice.ts';

/** Where a request was passed on to, as the record tells it; null where it was not. */
export function referralOf(db: Reader, reservationId: string): Referral | null {
  const line = db
    .select({ details: auditEntries.details })
    .from(auditEntries)
    .where(and(eq(auditEntries.subject, reservationId), eq(auditEntries.action, actionOf('refer'))))
    .orderBy(desc(auditEntries.seq))
    .limit(1)
    .get();
  const details = (line?.details ?? {}) as { readonly referredTo?: unknown };
  return REFERRALS.find((known) => known === details.referredTo) ?? null;
}
