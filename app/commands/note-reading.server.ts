import { addMinutes } from '#app/domain/calendar/instant.ts';
import { hasRead } from '#app/queries/readings.server.ts';
import { writeAudit } from './audit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';

/** What of a request is noted when it is read. */
type Read = 'guestList' | 'dayList' | 'letter' | 'replyFile' | 'evidence';

/** A request, or a whole day of them, which has no number. */
interface WhatWasRead {
  readonly id: string;
  readonly number?: string;
}

/**
 * Notes who has read a guest list or a letter. Under a subject of its own: what happens to a request
 * must not be looked for among those who only read it.
 */
export function noteReading(
  house: House,
  doer: Doer,
  { id, number }: WhatWasRead,
  read: Read = 'guestList',
): void {
  inTransaction(house, doer, (tx, { now }) => {
    writeAudit(tx, {
      action: 'reservation.read',
      subject: `${read}:${id}`,
      details: number === undefined ? {} : { number },
      reason: null,
      revision: null,
      at: now,
      ...doer,
    });
  });
}

/** Minutes within which the same person looking again is one reading. */
const ONE_READING = 60;

/**
 * The same for a page that is looked at again after every step: one line an hour and reader is
 * enough, and a look that is noted already writes nothing.
 */
export function noteReadingOnce(
  house: House,
  doer: Doer,
  of: WhatWasRead,
  read: Read = 'guestList',
): void {
  const since = addMinutes(house.clock(), -ONE_READING);
  if (hasRead(house.db, `${read}:${of.id}`, doer.actor.id, since)) return;
  noteReading(house, doer, of, read);
}
