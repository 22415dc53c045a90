import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { hashSecret } from '#db/secret.server.ts';
import type { Services } from '#app/services.server.ts';

/**
 * How often somebody may guess. Whoever knows an address must not be able to lock its owner out, so
 * the tight limit counts an account from one place on the net; the wide ones stop many places, and
 * one place that tries many accounts (OWASP ASVS 5.0 §6.3.1: at most 100 an hour).
 */
export const SIGN_IN_LIMITS = {
  accountFromPlace: { points: 10, minutes: 15 },
  place: { points: 60, minutes: 15 },
  account: { points: 100, minutes: 60 },
} as const;

type Limit = keyof typeof SIGN_IN_LIMITS;
type Limiters = Readonly<Record<Limit, RateLimiterMemory>>;

/** Each office of a process counts for itself. */
const counters = new WeakMap<Services['db'], Limiters>();

/** One guess at a password: whose, and from where. */
export interface Guess {
  /** Address or id of the account; whether there is one is not asked. */
  readonly account: string;
  /** Where on the net it comes from. */
  readonly address: string;
}

/**
 * Counts a guess before it is looked at; minutes to wait where it is one too many, else null. One that
 * is refused counts against nothing wider: a place that is stopped uses nobody's account up.
 */
export async function countGuess(
  { db }: Pick<Services, 'db'>,
  guess: Guess,
): Promise<number | null> {
  const limiters = limitersOf(db);
  const keys = keysOf(guess);
  for (const limit of ['place', 'accountFromPlace', 'account'] as const) {
    const wait = await waitOf(limiters[limit], keys[limit]);
    if (wait > 0) return Math.ceil(wait / 60_000);
  }
  return null;
}

/** The guess was right: nothing of it counts against those who come after. */
export async function forgiveGuess({ db }: Pick<Services, 'db'>, guess: Guess): Promise<void> {
  const limiters = limitersOf(db);
  const keys = keysOf(guess);
  await limiters.accountFromPlace.delete(keys.accountFromPlace);
  await limiters.place.reward(keys.place);
  await limiters.account.reward(keys.account);
}

function limitersOf(db: Services['db']): Limiters {
  const known = counters.get(db);
  if (known !== undefined) return known;
  const made = Object.fromEntries(
    Object.entries(SIGN_IN_LIMITS).map(([keyPrefix, { points, minutes }]) => [
      keyPrefix,
      new RateLimiterMemory({ keyPrefix, points, duration: minutes * 60 }),
    ]),
  ) as unknown as Limiters;
  counters.set(db, made);
  return made;
}

/** Hashed, so that what was typed lies around nowhere, however long it was. */
function keysOf({ account, address }: Guess): Readonly<Record<Limit, string>> {
  const who = hashSecret(account.trim().toLowerCase());
  const place = placeOf(address);
  return { accountFromPlace: `${who} ${place}`, place, account: who };
}

/** One household has many IPv6 addresses that share their first half. */
export function placeOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [head = ''] = address.split('::', 1);
  return head.split(':').slice(0, 4).join(':');
}

/** Counts one; milliseconds to wait where it is one too many, else 0. */
export async function waitOf(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, refused.msBeforeNext);
  }
}
