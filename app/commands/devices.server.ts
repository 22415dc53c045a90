import { randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { immediately, type Tx } from '#db/client.server.ts';
import { deviceCodes, devices } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { can } from '#app/domain/people/permissions.ts';
import { SYSTEM_ACTOR } from '#app/domain/people/roles.ts';
import { isSeenAnew } from '#app/domain/people/sessions.ts';
import {
  DEVICE_CODE_BYTES,
  DEVICE_CODE_MINUTES,
  deviceCodeOf,
  shownDeviceCode,
} from '#app/domain/reception/device-code.ts';
import type { DevicePlace } from '#app/domain/reception/device.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { deviceNamed, type EnrolledDevice } from '#app/queries/devices.server.ts';
import type { CommitContext } from './commit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { noteChange } from './note-change.server.ts';
import { note } from './resources.server.ts';
import { endSessionsAt } from './staff-sessions.server.ts';

export interface NewDevice {
  readonly name: string;
  readonly place: DevicePlace;
}

/** A one-time code, shown once; only its hash is kept. */
export interface MadeCode {
  readonly code: string;
  readonly expiresAt: Instant;
}

/** Makes the code by which one device is enrolled. @param minutes how long it may be used */
export function makeDeviceCode(
  house: House,
  doer: Doer,
  { name, place }: NewDevice,
  minutes: number = DEVICE_CODE_MINUTES,
): Result<MadeCode, Refusal> {
  return manageDevices(house, doer, (tx, context) => {
    if (deviceNamed(tx, name) !== null) return refuse(TAKEN);
    const code = deviceCodeOf(randomBytes(DEVICE_CODE_BYTES));
    const expiresAt = addMinutes(context.now, minutes);
    tx.insert(deviceCodes)
      .values({
        ...{ codeHash: hashSecret(code), name, place, expiresAt },
        ...{ createdAt: context.now, createdBy: context.actor.name },
      })
      .run();
    note(tx, context, 'device.codeMade', 'devices', { name, place });
    return ok({ code: shownDeviceCode(code), expiresAt });
  });
}

const TAKEN: Refusal = {
  code: 'invalid',
  errors: [{ path: 'name', message: 'Sudah ada perangkat dengan nama ini. Pilih nama lain.' }],
};

/** A device that has just been enrolled, and the token for its cookie. */
export interface Enrolment {
  readonly token: string;
  readonly name: string;
  readonly place: DevicePlace;
}

/**
 * Enrols the device at which a code was typed, once. What the same browser was before is over.
 * @param code as `readDeviceCode` gives it
 */
export function enrolDevice(
  house: House,
  { code, before, requestId }: EnrolmentForm,
): Result<Enrolment, 'refused'> {
  return immediately(house.db, (tx) => {
    const now = house.clock();
    const found = tx
      .select()
      .from(deviceCodes)
      .where(eq(deviceCodes.codeHash, hashSecret(code)));
    const row = found.get();
    if (row === undefined || row.usedAt !== null || row.expiresAt <= now) return refuse('refused');
    const context = { now, actor: SYSTEM_ACTOR, requestId };
    const { name, place, createdBy } = row;
    if (before !== null) end(tx, before, { ...context, by: createdBy });
    const [id, token] = [house.newId(), randomBytes(32).toString('base64url')];
    tx.insert(devices)
      .values({
        ...{ id, name, place, tokenHash: hashSecret(token) },
        ...{ enrolledAt: now, enrolledBy: createdBy, lastSeenAt: now },
      })
      .run();
    tx.update(deviceCodes)
      .set({ usedAt: now, deviceId: id })
      .where(eq(deviceCodes.codeHash, row.codeHash))
      .run();
    note(tx, context, 'device.enrolled', `device:${id}`, { name, place, codeBy: createdBy });
    return ok({ token, name, place });
  });
}

interface EnrolmentForm {
  readonly code: string;
  /** What the browser is enrolled as already. */
  readonly before: EnrolledDevice | null;
  readonly requestId: string | null;
}

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
    if (other !== null && other.id !== id) return refuse(TAKEN);
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
    if (known.revokedAt === null) end(tx, known, { ...context, by: context.actor.name });
    return ok(null);
  });
}

function end(
  tx: Tx,
  { id, name }: Pick<EnrolledDevice, 'id' | 'name'>,
  { by, ...context }: Pick<CommitContext, 'now' | 'actor' | 'requestId'> & { readonly by: string },
): void {
  const { now } = context;
  tx.update(devices).set({ revokedAt: now, revokedBy: by }).where(eq(devices.id, id)).run();
  const sessions = endSessionsAt(tx, id, now);
  note(tx, context, 'device.revoked', `device:${id}`, { name, sessions });
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

function manageDevices<T>(
  house: House,
  doer: Doer,
  deed: (tx: Tx, context: CommitContext) => Result<T, Refusal>,
): Result<T, Refusal> {
  if (!can(doer.actor, 'manageDevices')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, deed);
}
