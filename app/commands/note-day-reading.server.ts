import { addMinutes } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { hasRead } from '#app/queries/readings.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { note } from './resources.server.ts';

/** Minutes within which a device that reads the day again is one reading. */
const ONE_READING = 60;

/** Notes that somebody's device holds the guests of a day, at most once an hour. */
export function noteDayReading(house: House, doer: Doer, day: LocalDate): void {
  const subject = `dayList:${day}`;
  const since = addMinutes(house.clock(), -ONE_READING);
  if (hasRead(house.db, subject, doer.actor.id, since)) return;
  inTransaction(house, doer, (tx, context) => note(tx, context, 'dayList.read', subject, {}));
}
