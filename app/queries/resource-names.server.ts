import { sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { narasumber, rooms } from '#db/schema/index.ts';
import { narasumberOf, type Plan } from '#app/domain/reservation/reservation.ts';

const among = sql`(select value from json_each(${sql.placeholder('ids')}))`;

const QUERIES = prepared((db) => ({
  people: db
    .select({ id: narasumber.id, name: narasumber.name })
    .from(narasumber)
    .where(sql`${narasumber.id} in ${among}`)
    .prepare(),
  places: db
    .select({ id: rooms.id, name: rooms.name })
    .from(rooms)
    .where(sql`${rooms.id} in ${among}`)
    .prepare(),
}));

/** Names of everybody and every room in a plan, by id. */
export function namesOfPlan(db: Reader, plan: Plan | null): ReadonlyMap<string, string> {
  if (plan === null) return new Map();
  const places = plan.sessions.flatMap(({ roomId }) => (roomId === null ? [] : [roomId]));
  const ids = JSON.stringify([...narasumberOf(plan), ...places]);
  const { people, places: placesAmong } = QUERIES(db);
  return new Map(
    [...people.all({ ids }), ...placesAmong.all({ ids })].map((row) => [row.id, row.name]),
  );
}
