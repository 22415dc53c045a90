import { SYSTEM_ACTOR } from '#app/domain/people/roles.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { inTransaction, settleInPlace } from './decide.server.ts';
import type { House } from './house.server.ts';

/** Writes what time alone has decided about one request; false where it has decided nothing. */
export function settleNow(house: House, number: string): boolean {
  return inTransaction(house, { actor: SYSTEM_ACTOR, requestId: null }, (tx, context) => {
    const found = loadReservation(tx, number);
    if (found === null) return false;
    return settleInPlace(tx, found, context).revision > found.revision;
  });
}
