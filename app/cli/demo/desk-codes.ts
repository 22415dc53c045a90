import { makeDeviceCode } from '#app/commands/device-enrolment.server.ts';
import type { House } from '#app/commands/house.server.ts';
import type { DevicePlace } from '#app/domain/reception/device.ts';
import { deviceNamed } from '#app/queries/devices.server.ts';
import { done } from './outcome.ts';
import { SETUP } from './sign-ins.ts';

/** Whoever tries the demo does not do so within a quarter of an hour. */
const MINUTES = 12 * 60;

/** A code that makes a browser a device of the office. */
export interface DeskCode {
  readonly what: string;
  readonly code: string;
}

/** One code for a desk and one for the lobby, made anew at every start. */
export function deskCodes(house: House): readonly DeskCode[] {
  return [
    { what: 'Kode meja', code: codeOf(house, 'Meja', 'desk') },
    { what: 'Kode lobi', code: codeOf(house, 'Lobi', 'lobby') },
  ];
}

/** "Meja 1", or the next one that is free. */
function codeOf(house: House, word: string, place: DevicePlace): string {
  let number = 1;
  while (deviceNamed(house.db, `${word} ${number}`) !== null) number += 1;
  const form = { name: `${word} ${number}`, place };
  return done(makeDeviceCode(house, SETUP, form, MINUTES), form.name).code;
}
