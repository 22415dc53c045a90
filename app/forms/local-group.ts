import { workCalendar } from '#app/domain/calendar/workdays.ts';
import { arrivalTally } from '#app/domain/decisions/arrivals.ts';
import { checkIn } from '#app/domain/decisions/check-in.ts';
import { checkOut } from '#app/domain/decisions/check-out.ts';
import type { Decided, DecisionContext } from '#app/domain/decisions/decision.ts';
import type { DeskGroup } from '#app/domain/decisions/desk-preview.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { momentOf } from '#app/domain/reception/device-time.ts';
import { localIds, type QueuedDeed, queuedArrival, queuedLeaving } from './queued-deed.ts';

/** Whoever stands at the desk, as the rules see them; who it was the deed itself says. */
export const DESK_ACTOR: Actor = {
  ...{ kind: 'user', id: 'meja', name: 'Meja resepsionis', role: 'reception' },
  ...{ officeKey: null, unitId: null, narasumberId: null },
};

/** Decides a queued deed as the server will: the same rules, with what the device knows. */
export function decideHere(group: DeskGroup, queued: QueuedDeed, actor: Actor): Decided {
  const { reservation, house, policy, now } = group;
  const context: DecisionContext = {
    ...{ actor, now, policy, newId: localIds(queued.nonce) },
    // No rule of the door asks for a working day.
    calendar: workCalendar([]),
  };
  if (queued.deed === 'checkOut') {
    const guestIds = queuedLeaving(queued, reservation.guests);
    return checkOut(reservation, { guestIds }, context);
  }
  const { arrival } = queuedArrival(queued, reservation.guests);
  const at = momentOf(queued, now);
  return checkIn(reservation, { ...arrival, at }, { house, violations: [] }, context);
}

/** A group as its queued deeds leave it; one that the rules refuse changes nothing. */
export function groupNow(group: DeskGroup, queue: readonly QueuedDeed[], actor: Actor): DeskGroup {
  return queue
    .filter(({ number }) => number === group.reservation.number)
    .reduce((current, queued) => {
      const decided = decideHere(current, queued, actor);
      return decided.ok ? { ...current, reservation: decided.value.next } : current;
    }, group);
}

/** How far the group has come on this device; sent along, so that the server sees whether it agrees. */
export function seenOf({ reservation }: DeskGroup): string {
  return arrivalTally(reservation.guests);
}
