import { eq } from 'drizzle-orm';
import { enrolDevice, makeDeviceCode } from '#app/commands/device-enrolment.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { hashPassword } from '#app/commands/passwords.server.ts';
import { readDeviceCode } from '#app/domain/reception/device-code.ts';
import type { DevicePlace } from '#app/domain/reception/device.ts';
import { deviceOfToken } from '#app/queries/devices.server.ts';
import { users } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import { as, done } from './deeds.ts';
import { aStaffMember, type StaffRole } from './screens.ts';

/** A device of the office, as its own commands enrol it. */
export function aDevice(house: House, name = 'Meja 1', place: DevicePlace = 'desk') {
  const { code } = done(makeDeviceCode(house, as('admin'), { name, place }));
  const form = { code: readDeviceCode(code) ?? '', before: null, requestId: null };
  const enrolled = enrolDevice(house, form);
  if (!enrolled.ok) throw new Error('The code was refused');
  const { token } = enrolled.value;
  const device = deviceOfToken(house.db, hashSecret(token));
  if (device === null) throw new Error('The device is not on record');
  return { ...device, token };
}

/** A PIN that no pattern gives away. */
export const A_PIN = '849637';

/** Somebody of that role, with a PIN; gives their id. */
export async function aPinHolder(house: House, role: StaffRole, pin = A_PIN): Promise<string> {
  const id = aStaffMember(house, role);
  const pinHash = await hashPassword(pin);
  const set = { pinHash, pinSetAt: house.clock() };
  house.db.update(users).set(set).where(eq(users.id, id)).run();
  return id;
}
