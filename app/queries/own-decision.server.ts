import { and, asc, desc, eq, gt, isNotNull, ne, notInArray } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { auditEntries, reservations } from '#db/schema/index.ts';
import { type Actor, isStaff, SYSTEM_ACTOR } from '#app/domain/people/roles.ts';
import { INTERNAL } from './timeline.server.ts';

/**
 * Who made the first decision after the revision that a page showed, and which. A form that was sent
 * twice finds its own first sending here.
 */
export function firstDecisionSince(
  db: Reader,
  number: string,
  revision: number,
): { readonly actorId: string; readonly action: string } | null {
  const row = db
    .select({ actorId: auditEntries.actorId, action: auditEntries.action })
    .from(auditEntries)
    .innerJoin(reservations, eq(reservations.id, auditEntries.subject))
    .where(
      and(
        eq(reservations.number, number),
        gt(auditEntries.revision, revision),
        ne(auditEntries.actorId, SYSTEM_ACTOR.id),
      ),
    )
    .orderBy(asc(auditEntries.seq))
    .limit(1)
    .get();
  return row ?? null;
}

/**
 * What was done last to a request, as the record calls it, and as far as its reader may know; what
 * changed no revision is no decision.
 */
export function lastDeed(
  db: Reader,
  reservationId: string,
  { role }: Pick<Actor, 'role'>,
): string | null {
  const hidden = isStaff(role) ? [] : [...INTERNAL];
  const row = db
    .select({ action: auditEntries.action })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.subject, reservationId),
        isNotNull(auditEntries.revision),
        notInArray(auditEntries.action, hidden),
      ),
    )
    .orderBy(desc(auditEntries.seq))
    .limit(1)
    .get();
  return row?.action ?? null;
}
