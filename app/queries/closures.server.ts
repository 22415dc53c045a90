import { and, asc, eq, gt, isNull, lt, ne } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { allocations, closures, reservations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';

export interface TouchedConsultation {
  readonly number: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly requesterKey: string;
}

interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
  readonly roomId: string | null;
  readonly narasumberId: string | null;
}

/** Approved consultations that a closure touches: of that room, that narasumber, or of the whole office. */
export function touchedBy(db: Reader, closure: Stretch): TouchedConsultation[] {
  const resourceId = closure.roomId ?? closure.narasumberId;
  const rows = db
    .selectDistinct({
      number: reservations.number,
      start: reservations.startsAt,
      requesterKey: reservations.officeKey,
      end: allocations.endsAt,
    })
    .from(allocations)
    .innerJoin(reservations, eq(reservations.id, allocations.reservationId))
    .where(
      and(
        eq(reservations.status, 'approved'),
        ne(allocations.state, 'released'),
        lt(allocations.startsAt, closure.to),
        gt(allocations.endsAt, closure.from),
        resourceId === null ? undefined : eq(allocations.resourceId, resourceId),
      ),
    )
    .orderBy(asc(reservations.startsAt), asc(reservations.number))
    .all();
  const byNumber = new Map<string, TouchedConsultation>();
  for (const { start, ...row } of rows) {
    if (start !== null && !byNumber.has(row.number)) byNumber.set(row.number, { ...row, start });
  }
  return [...byNumber.values()];
}

export type ClosureRow = typeof closures.$inferSelect;

/** Closures in force, by their start. */
export function listClosures(db: Reader): ClosureRow[] {
  return db
    .select()
    .from(closures)
    .where(isNull(closures.liftedAt))
    .orderBy(asc(closures.startsAt))
    .all();
}
