import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { writeAudit } from './audit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';

/**
 * Notes who has read a guest list. Under a subject of its own: what happens to a request must not be
 * looked for among those who only read it.
 */
export function noteReading(
  house: House,
  doer: Doer,
  { id, number }: Pick<Reservation, 'id' | 'number'>,
): void {
  inTransaction(house, doer, (tx, { now }) => {
    writeAudit(tx, {
      action: 'reservation.read',
      subject: `guestList:${id}`,
      details: { number },
      reason: null,
      revision: null,
      at: now,
      ...doer,
    });
  });
}
