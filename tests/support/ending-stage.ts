import type { Instant } from '#app/domain/calendar/instant.ts';
import { runDeadlines } from '#app/jobs/deadlines.server.ts';
import { act, as, aTeam, aVerified, done } from './deeds.ts';
import { aHouse, type TestHouse } from './house.ts';

export const PEMDA = 'bpkad@contoh.go.id';
export const OLD = 'narasumber.lama@contoh.go.id';
export const NEW = 'narasumber.baru@contoh.go.id';

export const MONDAY_NINE = '2026-12-07T02:00:00Z';
export const MONDAY_TEN = '2026-12-07T03:00:00Z';
export const TUESDAY_NINE = '2026-12-08T02:00:00Z';
/** A request, the narasumber of its plan, and somebody who may take their place. */
export interface Stage {
  readonly house: TestHouse;
  readonly number: string;
  readonly old: ReturnType<typeof aTeam>;
  readonly fresh: ReturnType<typeof aTeam>;
}

export const at = (house: TestHouse, now: string) => house.setNow(now as Instant);
export const reason = 'Narasumber bertugas ke luar kota.';

/** A request that waits for its decision. */
export function aStage(): Stage {
  const house = aHouse();
  const old = aTeam(house, 'Narasumber Lama');
  const fresh = aTeam(house, 'Narasumber Baru');
  return { house, number: aVerified(house), old, fresh };
}

/** Another hour is held for it. */
export function offered({ house, number, old }: Stage): void {
  done(act(house, number, 'offer', { start: TUESDAY_NINE, ...old }));
}

/** The pemda asks for another hour. */
export function changeAsked({ house, number }: Stage): void {
  const change = { reason: 'Bersamaan dengan rapat.', preferences: [{ start: TUESDAY_NINE }] };
  done(act(house, number, 'requestChange', change, as('pemda')));
}

/** The grace is over, and nobody came. */
export function noShow({ house, number }: Stage): void {
  at(house, '2026-12-07T02:45:00Z');
  done(act(house, number, 'noShow'));
}

/** What time does by itself. */
export async function deadlines(house: TestHouse): Promise<void> {
  const onFault = (number: string, error: unknown) => {
    throw new Error(number, { cause: error });
  };
  await runDeadlines(house, { holder: 'uji', onFault });
}
