import { addMinutes } from '#app/domain/calendar/instant.ts';
import { hasRead } from '#app/queries/readings.server.ts';
import { writeAudit } from './audit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';

/** Minutes within which the same person looking again is one reading. */
const ONE_READING = 15;

/** Notes who has read the names of everybody in the house, and for what. */
export function noteHouseRead(house: House, doer: Doer, list: 'inside' | 'emergencyList'): void {
  const subject = `house:${list}`;
  const since = addMinutes(house.clock(), -ONE_READING);
  if (hasRead(house.db, subject, doer.actor.id, since)) return;
  inTransaction(house, doer, (tx, { now, actor, requestId }) => {
    const line = { action: 'house.read', subject, details: {}, reason: null, revision: null };
    writeAudit(tx, { ...line, at: now, actor, requestId });
  });
}
