import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { narasumber, reservations, unitRequests, units, users } from '#db/schema/index.ts';
import type { UnitMember } from '#app/domain/schedule/unit-people.ts';
import type { UnitRequest } from '#app/domain/schedule/unit-request.ts';

/** Longest list a unit is shown of what it was asked. */
const LIMIT = 200;

/** Ids begin with the request's own, so that its questions are found by the primary key alone. */
export function unitRequestId(reservationId: string, id: string): string {
  return `${reservationId}:${id}`;
}

const QUERIES = prepared((db) => ({
  ofRequests: db
    .select()
    .from(sql`json_each(${sql.placeholder('ids')}) as asked`)
    .innerJoin(
      unitRequests,
      sql`${unitRequests.id} >= asked.value || ':' and ${unitRequests.id} < asked.value || ';'`,
    )
    // Of two of one second the one written last is the later.
    .orderBy(asc(unitRequests.askedAt), sql`${unitRequests}.rowid`)
    .prepare(),
  ofUnit: db
    .select({ ask: unitRequests, number: reservations.number })
    .from(unitRequests)
    .innerJoin(reservations, eq(reservations.id, unitRequests.reservationId))
    .where(
      and(
        eq(unitRequests.unitId, sql.placeholder('unitId')),
        inArray(unitRequests.state, ['asked', 'named', 'substituted', 'declined']),
      ),
    )
    .orderBy(desc(unitRequests.askedAt), sql`${unitRequests}.rowid desc`)
    .limit(LIMIT)
    .prepare(),
  coordinators: db
    .select({ id: users.id })
    .from(users)
    .where(
      and(
        eq(users.role, 'unit'),
        eq(users.unitId, sql.placeholder('unitId')),
        isNull(users.disabledAt),
      ),
    )
    .orderBy(asc(users.id))
    .prepare(),
  team: db
    .select({
      id: narasumber.id,
      name: narasumber.name,
      unitId: narasumber.unitId,
      retiredAt: narasumber.retiredAt,
    })
    .from(narasumber)
    .prepare(),
  unitName: db
    .select({ name: units.name })
    .from(units)
    .where(eq(units.id, sql.placeholder('unitId')))
    .prepare(),
}));

type Row = typeof unitRequests.$inferSelect;

/** Every question of some requests, oldest first, by the request's id. */
export function unitRequestsOfAll(
  db: Reader,
  ids: readonly string[],
): ReadonlyMap<string, readonly UnitRequest[]> {
  const found = new Map<string, UnitRequest[]>();
  if (ids.length === 0) return found;
  const rows = QUERIES(db).ofRequests.all({ ids: JSON.stringify(ids) });
  for (const { unit_requests: row } of rows) {
    found.set(row.reservationId, [...(found.get(row.reservationId) ?? []), asked(row)]);
  }
  return found;
}

/** The questions of one request, oldest first. */
export function unitRequestsOf(db: Reader, reservationId: string): readonly UnitRequest[] {
  return unitRequestsOfAll(db, [reservationId]).get(reservationId) ?? [];
}

/** What a unit was asked and still is on record for, newest first, each with its request's number. */
export function askedOfUnit(db: Reader, unitId: string) {
  const rows = QUERIES(db).ofUnit.all({ unitId });
  return rows.map(({ ask, number }) => ({ number, ask: asked(ask) }));
}

/** Ids of those who speak for a unit and can sign in. */
export function coordinatorsOf(db: Reader, unitId: string): string[] {
  return QUERIES(db)
    .coordinators.all({ unitId })
    .map(({ id }) => id);
}

/** Everybody who can be or has been named, with their unit. */
export function everyMember(db: Reader): (UnitMember & { readonly name: string })[] {
  return QUERIES(db)
    .team.all()
    .map(({ retiredAt, ...person }) => ({ ...person, retired: retiredAt !== null }));
}

/** Name of a unit; the id where it is unknown. */
export function unitNameOf(db: Reader, unitId: string): string {
  return QUERIES(db).unitName.get({ unitId })?.name ?? unitId;
}

function asked({ reservationId: _, ...row }: Row): UnitRequest {
  return row;
}
