import type { Instant } from '#app/domain/calendar/instant.ts';
import type { FieldError, Refusal } from '#app/domain/decisions/decision.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { momentOf } from '#app/domain/reception/device-time.ts';
import type { Guest } from '#app/domain/reservation/guest.ts';
import { refuse, type Result } from '#app/domain/result.ts';
import { type QueuedDeed, queuedArrival, queuedLeaving } from '#app/forms/queued-deed.ts';
import { VERB_FORMS } from '#app/forms/verbs.ts';
import { conflictByNonce, openAccount, stoodThere } from '#app/queries/desk-conflicts.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { checkIn } from './check-in.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import { keepConflict } from './desk-conflicts.server.ts';
import type { House } from './house.server.ts';
import { walkInFromQueue } from './queued-walk-in.server.ts';
import { note } from './resources.server.ts';
import { runVerb } from './run-verb.server.ts';

/** What became of a queued deed; the same for the same nonce, however often it is sent. */
export type QueueOutcome =
  { readonly outcome: 'recorded' } | { readonly outcome: 'conflict'; readonly id: string };

/**
 * Takes a deed that a desk wrote down without a line: through the same command as at once, at the
 * time it was typed, by whoever typed it: besides the sender only somebody whose session stood at this
 * very device then can have done so. What the record does not take is kept for a person.
 */
export function takeQueued(house: House, sender: Doer, sent: QueuedDeed): QueueOutcome {
  const known = conflictByNonce(house.db, sent.nonce);
  const isKnown = known?.number === sent.number && known.deed === sent.deed;
  if (known !== null && isKnown) return { outcome: 'conflict', id: known.id };
  if (known === null) return take(house, sender, sent);
  // The nonce of another deed must not swallow this one.
  return takeQueued(house, sender, { ...sent, nonce: `${sent.deed} ${sent.number} ${sent.nonce}` });
}

function take(house: House, sender: Doer, queued: QueuedDeed): QueueOutcome {
  const at = momentOf(queued, house.clock());
  const isOwn = queued.by.id === sender.actor.id;
  const account = isOwn ? sender.actor : openAccount(house.db, queued.by.id);
  const isAble =
    account !== null &&
    can(account, queued.deed, { mode: 'tatapMuka' }) &&
    (isOwn || stoodHere(house, sender, account, at));
  const done = isAble
    ? deedOf(house, { ...sender, actor: account }, queued, at)
    : refuse<Refusal>({ code: 'forbidden' });
  if (!done.ok) {
    const typist = account ?? unknownTypist(queued);
    const kept = keepConflict(house, sender, { queued, typist, at, refusal: done.error });
    return { outcome: 'conflict', id: kept.id };
  }
  if (account !== null && account.id !== sender.actor.id) noteSender(house, sender, queued);
  return { outcome: 'recorded' };
}

/** At a browser that is no device of the office nobody knows who else stood there. */
function stoodHere({ db }: House, { deviceId }: Doer, { id }: Actor, at: Instant): boolean {
  return typeof deviceId === 'string' && stoodThere(db, id, { at, deviceId });
}

function deedOf(
  house: House,
  doer: Doer,
  queued: QueuedDeed,
  at: Instant,
): Result<unknown, Refusal> {
  if (queued.deed === 'registerWalkIn') return walkInFromQueue(house, doer, queued, at);
  const found = loadReservation(house.db, queued.number);
  const guests = found?.guests ?? [];
  // No device had a list with a group on it that had not asked yet.
  if (found !== null && at < found.submittedAt) {
    return refuse<Refusal>({ code: 'invalid', errors: [] });
  }
  return queued.deed === 'checkIn'
    ? arrival(house, doer, { queued, at, guests })
    : leaving(house, doer, { queued, at, guests });
}

interface Told {
  readonly queued: QueuedDeed;
  readonly at: Instant;
  readonly guests: readonly Guest[];
}

function arrival(house: House, doer: Doer, { queued, at, guests }: Told) {
  const { arrival: told, seen } = queuedArrival(queued, guests);
  const form = VERB_FORMS.checkIn.safeParse({ ...told, nonce: queued.nonce, at });
  if (!form.success)
    return refuse<Refusal>({ code: 'invalid', errors: errorsOf(form.error.issues) });
  return checkIn(house, doer, queued.number, form.data, seen);
}

/** Whoever has gone already, by whichever desk, is not written down as gone once more. */
function leaving(house: House, doer: Doer, { queued, at, guests }: Told) {
  const guestIds = queuedLeaving(queued, guests);
  const concerned = guests.filter(({ id }) => guestIds?.includes(id) ?? true);
  const areGone =
    concerned.some(({ arrival: where }) => where === 'left') &&
    concerned.every(({ arrival: where }) => where !== 'admitted');
  if (areGone) return { ok: true, value: null } as const;
  const unknown = (guestIds ?? []).some((id) => !guests.some((guest) => guest.id === id));
  if (unknown) return refuse<Refusal>({ code: 'invalid', errors: [] });
  const form = VERB_FORMS.checkOut.parse({ guestIds, at });
  return runVerb(house, doer, queued.number, 'checkOut', form);
}

function errorsOf(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): FieldError[] {
  return issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
}

/** Somebody the house does not know any more; the device names them. */
function unknownTypist({ by }: QueuedDeed): Actor {
  return {
    ...{ kind: 'user', id: by.id, name: by.name, role: 'reception' },
    ...{ officeKey: null, unitId: null, narasumberId: null },
  };
}

/** The deed stands under whoever typed it; the record also says whose session brought it. */
function noteSender(house: House, sender: Doer, { number, nonce, deed, by }: QueuedDeed): void {
  inTransaction(house, sender, (tx, context) => {
    note(tx, context, 'desk.sentForAnother', `user:${by.id}`, { number, nonce, deed });
  });
}
