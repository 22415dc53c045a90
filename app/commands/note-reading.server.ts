import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { writeAudit } from './audit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';

/** What of a request is noted when it is read. */
type Read = 'guestList' | 'letter';

/**
 * Notes who has read a guest list or a letter. Under a subject of its own: what happens to a request
 * must not be looked for among those who only read it.
 */
export function noteReading(
  house: House,
  doer: Doer,
  { id, number }: Pick<Reservation, 'id' | 'number'>,
  read: Read = 'guestList',
): void {
  inTransaction(house, doer, (tx, { now }) => {
    writeAudit(tx, {
      action: 'reservation.read',
      subject: `${read}:${id}`,
      details: { number },
      reason: null,
      revision: null,
      at: now,
      ...doer,
    });
  });
}
