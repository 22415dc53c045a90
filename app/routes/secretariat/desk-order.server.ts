import type { Looking } from '#app/commands/look.server.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { type PromiseState, promiseOf } from '#app/domain/reservation/promise.ts';
import type { PromiseClock } from '#app/domain/reservation/reservation.ts';
import type { DeskKey } from '#app/queries/inbox.server.ts';

/** One open request with what it is put in order and narrowed by. */
export interface OrderedKey extends Pick<
  DeskKey,
  'id' | 'number' | 'status' | 'mode' | 'start' | 'receivedAt'
> {
  readonly pendingChange: true | null;
  readonly topics: readonly string[];
  readonly promise: PromiseState;
  /** The WIB days it may take place on; read only where somebody asks. */
  readonly days: readonly LocalDate[];
}

/** Makes keys ready to be ordered; promises that run alike are reckoned once. */
export function orderedKeys({ context }: Looking, keys: readonly DeskKey[]): OrderedKey[] {
  const { now, policy, calendar } = context;
  const known = new Map<string, PromiseState>();
  const promiseAt = ({ receivedAt, status, promise }: DeskKey): PromiseState => {
    const alike = `${dayOf(receivedAt)} ${status} ${promise}`;
    const found = known.get(alike);
    if (found !== undefined) return found;
    const clock = JSON.parse(promise) as PromiseClock;
    const made = promiseOf({ receivedAt, status, promise: clock }, now, policy, calendar);
    known.set(alike, made);
    return made;
  };
  return keys.map((key) => {
    const { id, number, status, mode, start, receivedAt } = key;
    return {
      ...{ id, number, status, mode, start, receivedAt },
      pendingChange: key.changes === 1 ? true : null,
      topics: JSON.parse(key.topics) as string[],
      promise: promiseAt(key),
      get days() {
        const starts =
          start === null ? (JSON.parse(key.preferences) as (typeof receivedAt)[]) : [start];
        return starts.map((at) => dayOf(at));
      },
    };
  });
}
