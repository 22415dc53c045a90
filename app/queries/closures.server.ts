import { and, asc, eq, isNull, lt } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { closures, reservations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { endOfPlan, type Session, startOfPlan } from '#app/domain/reservation/reservation.ts';
import { overlaps } from '#app/domain/schedule/conflicts.ts';

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

/**
 * Approved consultations that a closure touches: of that room, that narasumber, or of the whole
 * office. The plans are asked, not what is taken: a video conference of a unit alone takes nothing.
 */
export function touchedBy(db: Reader, closure: Stretch): TouchedConsultation[] {
  const rows = db
    .select({
      number: reservations.number,
      plan: reservations.plan,
      requesterKey: reservations.officeKey,
    })
    .from(reservations)
    .where(and(eq(reservations.status, 'approved'), lt(reservations.startsAt, closure.to)))
    .orderBy(asc(reservations.startsAt), asc(reservations.number))
    .all();
  return rows.flatMap(({ plan, ...row }) =>
    plan?.sessions.some((session) => touches(closure, session))
      ? [{ ...row, start: startOfPlan(plan), end: endOfPlan(plan) }]
      : [],
  );
}

function touches({ from, to, roomId, narasumberId }: Stretch, session: Session): boolean {
  if (!overlaps(session, { start: from, end: to })) return false;
  if (roomId !== null) return session.roomId === roomId;
  return narasumberId === null || session.narasumberIds.includes(narasumberId);
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
