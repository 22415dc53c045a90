import { and, asc, count, gt, isNull, lt, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { closures, narasumber, reservations, rooms } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import type { BoardClosure, BoardSitting } from '#app/domain/schedule/board.ts';
import { overlaps } from '#app/domain/schedule/conflicts.ts';
import type { Slot } from '#app/domain/schedule/slots.ts';
import { OFFICE_COLUMNS } from './office-label.server.ts';

/** A sitting that stands on the board, with the consultation it belongs to. */
export interface ShownSitting extends BoardSitting {
  readonly number: string;
  /** Which of the consultation's sittings, from 0, and of how many. */
  readonly index: number;
  readonly of: number;
  readonly status: Status;
  readonly office: RequesterOffice;
  readonly topics: readonly string[];
  readonly heldUntil: Instant | null;
  /** The pemda wants it otherwise, and nobody has decided yet. */
  readonly changeWanted: boolean;
}

export interface ShownClosure extends BoardClosure {
  readonly reason: string;
  readonly closes: MeetingMode | null;
}

/** Consultations that have, or had, a place of their own. */
const STANDING = sql`status in ('approved', 'arrived', 'inProgress', 'completed', 'noShow')`;

const columns = {
  number: reservations.number,
  status: reservations.status,
  ...OFFICE_COLUMNS,
  topics: reservations.topics,
  plan: reservations.plan,
  offer: reservations.offer,
  pendingChange: reservations.pendingChange,
};

const QUERIES = prepared((db) => ({
  // The days bound the search, so that it costs the same however long the past is.
  standing: db
    .select(columns)
    .from(reservations)
    .where(
      and(
        sql`${reservations.visitOn} between ${sql.placeholder('from')} and ${sql.placeholder('to')}`,
        STANDING,
      ),
    )
    .prepare(),
  offered: db
    .select(columns)
    .from(reservations)
    .where(sql`status = 'offered'`)
    .prepare(),
  closures: db
    .select()
    .from(closures)
    .where(
      and(
        isNull(closures.liftedAt),
        lt(closures.startsAt, sql.placeholder('end')),
        gt(closures.endsAt, sql.placeholder('start')),
      ),
    )
    .orderBy(asc(closures.startsAt))
    .prepare(),
  counts: db
    .select({ day: reservations.visitOn, mode: reservations.mode, count: count() })
    .from(reservations)
    .where(
      and(
        sql`${reservations.visitOn} between ${sql.placeholder('from')} and ${sql.placeholder('to')}`,
        STANDING,
      ),
    )
    .groupBy(reservations.visitOn, reservations.mode)
    .prepare(),
  people: db
    .select({
      ...{ id: narasumber.id, name: narasumber.name, unitId: narasumber.unitId },
      retiredAt: narasumber.retiredAt,
    })
    .from(narasumber)
    .orderBy(asc(narasumber.name), asc(narasumber.id))
    .prepare(),
  rooms: db.select().from(rooms).orderBy(asc(rooms.name)).prepare(),
}));

/** Every sitting on some days: confirmed, over, or held for an offer whose deadline is not over. */
export function sittingsBetween(
  db: Reader,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  span: Slot,
  now: Instant,
): ShownSitting[] {
  const rows = [...QUERIES(db).standing.all({ from, to }), ...QUERIES(db).offered.all()];
  return rows.flatMap(({ plan, offer, pendingChange, number, status, topics, ...office }) => {
    const held = status === 'offered' ? offer : null;
    if (status === 'offered' && (held === null || held.deadline <= now)) return [];
    const shown = held?.plan ?? plan;
    const sittings = shown?.sessions ?? [];
    return sittings.flatMap((session, index): ShownSitting[] => {
      if (!overlaps(session, span)) return [];
      return [
        {
          ...{ number, status, topics, index, of: sittings.length, office },
          ...{ start: session.start, end: session.end, mode: shown?.mode ?? 'tatapMuka' },
          ...{ narasumberIds: session.narasumberIds, roomId: session.roomId },
          heldUntil: held?.deadline ?? null,
          changeWanted: pendingChange !== null,
        },
      ];
    });
  });
}

/** Closures in force, of whatever, that touch a stretch. */
export function closuresBetween(db: Reader, { start, end }: Slot): ShownClosure[] {
  return QUERIES(db)
    .closures.all({ start, end })
    .map(({ startsAt, endsAt, roomId, narasumberId, reason, closes }) => ({
      ...{ start: startsAt, end: endsAt, roomId, narasumberId, reason, closes },
    }));
}

/** How many consultations of each kind stand on each of some days. */
export function countsBetween(
  db: Reader,
  from: LocalDate,
  to: LocalDate,
): ReadonlyMap<string, number> {
  const rows = QUERIES(db).counts.all({ from, to });
  return new Map(rows.map(({ day, mode, count: n }) => [`${day} ${mode}`, n]));
}

/** Everybody and every room there is, those who retired too: what was given them still stands. */
export function boardResources(db: Reader) {
  return { people: QUERIES(db).people.all(), rooms: QUERIES(db).rooms.all() };
}
