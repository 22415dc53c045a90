import { RateLimiterMemory } from 'rate-limiter-flexible';
import { hashSecret } from '#db/secret.server.ts';
import type { Services } from '#app/services.server.ts';
import { placeOf, waitOf } from './sign-in-limits.server.ts';

/**
 * How often mail may be asked for by somebody nobody knows, and how often a code may be guessed. A
 * whole regional government may share one place on the net. One place writes to an address seldom,
 * all places together far more often: else one of them could use up what its owner needs. How often
 * an address's codes may be guessed by all is counted with the codes themselves.
 */
export const MAIL_LIMITS = {
  sending: {
    place: { points: 40, minutes: 15 },
    addressFromPlace: { points: 5, minutes: 60 },
    address: { points: 60, minutes: 60 },
  },
  guess: {
    place: { points: 120, minutes: 15 },
    addressFromPlace: { points: 20, minutes: 15 },
    address: { points: 1_200, minutes: 60 },
  },
} as const;

type What = keyof typeof MAIL_LIMITS;
type Limit = keyof (typeof MAIL_LIMITS)[What];
type Limiters = Readonly<Record<What, Readonly<Record<Limit, RateLimiterMemory>>>>;

/** Each office of a process counts for itself. */
const counters = new WeakMap<Services['db'], Limiters>();

interface Asked {
  /** The address the mail goes to; whether anybody knows it is not asked. */
  readonly email: string;
  /** Where on the net it is asked for. */
  readonly address: string;
}

/** Counts before anything is done; minutes to wait where it is one too many, else null. */
export async function minutesToWait(
  { db }: Pick<Services, 'db'>,
  what: What,
  { email, address }: Asked,
): Promise<number | null> {
  const limiters = limitersOf(db)[what];
  // Hashed, so that what was typed lies around nowhere, however long it was.
  const who = hashSecret(email);
  const place = placeOf(address);
  const keys = { place, addressFromPlace: `${who} ${place}`, address: who };
  for (const limit of ['place', 'addressFromPlace', 'address'] as const) {
    const wait = await waitOf(limiters[limit], keys[limit]);
    if (wait > 0) return Math.ceil(wait / 60_000);
  }
  return null;
}

function limitersOf(db: Services['db']): Limiters {
  const known = counters.get(db);
  if (known !== undefined) return known;
  const made = { sending: madeFor('sending'), guess: madeFor('guess') };
  counters.set(db, made);
  return made;
}

function madeFor(what: What): Limiters[What] {
  const entries = Object.entries(MAIL_LIMITS[what]).map(([limit, { points, minutes }]) => [
    limit,
    new RateLimiterMemory({ keyPrefix: `${what}-${limit}`, points, duration: minutes * 60 }),
  ]);
  return Object.fromEntries(entries) as Limiters[What];
}
