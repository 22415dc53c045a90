import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Services } from '#app/services.server.ts';
import { placeOf, waitOf } from './sign-in-limits.server.ts';

/**
 * How often a PIN or a device's code may be guessed. Six digits are few: somebody at one device has
 * few tries, and a device few of them altogether, however many people have a PIN. The counters end
 * with the process; the day's own limit of a person is also counted in the record, which does not.
 */
const PIN_LIMITS = {
  personAtDevice: { points: 5, minutes: 15 },
  device: { points: 20, minutes: 15 },
  person: { points: 30, minutes: 24 * 60 },
  codePlace: { points: 10, minutes: 15 },
} as const;

type Limit = keyof typeof PIN_LIMITS;
type Limiters = Readonly<Record<Limit, RateLimiterMemory>>;

const counters = new WeakMap<Services['db'], Limiters>();

/** One guess at a PIN: whose, and at which enrolled device. */
export interface PinGuess {
  readonly person: string;
  readonly device: string;
}

/**
 * Counts a guess before it is looked at; minutes to wait where it is one too many, else null.
 * @param failedToday how often the record says that this person's PIN was tried in vain in a day
 */
export async function countPin(
  { db }: Pick<Services, 'db'>,
  guess: PinGuess,
  failedToday: number,
): Promise<number | null> {
  const keys = keysOf(guess);
  if (failedToday >= PIN_LIMITS.person.points) return PIN_LIMITS.device.minutes;
  for (const limit of ['device', 'personAtDevice', 'person'] as const) {
    const wait = await waitOf(limitersOf(db)[limit], keys[limit]);
    if (wait > 0) return Math.ceil(wait / 60_000);
  }
  return null;
}

/** The PIN was right: its tries count against nobody. */
export async function forgivePin({ db }: Pick<Services, 'db'>, guess: PinGuess): Promise<void> {
  const limiters = limitersOf(db);
  const keys = keysOf(guess);
  await limiters.personAtDevice.delete(keys.personAtDevice);
  await limiters.device.reward(keys.device);
  await limiters.person.reward(keys.person);
}

/** Counts a try at a device's code by where it comes from; minutes to wait, or null. */
export async function countDeviceCode(
  { db }: Pick<Services, 'db'>,
  address: string,
): Promise<number | null> {
  const wait = await waitOf(limitersOf(db).codePlace, placeOf(address));
  return wait > 0 ? Math.ceil(wait / 60_000) : null;
}

function keysOf({ person, device }: PinGuess) {
  const who = person.slice(0, 64);
  return { personAtDevice: `${who} ${device}`, device, person: who };
}

function limitersOf(db: Services['db']): Limiters {
  const known = counters.get(db);
  if (known !== undefined) return known;
  const made = Object.fromEntries(
    Object.entries(PIN_LIMITS).map(([keyPrefix, { points, minutes }]) => [
      keyPrefix,
      new RateLimiterMemory({ keyPrefix, points, duration: minutes * 60 }),
    ]),
  ) as unknown as Limiters;
  counters.set(db, made);
  return made;
}
