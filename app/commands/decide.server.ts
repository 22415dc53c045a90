import { immediately, type Tx } from '#db/client.server.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type {
  Decided,
  Decision,
  DecisionContext,
  Refusal,
} from '#app/domain/decisions/decision.ts';
import { settle } from '#app/domain/decisions/settle.ts';
import { type Actor, SYSTEM_ACTOR } from '#app/domain/people/roles.ts';
import { policyOn } from '#app/domain/policy/policy.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { type Reference, referenceOf } from '#app/queries/reference.server.ts';
import { asDeputyToday } from '#app/queries/delegations.server.ts';
import { lastDeed } from '#app/queries/own-decision.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { commit, type CommitContext } from './commit.server.ts';
import type { House } from './house.server.ts';

/** Who does it, from which request of the server (for the record and the log). */
export interface Doer {
  readonly actor: Actor;
  readonly requestId: string | null;
  /** The enrolled device it is done at; null or left out for any other browser. */
  readonly deviceId?: string | null;
  /** Minutes for which the mail of what they decide waits before it goes; none where left out. */
  readonly mailWaits?: number;
}

/** A request as it stands inside the deciding transaction, with all a decision needs to know. */
export interface Loaded {
  readonly tx: Tx;
  readonly reservation: Reservation;
  readonly context: DecisionContext;
  readonly reference: Reference;
  readonly house: House;
  /** The revision a person saw, brought up to date where only time has decided since. */
  readonly seen: (revision: number) => number;
}

/**
 * Load, decide, commit, in one immediate transaction: what the rules saw is what is written. A
 * refusal writes nothing but what time itself had decided before.
 */
export function decideOn(
  house: House,
  doer: Doer,
  number: string,
  decide: (loaded: Loaded) => Decided,
): Result<Decision, Refusal> {
  return inTransaction(house, doer, (tx, context) => {
    const found = loadReservation(tx, number);
    if (found === null) return refuse({ code: 'not-found' });
    const reservation = settleInPlace(tx, found, context);
    const { reference } = context;
    const decided = decide({
      tx,
      reservation,
      context,
      reference,
      house,
      seen: (revision) => (revision === found.revision ? reservation.revision : revision),
    });
    if (!decided.ok) return refuse(withLastDeed(tx, reservation, context.actor, decided.error));
    // A deed that changes nothing leaves the request as it was; then there is nothing to record.
    if (decided.value.next !== reservation) commit(tx, reservation, decided.value, context);
    return ok(decided.value);
  });
}

/** Whoever was too late learns from the record what was done before them. */
function withLastDeed(tx: Tx, { id }: Reservation, reader: Actor, refusal: Refusal): Refusal {
  if (refusal.code !== 'stale' || refusal.stands === undefined) return refusal;
  return { ...refusal, stands: { ...refusal.stands, action: lastDeed(tx, id, reader) } };
}

/** Runs a deed in one immediate transaction under the rules of the day. */
export function inTransaction<T>(
  house: House,
  { actor: doer, requestId, mailWaits = 0 }: Doer,
  deed: (tx: Tx, context: CommitContext) => T,
): T {
  return immediately(house.db, (tx) => {
    const reference = referenceOf(tx);
    const now = house.clock();
    const policy = policyOn(reference.policies, dayOf(now));
    const actor = asDeputyToday(tx, doer, dayOf(now));
    const { calendar } = reference;
    const { newId } = house;
    const doing = { actor, requestId, mailWaits };
    return deed(tx, { ...doing, now, policy, calendar, newId, house, reference });
  });
}

/** Writes what time alone has decided, as the system; gives the request as it stands now. */
export function settleInPlace(
  tx: Tx,
  reservation: Reservation,
  context: CommitContext,
): Reservation {
  let current = reservation;
  for (;;) {
    const settled = settle(current, context);
    if (settled === null) return current;
    commit(tx, current, settled, { ...context, actor: SYSTEM_ACTOR });
    current = settled.next;
  }
}
