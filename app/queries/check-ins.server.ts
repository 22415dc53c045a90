import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import {
  checkInAnnulments,
  checkIns,
  devices,
  violationEvents,
  violations,
} from '#db/schema/index.ts';
import type { CheckInToAnnul, RecordedViolation } from '#app/domain/decisions/annul-check-in.ts';
import type { BeforeCheckIn } from '#app/domain/decisions/before-check-in.ts';

const QUERIES = prepared((db) => ({
  last: db
    .select({
      id: checkIns.id,
      at: checkIns.at,
      recordedAt: checkIns.recordedAt,
      answer: checkIns.answer,
    })
    .from(checkIns)
    .leftJoin(checkInAnnulments, eq(checkInAnnulments.checkInId, checkIns.id))
    .where(
      and(eq(checkIns.reservationId, sql.placeholder('id')), isNull(checkInAnnulments.checkInId)),
    )
    .orderBy(desc(checkIns.recordedAt), desc(sql`${checkIns}.rowid`))
    .limit(1)
    .prepare(),
  all: db
    .select({
      id: checkIns.id,
      nonce: checkIns.nonce,
      at: checkIns.at,
      recordedAt: checkIns.recordedAt,
      actor: checkIns.actor,
      answer: checkIns.answer,
      before: checkIns.before,
      annulledAt: checkInAnnulments.at,
      annulledBy: checkInAnnulments.by,
      annulledBecause: checkInAnnulments.reason,
      /** Name of the enrolled device it was sent from; null for any other browser. */
      deviceName: devices.name,
    })
    .from(checkIns)
    .leftJoin(devices, eq(devices.id, checkIns.deviceId))
    .leftJoin(checkInAnnulments, eq(checkInAnnulments.checkInId, checkIns.id))
    .where(eq(checkIns.reservationId, sql.placeholder('id')))
    .orderBy(asc(checkIns.recordedAt), asc(sql`${checkIns}.rowid`))
    .prepare(),
  violations: db
    .select({
      id: violations.id,
      code: violations.code,
      params: violations.params,
      basis: violations.basis,
      policyId: violations.policyId,
      waiverId: violations.waiverId,
      supersedes: violations.supersedes,
      note: violations.note,
      fallen: sql<number>`exists (select 1 from ${violationEvents} where ${violationEvents.violationId} = ${violations.id} and ${violationEvents.kind} in ('withdrawn', 'superseded'))`,
    })
    .from(violations)
    .where(eq(violations.reservationId, sql.placeholder('id')))
    .prepare(),
}));

/** The last check-in of a group that still counts, with what the desk was told; null where there is none. */
export function lastCheckIn(db: Reader, reservationId: string) {
  return QUERIES(db).last.get({ id: reservationId }) ?? null;
}

/** Every check-in of a group, as it was sent: the evidence of what is recorded of its visit. */
export function checkInsOf(db: Reader, reservationId: string) {
  return QUERIES(db)
    .all.all({ id: reservationId })
    .map(({ annulledAt, annulledBy, annulledBecause, before, ...checkIn }) => ({
      ...checkIn,
      before: before as unknown as BeforeCheckIn | null,
      /** When, by whom and why it was taken back; null while it counts. */
      annulled:
        annulledAt === null
          ? null
          : { at: annulledAt, by: annulledBy ?? '', reason: annulledBecause ?? '' },
    }));
}

/** One check-in of a group as the decision to take it back needs it; null where it is none of the group's. */
export function checkInToAnnul(
  db: Reader,
  reservationId: string,
  checkInId: string,
): CheckInToAnnul | null {
  const all = checkInsOf(db, reservationId);
  const found = all.find(({ id }) => id === checkInId);
  if (found === undefined) return null;
  const last = all.findLast(({ annulled }) => annulled === null);
  return {
    id: found.id,
    before: found.before,
    isAnnulled: found.annulled !== null,
    isLast: last?.id === found.id,
  };
}

/** Everything that was recorded of a visit, what no longer counts among it. */
export function everRecorded(db: Reader, reservationId: string): RecordedViolation[] {
  return QUERIES(db)
    .violations.all({ id: reservationId })
    .map(({ fallen, ...violation }) => ({ ...violation, counts: fallen === 0 }));
}
