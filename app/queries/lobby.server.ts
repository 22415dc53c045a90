import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { lobbyArrivals, reservations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { OFFICE_COLUMNS } from './office-label.server.ts';

/** Appointments that stand, from being awaited to being over. */
const STANDING: readonly Status[] = ['approved', 'arrived', 'inProgress', 'completed'];

const QUERIES = prepared((db) => ({
  groups: db
    .select({
      id: reservations.id,
      status: reservations.status,
      ...OFFICE_COLUMNS,
      startsAt: reservations.startsAt,
      guestCount: reservations.guestCount,
      named: sql<number>`(select count(*) from guests where guests.reservation_id = reservations.id)`,
    })
    .from(reservations)
    .where(
      and(
        eq(reservations.visitOn, sql.placeholder('day')),
        eq(reservations.mode, 'tatapMuka'),
        ne(reservations.source, 'walkIn'),
        inArray(reservations.status, [...STANDING]),
      ),
    )
    .orderBy(asc(reservations.startsAt), asc(reservations.id))
    .prepare(),
  told: db
    .select({
      reservationId: lobbyArrivals.reservationId,
      kind: lobbyArrivals.kind,
      at: lobbyArrivals.at,
    })
    .from(lobbyArrivals)
    .innerJoin(reservations, eq(reservations.id, lobbyArrivals.reservationId))
    .where(eq(reservations.visitOn, sql.placeholder('day')))
    .orderBy(asc(lobbyArrivals.seq))
    .prepare(),
}));

/** A group as the lobby may know it: no name, no number of a request, no topic. */
export interface LobbyGroup {
  readonly id: string;
  readonly status: Status;
  readonly office: Pick<
    typeof reservations.$inferSelect,
    'body' | 'regionCode' | 'opd' | 'asPrinted'
  > & { readonly name: string | null };
  readonly startsAt: Instant | null;
  readonly guests: number;
  /** When the lobby saw them; null where it has not, or took it back. */
  readonly seenAt: Instant | null;
}

/** The tatap muka of a day by their time; whoever came without an appointment is not among them. */
export function lobbyGroups(db: Reader, day: LocalDate): LobbyGroup[] {
  const told = lobbyTold(db, day);
  return QUERIES(db)
    .groups.all({ day })
    .map(({ id, status, startsAt, guestCount, named, ...office }) => ({
      ...{ id, status, startsAt, office },
      guests: Math.max(named, guestCount ?? 0),
      seenAt: told.get(id) ?? null,
    }));
}

/** When the lobby saw which group of a day, by the id of its request; what was taken back is left out. */
export function lobbyTold(db: Reader, day: LocalDate): ReadonlyMap<string, Instant> {
  const standing = new Map<string, Instant>();
  for (const { reservationId, kind, at } of QUERIES(db).told.all({ day })) {
    if (kind === 'arrived') standing.set(reservationId, at);
    else standing.delete(reservationId);
  }
  return standing;
}
