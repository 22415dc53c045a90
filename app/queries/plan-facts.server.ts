import { sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { narasumber, rooms } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { AssignmentFacts, ScheduleFacts } from '#app/domain/compliance/facts.ts';
import {
  endOfPlan,
  narasumberOf,
  type Plan,
  startOfPlan,
} from '#app/domain/reservation/reservation.ts';
import { overlaps } from '#app/domain/schedule/conflicts.ts';
import { seatsOn, takenDuring } from './taken-places.server.ts';
import { closuresTouching } from './touching-closures.server.ts';

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
  const resources = [...narasumberOf(plan), ...roomsOf(plan)];
  const taken = takenDuring(db, reservationId, resources, plan, now);
  const days = [...new Set(plan.sessions.map((session) => dayOf(session.start)))];
  const span = { start: startOfPlan(plan), end: endOfPlan(plan) };
  return {
    closures: closuresTouching(db, span, resources),
    seats: plan.mode === 'tatapMuka' ? seatsOn(db, reservationId, days, now) : new Map(),
    busy: taken.filter((row) =>
      plan.sessions.some(
        (session) =>
          overlaps(row, session) &&
          (session.narasumberIds.includes(row.id) || session.roomId === row.id),
      ),
    ),
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
    closures: slots.flatMap((slot) => closuresTouching(db, slot)),
    seats: seatsOn(db, reservationId, days, now),
    busy: [],
  };
}

const among = sql`(select value from json_each(${sql.placeholder('ids')}))`;

const QUERIES = prepared((db) => ({
  people: db
    .select({ id: narasumber.id, name: narasumber.name, topics: narasumber.topics })
    .from(narasumber)
    .where(sql`${narasumber.id} in ${among}`)
    .prepare(),
  places: db
    .select()
    .from(rooms)
    .where(sql`${rooms.id} in ${among}`)
    .prepare(),
}));

/** Who and where, with what the rules ask about them. */
export function assignmentFacts(db: Reader, plan: Plan): AssignmentFacts {
  const queries = QUERIES(db);
  return {
    unitCount: new Set(plan.sessions.flatMap((session) => session.unitIds)).size,
    narasumber: queries.people.all({ ids: JSON.stringify(narasumberOf(plan)) }),
    rooms: queries.places.all({ ids: JSON.stringify(roomsOf(plan)) }),
    meetingUrl: plan.meetingUrl,
  };
}

function roomsOf(plan: Plan): string[] {
  return plan.sessions.flatMap(({ roomId }) => (roomId === null ? [] : [roomId]));
}
