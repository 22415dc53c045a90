import { msOf } from '#app/domain/calendar/instant.ts';
import { paths } from '#app/http/paths.ts';
import type { DeskDay } from './desk-day.ts';
import type { DeskStore } from './desk-store.ts';
import { deviceClock } from './device.ts';
import { asked, type LineState, postDeed, sendQueue, stateOf } from './send-queue.ts';

/** One tab at a time sends and reads anew; the others find it done. */
const LOCK = 'sambang-kiriman';

/**
 * Brings the device and the server together: first what waits goes out, then the day is read anew.
 * Without locks (plain http) two tabs may both send; the nonce makes one deed of it.
 */
export async function keepTogether(store: DeskStore): Promise<LineState> {
  // The type says they are always there; over plain http they are not.
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined) return together(store);
  return locks.request(LOCK, () => together(store));
}

async function together(store: DeskStore): Promise<LineState> {
  await forgetOldDay(store);
  const sent = await sendQueue(store, postDeed);
  if (sent === 'down' || sent === 'busy') return sent;
  if (sent === 'signedOut') return forgotten(store, sent);
  return readDay(store, sent);
}

/** So long the server may take to give the day, in milliseconds. */
const PATIENCE_MS = 15_000;

async function readDay(store: DeskStore, sent: LineState): Promise<LineState> {
  const before = deviceClock();
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const answer = await asked(paths.deskSupplies, { signal });
  if (answer === null) return 'down';
  const state = stateOf(answer);
  if (state === 'signedOut' || state === 'forbidden') return forgotten(store, state);
  if (state !== 'up') return state;
  const day = (await answer.json()) as DeskDay;
  const offsetMs = Math.round(msOf(day.readAt) - (before + deviceClock()) / 2);
  await store.keepDay({ ...day, offsetMs });
  return sent;
}

async function forgotten(store: DeskStore, state: LineState): Promise<LineState> {
  await store.forgetDay();
  return state;
}

/** A day that is over by the server's clock is forgotten, with or without a line. */
export async function forgetOldDay(store: DeskStore): Promise<void> {
  const day = await store.day();
  if (day !== null && deviceClock() + day.offsetMs >= msOf(day.until)) await store.forgetDay();
}
