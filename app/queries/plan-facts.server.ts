import { and, eq, gt, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { allocations, closures, narasumber, reservations, rooms } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type {
  AssignmentFacts,
  ClosureFact,
  ScheduleFacts,
  Taken,
} from '#app/domain/compliance/facts.ts';
import {
  endOfPlan,
  narasumberOf,
  type Plan,
  startOfPlan,
} from '#app/domain/reservation/reservation.ts';

interface Stretch {
  readonly start: Instant;
  readonly end: Instant;
}

/** What the schedule says about a plan, the request's own places apart. */
export function scheduleFacts(
  db: Reader,
  reservationId: string,
  plan: Plan,
  now: Instant,
): ScheduleFacts {
  const rows = takenDuring(db, reservationId, planResources(plan), plan, now);
  const busy = rows.filter((row) =>
    plan.sessions.some(
      (session) =>
        row.start < session.end &&
        session.start < row.end &&
        (session.narasumberIds.includes(row.id) || session.roomId === row.id),
    ),
  );
  const days = [...new Set(plan.sessions.map((session) => dayOf(session.start)))];
  return {
    closures: closuresTouching(db, { start: startOfPlan(plan), end: endOfPlan(plan) }, plan),
    seats: plan.mode === 'tatapMuka' ? seatsOn(db, reservationId, days, now) : new Map(),
    busy,
  };
}

/** The same for days that are only asked for: closures of the office and seats already taken. */
export function askedScheduleFacts(
  db: Reader,
  reservationId: string,
  slots: readonly Stretch[],
  now: Instant,
): ScheduleFacts {
  const days = [...new Set(slots.map((slot) => dayOf(slot.start)))];
  return {
    closures: slots.flatMap((slot) => closuresTouching(db, slot, null)),
    seats: seatsOn(db, reservationId, days, now),
    busy: [],
  };
}

/** Who and where, with what the rules ask about them. */
export function assignmentFacts(db: Reader, plan: Plan): AssignmentFacts {
  const narasumberIds = narasumberOf(plan);
  const roomIds = plan.sessions.flatMap(({ roomId }) => (roomId === null ? [] : [roomId]));
  const people =
    narasumberIds.length === 0
      ? []
      : db
          .select({ id: narasumber.id, name: narasumber.name, topics: narasumber.topics })
          .from(narasumber)
          .where(inArray(narasumber.id, narasumberIds))
          .all();
  const places =
    roomIds.length === 0 ? [] : db.select().from(rooms).where(inArray(rooms.id, roomIds)).all();
  return {
    unitCount: new Set(plan.sessions.flatMap((session) => session.unitIds)).size,
    narasumber: people,
    rooms: places,
    meetingUrl: plan.meetingUrl,
  };
}

function planResources(plan: Plan): string[] {
  const roomIds = plan.sessions.flatMap(({ roomId }) => (roomId === null ? [] : [roomId]));
  return [...narasumberOf(plan), ...roomIds];
}

/** Held (not lapsed) and confirmed rows of others. The lower bound is the database's longest sitting. */
function takenDuring(
  db: Reader,
  reservationId: string,
  resourceIds: readonly string[],
  plan: Plan,
  now: Instant,
): Taken[] {
  if (resourceIds.length === 0) return [];
  const start = startOfPlan(plan);
  return db
    .select({
      what: allocations.kind,
      id: allocations.resourceId,
      name: sql<string>`coalesce(${narasumber.name}, ${rooms.name})`,
      start: allocations.startsAt,
      end: allocations.endsAt,
      number: reservations.number,
    })
    .from(allocations)
    .innerJoin(reservations, eq(reservations.id, allocations.reservationId))
    .leftJoin(narasumber, eq(narasumber.id, allocations.resourceId))
    .leftJoin(rooms, eq(rooms.id, allocations.resourceId))
    .where(
      and(
        inArray(allocations.kind, ['narasumber', 'room']),
        inArray(allocations.resourceId, [...resourceIds]),
        gt(allocations.startsAt, sql`strftime('%Y-%m-%dT%H:%M:%SZ', ${start}, '-12 hours')`),
        lt(allocations.startsAt, endOfPlan(plan)),
        gt(allocations.endsAt, start),
        stillTaken(now),
        ne(allocations.reservationId, reservationId),
      ),
    )
    .all();
}

/** Seats of the daily capacity that others hold or have. */
export function seatsOn(
  db: Reader,
  reservationId: string,
  days: readonly LocalDate[],
  now: Instant,
): Map<LocalDate, Taken[]> {
  const seats = new Map<LocalDate, Taken[]>(days.map((day) => [day, []]));
  if (days.length === 0) return seats;
  const rows = db
    .select({
      day: allocations.resourceId,
      start: allocations.startsAt,
      end: allocations.endsAt,
      number: reservations.number,
    })
    .from(allocations)
    .innerJoin(reservations, eq(reservations.id, allocations.reservationId))
    .where(
      and(
        eq(allocations.kind, 'dailySeat'),
        inArray(allocations.resourceId, [...days]),
        stillTaken(now),
        ne(allocations.reservationId, reservationId),
      ),
    )
    .all();
  for (const { day, ...row } of rows) {
    seats.get(day as LocalDate)?.push({ what: 'dailySeat', id: day, name: day, ...row });
  }
  return seats;
}

function stillTaken(now: Instant) {
  return and(
    sql`${allocations.state} <> 'released'`,
    or(eq(allocations.state, 'confirmed'), gt(allocations.heldUntil, now)),
  );
}

/** Closures in force that touch a stretch: of the office, or of a room or narasumber of the plan. */
export function closuresTouching(db: Reader, stretch: Stretch, plan: Plan | null): ClosureFact[] {
  const resources = plan === null ? [] : planResources(plan);
  const ofPlan = resources.length === 0 ? ['-'] : resources;
  return db
    .select({ closure: closures, room: rooms.name, person: narasumber.name })
    .from(closures)
    .leftJoin(rooms, eq(rooms.id, closures.roomId))
    .leftJoin(narasumber, eq(narasumber.id, closures.narasumberId))
    .where(
      and(
        isNull(closures.liftedAt),
        lt(closures.startsAt, stretch.end),
        gt(closures.endsAt, stretch.start),
        or(
          and(isNull(closures.roomId), isNull(closures.narasumberId)),
          inArray(closures.roomId, ofPlan),
          inArray(closures.narasumberId, ofPlan),
        ),
      ),
    )
    .all()
    .map(({ closure, room, person }) => ({
      reason: closure.reason,
      from: closure.startsAt,
      to: closure.endsAt,
      scope:
        closure.roomId !== null
          ? ('room' as const)
          : closure.narasumberId !== null
            ? ('narasumber' as const)
            : ('office' as const),
      name: room ?? person,
    }));
}
