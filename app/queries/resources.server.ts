import { asc, eq, isNull, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { narasumber, rooms, units } from '#db/schema/index.ts';
import type { Plan } from '#app/domain/reservation/reservation.ts';

/** Narasumber who can be assigned, by name, each with the unit they come from. */
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
    .where(isNull(narasumber.retiredAt))
    .orderBy(asc(narasumber.name), asc(narasumber.id))
    .all();
}

/** Rooms that can be given out, by name. */
export function listRooms(db: Reader) {
  return db
    .select()
    .from(rooms)
    .where(isNull(rooms.retiredAt))
    .orderBy(asc(rooms.name))
    .all()
    .map(({ retiredAt: _, features, ...room }) => ({ ...room, features: features ?? [] }));
}

/** Every unit by name. */
export function listUnits(db: Reader) {
  return db.select().from(units).orderBy(asc(units.name)).all();
}

const NAMES = prepared((db) =>
  ([units, narasumber, rooms] as const).map((table) =>
    db
      .select({ id: table.id, name: table.name })
      .from(table)
      .where(sql`${table.id} in (select value from json_each(${sql.placeholder('ids')}))`)
      .prepare(),
  ),
);

/** Names of the units, narasumber and rooms of some plans, by id. */
export function planNames(
  db: Reader,
  plans: readonly (Plan | null)[],
): ReadonlyMap<string, string> {
  const sessions = plans.flatMap((plan) => plan?.sessions ?? []);
  if (sessions.length === 0) return new Map();
  const ids = JSON.stringify(
    sessions.flatMap(({ unitIds, narasumberIds, roomId }) => [
      ...unitIds,
      ...narasumberIds,
      roomId,
    ]),
  );
  const rows = NAMES(db).flatMap((named) => named.all({ ids }));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Names of the units, in order. */
export function unitNames(db: Reader): string[] {
  const rows = db.select({ name: units.name }).from(units).orderBy(asc(units.name)).all();
  return rows.map(({ name }) => name);
}
