import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { immediately } from '#db/client.server.ts';
import { deviceCodes, devices } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { SYSTEM_ACTOR } from '#app/domain/people/roles.ts';
import {
  DEVICE_CODE_BYTES,
  DEVICE_CODE_MINUTES,
  deviceCodeOf,
  shownDeviceCode,
} from '#app/domain/reception/device-code.ts';
import type { DevicePlace } from '#app/domain/reception/device.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { deviceNamed, type EnrolledDevice } from '#app/queries/devices.server.ts';
import type { Doer } from './decide.server.ts';
import type { House } from './house.server.ts';
import { note } from './resources.server.ts';
import { endDevice, manageDevices, NAME_TAKEN } from './device-rows.server.ts';

/** What a device is to be called, and where it stands. */
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
    if (deviceNamed(tx, name) !== null) return refuse(NAME_TAKEN);
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

/** A device that has just been enrolled, and the token for its cookie. */
export interface Enrolment {
  readonly token: string;
  readonly name: string;
  readonly place: DevicePlace;
}

interface EnrolmentForm {
  readonly code: string;
  /** What the browser is enrolled as already. */
  readonly before: EnrolledDevice | null;
  readonly requestId: string | null;
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
    if (before !== null) endDevice(tx, before, { ...context, by: createdBy });
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
