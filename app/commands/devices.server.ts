import { and, eq, isNull } from 'drizzle-orm';
import { immediately } from '#db/client.server.ts';
import { devices } from '#db/schema/index.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { isSeenAnew } from '#app/domain/people/sessions.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { deviceNamed, type EnrolledDevice } from '#app/queries/devices.server.ts';
import type { Doer } from './decide.server.ts';
import type { House } from './house.server.ts';
import { noteChange } from './note-change.server.ts';
import { endDevice, manageDevices, NAME_TAKEN } from './device-rows.server.ts';

/** Gives a device another name. */
export function renameDevice(
  house: House,
  doer: Doer,
  id: string,
  name: string,
): Result<null, Refusal> {
  return manageDevices(house, doer, (tx, context) => {
    const known = tx.select().from(devices).where(eq(devices.id, id)).get();
    if (known === undefined || known.revokedAt !== null) return refuse({ code: 'not-found' });
    const other = deviceNamed(tx, name);
    if (other !== null && other.id !== id) return refuse(NAME_TAKEN);
    const change = { before: { name: known.name }, after: { name } };
    const told = { action: 'device.renamed', subject: `device:${id}`, ...change };
    if (!noteChange(tx, context, told)) return ok(null);
    tx.update(devices).set({ name }).where(eq(devices.id, id)).run();
    return ok(null);
  });
}

/** Takes a device out: its cookie opens nothing from the next call on, its sessions are over. */
export function revokeDevice(house: House, doer: Doer, id: string): Result<null, Refusal> {
  return manageDevices(house, doer, (tx, context) => {
    const known = tx.select().from(devices).where(eq(devices.id, id)).get();
    if (known === undefined) return refuse({ code: 'not-found' });
    if (known.revokedAt === null) endDevice(tx, known, { ...context, by: context.actor.name });
    return ok(null);
  });
}

/** Writes down that a device was seen, once a minute at most. */
export function noteDeviceSeen(
  { db, clock }: Pick<House, 'db' | 'clock'>,
  { id, lastSeenAt }: Pick<EnrolledDevice, 'id' | 'lastSeenAt'>,
): void {
  const now = clock();
  if (!isSeenAnew({ lastSeenAt }, now)) return;
  immediately(db, (tx) =>
    tx
      .update(devices)
      .set({ lastSeenAt: now })
      .where(and(eq(devices.id, id), isNull(devices.revokedAt)))
      .run(),
  );
}
