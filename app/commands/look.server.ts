import type { Tx } from '#db/client.server.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { Decision, DecisionContext } from '#app/domain/decisions/decision.ts';
import { settle } from '#app/domain/decisions/settle.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { policyOn } from '#app/domain/policy/policy.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { asDeputyToday } from '#app/queries/delegations.server.ts';
import { type Reference, referenceOf } from '#app/queries/reference.server.ts';
import type { House } from './house.server.ts';

/** What is looked at, by whom, under which rules. */
export interface Looking {
  readonly tx: Tx;
  readonly context: DecisionContext;
  readonly reference: Reference;
}

/** One look at the records as they stand at one moment; nothing is written. */
export function look<T>(house: House, actor: Actor, at: (looking: Looking) => T): T {
  const { db: tx } = house;
  return tx.$client.transaction(() => {
    const reference = referenceOf(tx);
    const now = house.clock();
    const policy = policyOn(reference.policies, dayOf(now));
    const { calendar } = reference;
    const seen = asDeputyToday(tx, actor, dayOf(now));
    return at({
      tx,
      reference,
      context: { actor: seen, now, policy, calendar, newId: house.newId },
    });
  })();
}

/** The request as time has left it by now, and what has lapsed on the way; nothing is written. */
export function asTimeLeftIt(
  found: Reservation,
  context: DecisionContext,
): { readonly reservation: Reservation; readonly lapses: readonly Decision[] } {
  const lapses: Decision[] = [];
  let reservation = found;
  for (;;) {
    const settled = settle(reservation, context);
    if (settled === null) return { reservation, lapses };
    lapses.push(settled);
    reservation = settled.next;
  }
}
