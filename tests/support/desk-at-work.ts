import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { makeDeviceCode } from '#app/commands/device-enrolment.server.ts';
import { auditEntries } from '#db/schema/index.ts';
import { as, done } from './deeds.ts';
import { A_PIN, aPinHolder } from './devices.ts';
import { screens, type TestScreens, type Visitor } from './screens.ts';

/** Monday, 7 December 2026, 08.50 WIB. */
export const AT_WORK = '2026-12-07T01:50:00Z';
export const OTHER_PIN = '519374';

/** A browser that the office has made a device of. */
export async function enrolled(
  office: TestScreens,
  name = 'Meja 1',
  place: 'desk' | 'lobby' = 'desk',
) {
  const { code } = done(makeDeviceCode(office.house, as('admin'), { name, place }));
  const visitor = office.stranger();
  const answer = await visitor.post('/perangkat/daftar', { kode: code.toLowerCase() });
  expect(answer.location).toBe(place === 'desk' ? '/resepsionis/ganti-petugas' : '/lobi');
  return { visitor, code };
}

/** Sends the PIN of somebody as the page of the shift does. */
export const stepUp = (visitor: Visitor, orang: string, pin = A_PIN, ke = '/resepsionis') =>
  visitor.post('/resepsionis/ganti-petugas', { orang, pin, ke });

/** A desk at which the receptionist has begun to work. */
export async function aDesk() {
  const office = await screens(AT_WORK);
  const { visitor } = await enrolled(office);
  const reception = await aPinHolder(office.house, 'reception');
  const secretariat = await aPinHolder(office.house, 'secretariat', OTHER_PIN);
  expect((await stepUp(visitor, reception)).location).toBe('/resepsionis');
  return { office, visitor, reception, secretariat };
}

/** What the record tells of one kind of deed. */
export function lines({ house }: TestScreens, action: string) {
  return house.db.select().from(auditEntries).where(eq(auditEntries.action, action)).all();
}
