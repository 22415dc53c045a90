import { asc, eq, inArray } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { narasumber, rooms, units } from '#db/schema/index.ts';
import type { Plan } from '#app/domain/reservation/reservation.ts';

/** Narasumber by name, each with the unit they come from. */
export function listNarasumber(db: Reader) {
  return db
    .select({
      id: narasumber.id,
      name: narasumber.name,
      email: narasumber.email,
      unit: units.name,
      unitId: narasumber.unitId,
      topics: narasumber.topics,
    })
    .from(narasumber)
    .innerJoin(units, eq(units.id, narasumber.unitId))
    .orderBy(asc(narasumber.name), asc(narasumber.id))
    .all();
}

export function listRooms(db: Reader) {
  return db.select().from(rooms).orderBy(asc(rooms.name)).all();
}

/** Names of the units, narasumber and rooms of some plans, by id. */
export function planNames(
  db: Reader,
  plans: readonly (Plan | null)[],
): ReadonlyMap<string, string> {
  const sessions = plans.flatMap((plan) => plan?.sessions ?? []);
  const named = [
    [units, sessions.flatMap(({ unitIds }) => unitIds)],
    [narasumber, sessions.flatMap(({ narasumberIds }) => narasumberIds)],
    [rooms, sessions.flatMap(({ roomId }) => (roomId === null ? [] : [roomId]))],
  ] as const;
  return new Map(
    named.flatMap(([table, ids]) =>
      ids.length === 0
        ? []
        : db
            .select({ id: table.id, name: table.name })
            .from(table)
            .where(inArray(table.id, ids))
            .all()
            .map(({ id, name }) => [id, name] as const),
    ),
  );
}
