import { and, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { allocations, closures, narasumber } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Policy } from '#app/domain/policy/policy.ts';
import {
  availability,
  type AvailabilityFacts,
  type SlotAvailability,
} from '#app/domain/schedule/availability.ts';
import { overlaps } from '#app/domain/schedule/conflicts.ts';
import { type Slot, slotsBetween } from '#app/domain/schedule/slots.ts';
import { seatsOn } from './taken-places.server.ts';
import { closuresTouching } from './touching-closures.server.ts';
import type { Reference } from './reference.server.ts';

export interface AskedTime {
  readonly mode: MeetingMode;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Asks whether anyone who knows it is free. */
  readonly topic: string | null;
  /** Id of the request that asks: the seat it has itself does not stand in its way. */
  readonly exceptFor?: string;
}

interface Asking {
  readonly now: Instant;
  readonly policy: Policy;
  readonly reference: Reference;
  readonly actorIsPemda: boolean;
}

/** Every slot of the service windows of those days, and whether it can be asked for. */
export function availableSlots(
  db: Reader,
  { mode, from, to, topic, exceptFor = '' }: AskedTime,
  { now, policy, reference, actorIsPemda }: Asking,
): SlotAvailability[] {
  const slots = slotsBetween(from, to, policy);
  const [first, last] = [slots[0], slots.at(-1)];
  if (first === undefined || last === undefined) return [];
  const stretch = { start: first.start, end: last.end };
  const days = [...new Set(slots.map(({ start }) => dayOf(start)))];
  const seats = mode === 'tatapMuka' ? [...seatsOn(db, exceptFor, days, now)] : [];
  return availability({
    slots,
    mode,
    now,
    actorIsPemda,
    policy,
    calendar: reference.calendar,
    closures: closuresTouching(db, stretch),
    seats: new Map(seats.map(([day, taken]) => [day, taken.length])),
    ...(topic !== null && { narasumberForTopic: narasumberFor(db, { topic, mode }, stretch, now) }),
  });
}

interface Busy extends Slot {
  readonly id: string;
}

/** Those who know a topic, and how many of them are taken or closed during a slot. */
function narasumberFor(
  db: Reader,
  { topic, mode }: { readonly topic: string; readonly mode: MeetingMode },
  stretch: Slot,
  now: Instant,
): NonNullable<AvailabilityFacts['narasumberForTopic']> {
  const ids = db
    .select({ id: narasumber.id, topics: narasumber.topics })
    .from(narasumber)
    .where(isNull(narasumber.retiredAt))
    .all()
    .flatMap(({ id, topics }) => (topics.includes(topic) ? [id] : []));
  const busy =
    ids.length === 0 ? [] : [...taken(db, ids, stretch, now), ...closed(db, ids, stretch, mode)];
  return {
    total: ids.length,
    busy: (slot) => new Set(busy.filter((row) => overlaps(row, slot)).map(({ id }) => id)).size,
  };
}

function taken(db: Reader, ids: readonly string[], stretch: Slot, now: Instant): Busy[] {
  return db
    .select({
      id: allocations.resourceId,
      start: allocations.startsAt,
      end: allocations.endsAt,
    })
    .from(allocations)
    .where(
      and(
        eq(allocations.kind, 'narasumber'),
        inArray(allocations.resourceId, [...ids]),
        sql`${allocations.state} <> 'released'`,
        or(eq(allocations.state, 'confirmed'), gt(allocations.heldUntil, now)),
        // No sitting lasts twelve hours; the lower bound keeps the search short.
        gt(
          allocations.startsAt,
          sql`strftime('%Y-%m-%dT%H:%M:%SZ', ${stretch.start}, '-12 hours')`,
        ),
        lt(allocations.startsAt, stretch.end),
      ),
    )
    .all();
}

function closed(db: Reader, ids: readonly string[], stretch: Slot, mode: MeetingMode): Busy[] {
  return db
    .select({ id: closures.narasumberId, start: closures.startsAt, end: closures.endsAt })
    .from(closures)
    .where(
      and(
        isNull(closures.liftedAt),
        inArray(closures.narasumberId, [...ids]),
        lt(closures.startsAt, stretch.end),
        gt(closures.endsAt, stretch.start),
        or(isNull(closures.closes), eq(closures.closes, mode)),
      ),
    )
    .all()
    .flatMap(({ id, ...row }) => (id === null ? [] : [{ id, ...row }]));
}
