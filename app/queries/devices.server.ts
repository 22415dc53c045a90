import { asc, eq, isNull, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { devices } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { DevicePlace } from '#app/domain/reception/device.ts';

/** A device the office has enrolled. */
export interface EnrolledDevice {
  readonly id: string;
  readonly name: string;
  readonly place: DevicePlace;
  readonly enrolledAt: Instant;
  readonly enrolledBy: string;
  readonly lastSeenAt: Instant;
  readonly revokedAt: Instant | null;
  readonly revokedBy: string | null;
}

const SHOWN = {
  ...{ id: devices.id, name: devices.name, place: devices.place },
  ...{ enrolledAt: devices.enrolledAt, enrolledBy: devices.enrolledBy },
  ...{ lastSeenAt: devices.lastSeenAt },
  ...{ revokedAt: devices.revokedAt, revokedBy: devices.revokedBy },
};

const BY_TOKEN = prepared((db) =>
  db
    .select(SHOWN)
    .from(devices)
    .where(eq(devices.tokenHash, sql.placeholder('hash')))
    .prepare(),
);

/** Which device holds a token; null where none does or it was revoked. */
export function deviceOfToken(db: Reader, tokenHash: string): EnrolledDevice | null {
  const row = BY_TOKEN(db).get({ hash: tokenHash });
  return row === undefined || row.revokedAt !== null ? null : row;
}

/** One device, also one that was revoked; null where there is none. */
export function findDevice(db: Reader, id: string): EnrolledDevice | null {
  return db.select(SHOWN).from(devices).where(eq(devices.id, id)).get() ?? null;
}

/** Every device by name, those that were revoked at the end. */
export function listDevices(db: Reader): EnrolledDevice[] {
  return db
    .select(SHOWN)
    .from(devices)
    .orderBy(sql`${devices.revokedAt} is not null`, asc(devices.name), asc(devices.enrolledAt))
    .all();
}

/** Is there one of that name in use? Two of a name would be told apart by nobody. */
export function deviceNamed(db: Reader, name: string): EnrolledDevice | null {
  const wanted = name.toLowerCase();
  const standing = db.select(SHOWN).from(devices).where(isNull(devices.revokedAt)).all();
  return standing.find((device) => device.name.toLowerCase() === wanted) ?? null;
}
