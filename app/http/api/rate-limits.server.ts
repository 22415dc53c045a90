import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { type Actor, isStaff } from '#app/domain/people/roles.ts';
import type { Services } from '#app/services.server.ts';
import type { Problem } from './problem.server.ts';

/** How often within a minute; each process counts for itself. */
export const RATE_LIMITS = {
  /** Submissions and uploads by one key of the house: a whole mailbox entered in one go. */
  staffSubmissions: 600,
  /** Submissions and uploads by one pemda's key. */
  pemdaSubmissions: 60,
  /** Everything one key asks for. */
  callsOfKey: 60_000,
  /** Everything one address asks for without a key that is known. */
  callsOfStranger: 600,
  /** Requests begun from one address; a whole regional government may share one. */
  draftsOfAddress: 60,
  /** Letters handed in from one address. */
  lettersOfAddress: 60,
  /** Files that begin to come in piece by piece from one address; a letter may be twenty photos. */
  uploadsOfAddress: 240,
  /** Pieces of files, and questions how far one came, from one address. */
  piecesOfAddress: 3_000,
  /** Messages that a pemda writes about one request. */
  messagesOfRequest: 10,
  /** Changes of guests and of the appointment that a pemda makes or asks for in one request. */
  changesOfRequest: 10,
  /** Requests sent from one address. */
  sendingsOfAddress: 60,
  /** Codes that are read at one desk; a hand scanner reads one a second. */
  codesOfDesk: 90,
  /** Codes that one address may ask about; a whole building may share one. */
  checksOfAddress: 30,
  /** Calendar feeds that one address reads; the servers of a large calendar service ask for many. */
  feedsOfAddress: 300,
} as const;

/** How much within an hour. */
export const HOURLY_LIMITS = {
  /** Kilobytes of files that come in piece by piece from one address: thirty of the largest letters. */
  kilobytesOfAddress: 300 * 1024,
} as const;

export type Limit = keyof typeof RATE_LIMITS | keyof typeof HOURLY_LIMITS;

const SECONDS = 60;

type Limiters = Readonly<Record<Limit, RateLimiterMemory>>;

/** Each office of a process counts for itself. */
const counters = new WeakMap<Services['db'], Limiters>();

function limitersOf(db: Services['db']): Limiters {
  const known = counters.get(db);
  if (known !== undefined) return known;
  const made = {
    ...limitersFor(RATE_LIMITS, SECONDS),
    ...limitersFor(HOURLY_LIMITS, 60 * SECONDS),
  };
  counters.set(db, made);
  return made;
}

function limitersFor<L extends string>(limits: Readonly<Record<L, number>>, duration: number) {
  return Object.fromEntries(
    Object.entries<number>(limits).map(([name, points]) => [
      name,
      new RateLimiterMemory({ keyPrefix: name, points, duration }),
    ]),
  ) as Record<L, RateLimiterMemory>;
}

/** The office whose calls are counted. */
type Counting = Pick<Services, 'db'>;

/** Counts a call; the problem to answer with where it is one too many, else null. */
export async function tooMany(
  office: Counting,
  limit: Limit,
  who: string,
): Promise<Problem | null> {
  const seconds = await secondsToWait(office, limit, who);
  if (seconds === null) return null;
  return { code: 'too-many', headers: { 'Retry-After': String(seconds) } };
}

/** Counts a call; the seconds until the next one is taken where it is one too many, else null. */
export async function secondsToWait(
  { db }: Counting,
  limit: Limit,
  who: string,
  points = 1,
): Promise<number | null> {
  try {
    await limitersOf(db)[limit].consume(who, points);
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
  }
}

export function submissionLimit(actor: Actor): Limit {
  return isStaff(actor.role) ? 'staffSubmissions' : 'pemdaSubmissions';
}
