import { asc, desc, eq } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { checkIns, devices } from '#db/schema/index.ts';

/** The last check-in of a group with what the desk was told, or null where there is none. */
export function lastCheckIn(db: Reader, reservationId: string) {
  const row = db
    .select({ at: checkIns.at, recordedAt: checkIns.recordedAt, answer: checkIns.answer })
    .from(checkIns)
    .where(eq(checkIns.reservationId, reservationId))
    .orderBy(desc(checkIns.recordedAt), desc(checkIns.id))
    .limit(1)
    .get();
  return row ?? null;
}

/** Every check-in of a group, as it was sent: the evidence of what is recorded of its visit. */
export function checkInsOf(db: Reader, reservationId: string) {
  return db
    .select({
      id: checkIns.id,
      at: checkIns.at,
      recordedAt: checkIns.recordedAt,
      actor: checkIns.actor,
      answer: checkIns.answer,
      /** Name of the enrolled device it was sent from; null for any other browser. */
      deviceName: devices.name,
    })
    .from(checkIns)
    .leftJoin(devices, eq(devices.id, checkIns.deviceId))
    .where(eq(checkIns.reservationId, reservationId))
    .orderBy(asc(checkIns.recordedAt), asc(checkIns.id))
    .all();
}
