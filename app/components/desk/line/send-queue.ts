import type { QueuedDeed } from '#app/forms/queued-deed.ts';
import { LOCKED_HEADER } from '#app/domain/reception/desk-session.ts';
import { paths } from '#app/http/paths.ts';
import type { DeskStore } from './desk-store.ts';

/** What came of trying to reach the server. */
export type LineState =
  /** It answered. */
  | 'up'
  | 'down'
  /** Nobody is signed in any more: what is kept of the day has to go. */
  | 'signedOut'
  /** Somebody is signed in who may not; what waits is sent by the next who may. */
  | 'forbidden'
  /** It answered that it cannot just now, or its screen is locked. */
  | 'busy';

/** What became of one deed that was sent. */
export type SendOutcome = 'taken' | 'unreadable' | Exclude<LineState, 'up'>;

/**
 * Sends what waits, in the order in which it was written down, each until the server has it. Where
 * the answer is lost the deed stays and is sent again: the server knows it by its nonce.
 */
export async function sendQueue(
  store: DeskStore,
  send: (deed: QueuedDeed) => Promise<SendOutcome>,
): Promise<LineState> {
  // A deed the server stumbles over holds up its own group, not the others.
  const held = new Set<string>();
  for (const deed of await store.queue()) {
    if (deed.isStuck === true || held.has(deed.number)) continue;
    const outcome = await send(deed);
    if (outcome === 'taken') await store.remove(deed.seq);
    else if (outcome === 'unreadable') await store.markStuck(deed.seq);
    else if (outcome === 'busy') held.add(deed.number);
    else return outcome;
  }
  return held.size > 0 ? 'busy' : 'up';
}

/** So long one deed may take on a weak line, in milliseconds. */
const PATIENCE_MS = 20_000;

/** Brings one deed to the server. */
export async function postDeed(deed: QueuedDeed): Promise<SendOutcome> {
  const { nonce, number, deed: name, fields, deviceMs, offsetMs, day, by } = deed;
  const sent = { nonce, number, deed: name, fields, deviceMs, offsetMs, day, by };
  const answer = await asked(paths.deskQueue, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(sent),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (answer === null) return 'down';
  if ([400, 413].includes(answer.status)) return 'unreadable';
  const state = stateOf(answer);
  return state === 'up' ? 'taken' : state;
}

/** Asks the server; null where there is no line to it. */
export async function asked(path: string, init: RequestInit): Promise<Response | null> {
  try {
    return await fetch(path, { cache: 'no-store', ...init });
  } catch {
    return null;
  }
}

/** What an answer says of the line and of whoever is signed in. */
export function stateOf(answer: Response): LineState {
  // Behind a lock somebody is still signed in: the day waits with the rest until it is opened.
  if (answer.status === 401 && answer.headers.has(LOCKED_HEADER)) return 'busy';
  if (answer.status === 401 || new URL(answer.url, location.href).pathname === paths.signIn) {
    return 'signedOut';
  }
  if (answer.status === 403) return 'forbidden';
  const isOurs = answer.headers.get('Content-Type')?.startsWith('application/json') ?? false;
  return answer.ok && isOurs ? 'up' : 'busy';
}
