import { and, asc, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { closures, narasumber, rooms } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { ClosedStretch } from '#app/domain/schedule/disruption.ts';

export type ClosureRow = typeof closures.$inferSelect;

/** A closure with the name of what it closes. */
export interface NamedClosure extends ClosureRow {
  readonly roomName: string | null;
  readonly narasumberName: string | null;
}

/** Closures in force, by their start. */
export function listClosures(db: Reader): ClosureRow[] {
  return db
    .select()
    .from(closures)
    .where(isNull(closures.liftedAt))
    .orderBy(asc(closures.startsAt))
    .all();
}

/** Every closure there ever was, lifted ones too, the latest first. */
export function everyClosure(db: Reader): NamedClosure[] {
  return namedClosures(db).orderBy(desc(closures.startsAt)).all().map(flat);
}

/** One closure, lifted or not; null where there is none. */
export function closureById(db: Reader, id: string): NamedClosure | null {
  const row = namedClosures(db).where(eq(closures.id, id)).get();
  return row === undefined ? null : flat(row);
}

/** When a room or a narasumber is not to be had from now on, by the start. */
export function closuresOf(
  db: Reader,
  kind: 'room' | 'narasumber',
  id: string,
  now: Instant,
): NamedClosure[] {
  const column = kind === 'room' ? closures.roomId : closures.narasumberId;
  return namedClosures(db)
    .where(and(eq(column, id), isNull(closures.liftedAt), gt(closures.endsAt, now)))
    .orderBy(asc(closures.startsAt))
    .all()
    .map(flat);
}

/** A closure as the rules of what it touches want it. */
export function stretchOf({
  startsAt,
  endsAt,
  roomId,
  narasumberId,
  closes,
}: ClosureRow): ClosedStretch {
  return { from: startsAt, to: endsAt, roomId, narasumberId, closes };
}

function namedClosures(db: Reader) {
  return db
    .select({ closure: closures, roomName: rooms.name, narasumberName: narasumber.name })
    .from(closures)
    .leftJoin(rooms, eq(rooms.id, closures.roomId))
    .leftJoin(narasumber, eq(narasumber.id, closures.narasumberId))
    .$dynamic();
}

function flat({
  closure,
  ...names
}: {
  readonly closure: ClosureRow;
  readonly roomName: string | null;
  readonly narasumberName: string | null;
}): NamedClosure {
  return { ...closure, ...names };
}
