import { and, eq, gt, isNull, lt, or, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { closures, narasumber, rooms } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { ClosureFact } from '#app/domain/compliance/facts.ts';

interface Stretch {
  readonly start: Instant;
  readonly end: Instant;
}

const ids = sql`(select value from json_each(${sql.placeholder('ids')}))`;

const QUERIES = prepared((db) => ({
  touching: db
    .select({ closure: closures, room: rooms.name, person: narasumber.name })
    .from(closures)
    .leftJoin(rooms, eq(rooms.id, closures.roomId))
    .leftJoin(narasumber, eq(narasumber.id, closures.narasumberId))
    .where(
      and(
        isNull(closures.liftedAt),
        lt(closures.startsAt, sql.placeholder('end')),
        gt(closures.endsAt, sql.placeholder('start')),
        or(
          and(isNull(closures.roomId), isNull(closures.narasumberId)),
          sql`${closures.roomId} in ${ids}`,
          sql`${closures.narasumberId} in ${ids}`,
        ),
      ),
    )
    .prepare(),
}));

/** Closures in force that touch a stretch: of the office, or of a room or narasumber among `resourceIds`. */
export function closuresTouching(
  db: Reader,
  { start, end }: Stretch,
  resourceIds: readonly string[] = [],
): ClosureFact[] {
  return QUERIES(db)
    .touching.all({ start, end, ids: JSON.stringify(resourceIds) })
    .map(({ closure, room, person }) => ({
      reason: closure.reason,
      from: closure.startsAt,
      to: closure.endsAt,
      scope: scopeOf(closure),
      name: room ?? person,
      closes: closure.closes,
    }));
}

function scopeOf({ roomId, narasumberId }: typeof closures.$inferSelect): ClosureFact['scope'] {
  if (roomId !== null) return 'room';
  return narasumberId === null ? 'office' : 'narasumber';
}
