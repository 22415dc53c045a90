import {
  nonceIn,
  type QueuedDeed,
  type QueuedDeedName,
  withLocalNames,
} from '#app/forms/queued-deed.ts';
import type { Guest } from '#app/domain/reservation/guest.ts';
import type { KeptDay } from './desk-day.ts';
import { deviceClock, newNonce } from './device.ts';

interface Written {
  readonly number: string;
  readonly deed: QueuedDeedName;
  readonly fields: QueuedDeed['fields'];
  /** Everyone of the group, those among them whom only the device knows. */
  readonly guests: readonly Pick<Guest, 'id' | 'name'>[];
}

/** A deed of the desk as it waits for the line. */
export function queuedNow(day: KeptDay, { number, deed, fields, guests }: Written): QueuedDeed {
  return {
    ...{ number, deed, nonce: nonceIn(fields) ?? newNonce() },
    fields: withLocalNames(fields, guests),
    ...{ deviceMs: deviceClock(), offsetMs: day.offsetMs, day: day.day, by: day.who },
  };
}
