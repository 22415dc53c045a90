import { and, asc, inArray, sql } from 'drizzle-orm';
import { prepared, type Reader } from '#db/client.server.ts';
import { narasumber, reservations, rooms } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { GuestArrival } from '#app/domain/reservation/guest.ts';
import type { GuestKind } from '#app/domain/reservation/guest-kind.ts';
import { narasumberOf, type Plan } from '#app/domain/reservation/reservation.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { guestsWhere } from './group-guests.server.ts';
import { letInAt } from './movements.server.ts';
import { OFFICE_COLUMNS, officeLabel } from './office-label.server.ts';
import type { Reference } from './reference.server.ts';

/** Somebody in the house. */
export interface InsideGuest {
  readonly id: string;
  readonly name: string;
  readonly jabatan: string | null;
  readonly kind: GuestKind;
  /** When they were let in; of who waits, when the group came. Null where nobody wrote it down. */
  readonly since: Instant | null;
}

/** A group with somebody in the house now. */
export interface GroupInside {
  readonly id: string;
  readonly number: string;
  readonly revision: number;
  /** `arrived`: let in, not called in yet; `inProgress`: in its room; `walkIn`: waits at the door. */
  readonly status: Status;
  readonly officeLabel: string;
  readonly opd: string | null;
  /** The WIB day of the visit; an earlier one than today was never closed. */
  readonly visitOn: LocalDate | null;
  readonly arrivedAt: Instant | null;
  readonly startedAt: Instant | null;
  /** The room of the sitting that is on, or of the next; null where none is named. */
  readonly room: string | null;
  /** The narasumber who receive the group. */
  readonly hosts: readonly string[];
  readonly contact: { readonly name: string; readonly phone: string | null } | null;
  /** Let in and not gone. */
  readonly inside: readonly InsideGuest[];
  /** In the waiting room: not let in, or at the door without an appointment. */
  readonly waiting: readonly InsideGuest[];
  /** People of whom the desk took no names, beside those named. */
  readonly unnamed: number;
}

const HERE: readonly Status[] = ['arrived', 'inProgress', 'walkIn'];

const QUERIES = prepared((db) => {
  const here = and(
    inArray(reservations.status, [...HERE]),
    sql`(${reservations.status} <> 'walkIn' or ${reservations.visitOn} = ${sql.placeholder('today')})`,
  );
  return {
    groups: db
      .select({
        id: reservations.id,
        number: reservations.number,
        revision: reservations.revision,
        status: reservations.status,
        ...OFFICE_COLUMNS,
        mode: reservations.mode,
        plan: reservations.plan,
        visitOn: reservations.visitOn,
        arrivedAt: reservations.arrivedAt,
        startedAt: reservations.startedAt,
        guestCount: reservations.guestCount,
        contact: reservations.contact,
      })
      .from(reservations)
      .where(here)
      .orderBy(asc(reservations.arrivedAt), asc(reservations.number))
      .prepare(),
    guests: guestsWhere(db, here),
    rooms: db.select({ id: rooms.id, name: rooms.name }).from(rooms).prepare(),
    hosts: db.select({ id: narasumber.id, name: narasumber.name }).from(narasumber).prepare(),
  };
});

type GroupRow = ReturnType<ReturnType<typeof QUERIES>['groups']['all']>[number];
type GuestRow = ReturnType<ReturnType<typeof QUERIES>['guests']['all']>[number];

/**
 * Everybody who is in the house at that moment, group by group in the order in which they came:
 * called in or not yet, without an appointment or with one, of an earlier day too while nobody has
 * closed its visit. One look gives one list for the screen, the emergency list and the paper.
 */
export function insideNow(db: Reader, reference: Reference, now: Instant): GroupInside[] {
  const queries = QUERIES(db);
  const today = dayOf(now);
  const rows = queries.groups
    .all({ today })
    .filter(({ mode, plan }) => (plan?.mode ?? mode) === 'tatapMuka');
  if (rows.length === 0) return [];
  const everyone = queries.guests.all({ today });
  const since = letInAt(
    db,
    rows.map(({ id }) => id),
  );
  const named = {
    rooms: new Map(queries.rooms.all().map(({ id, name }) => [id, name])),
    hosts: new Map(queries.hosts.all().map(({ id, name }) => [id, name])),
  };
  return rows
    .map((row) => {
      const own = everyone.filter(({ reservationId }) => reservationId === row.id);
      return groupInside(row, own, { since, named, reference, now });
    })
    .filter(({ inside, waiting, unnamed }) => inside.length + waiting.length + unnamed > 0);
}

interface Known {
  readonly since: ReadonlyMap<string, Instant>;
  readonly named: Record<'rooms' | 'hosts', ReadonlyMap<string, string>>;
  readonly reference: Reference;
  readonly now: Instant;
}

function groupInside(
  row: GroupRow,
  own: readonly GuestRow[],
  { since, named, reference, now }: Known,
): GroupInside {
  const { id, number, revision, status, opd, visitOn, arrivedAt, startedAt, plan, contact } = row;
  const { body, regionCode, name, asPrinted, guestCount } = row;
  const waits = (arrival: GuestArrival): boolean =>
    status === 'walkIn' ? arrival !== 'left' : arrival === 'refused';
  const roomId = plan === null ? null : sittingAt(plan, now).roomId;
  const guest = ({ reservationId: _, arrival, ...one }: GuestRow): InsideGuest => ({
    ...one,
    since: arrival === 'admitted' ? (since.get(one.id) ?? arrivedAt) : arrivedAt,
  });
  return {
    ...{ id, number, revision, status, opd, visitOn, arrivedAt, startedAt },
    officeLabel: officeLabel({ body, regionCode, name, opd, asPrinted }, reference),
    room: roomId === null ? null : (named.rooms.get(roomId) ?? null),
    hosts: plan === null ? [] : narasumberOf(plan).flatMap((host) => named.hosts.get(host) ?? []),
    contact: contact && { name: contact.name, phone: contact.phone },
    inside: own.filter(({ arrival }) => arrival === 'admitted').map(guest),
    waiting: own.filter(({ arrival }) => waits(arrival)).map(guest),
    // Where the desk only counted heads, nobody is named at all.
    unnamed: own.length === 0 ? (guestCount ?? 0) : 0,
  };
}

/** The sitting that is on at that moment, else the next; after the last one, the last. */
function sittingAt({ sessions }: Plan, now: Instant): Plan['sessions'][number] {
  const sitting = sessions.find(({ end }) => now < end) ?? sessions.at(-1);
  if (sitting === undefined) throw new Error('A plan has at least one session');
  return sitting;
}

/** How many people that is. */
export function peopleIn(groups: readonly GroupInside[]): number {
  return groups.reduce(
    (sum, { inside, waiting, unnamed }) => sum + inside.length + waiting.length + unnamed,
    0,
  );
}
