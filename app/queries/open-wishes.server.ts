import { and, asc, inArray, ne, or, sql } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { reservations } from '#db/schema/index.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { type Status, UNDECIDED } from '#app/domain/reservation/status.ts';
import type { Slot } from '#app/domain/schedule/slots.ts';

/** An open request that has a slot among its wishes; of an approved one those of its pending change. */
export interface OpenWish {
  readonly number: string;
  readonly office: RequesterOffice;
  readonly status: Status;
  readonly mode: MeetingMode;
  readonly preferences: readonly Instant[];
  readonly receivedAt: Instant;
}

/**
 * Who else waits for a slot, longest waiting first.
 * @param exceptFor id of the request that is being decided
 */
export function openWishes(
  db: Reader,
  slot: Slot,
  { exceptFor, slotMinutes }: { readonly exceptFor: string; readonly slotMinutes: number },
): OpenWish[] {
  const after = addMinutes(slot.start, -slotMinutes);
  const meets = sql`value > ${after} and value < ${slot.end}`;
  const rows = db
    .select()
    .from(reservations)
    .where(
      and(
        ne(reservations.id, exceptFor),
        or(
          and(
            inArray(reservations.status, [...UNDECIDED]),
            sql`exists (select 1 from json_each(${reservations.preferences}) where ${meets})`,
          ),
          and(
            inArray(reservations.status, ['approved']),
            sql`exists (select 1 from json_each(${reservations.pendingChange}, '$.preferences') where ${meets})`,
          ),
        ),
      ),
    )
    .orderBy(asc(reservations.receivedAt), asc(reservations.number))
    .all();
  return rows.map((row) => ({
    number: row.number,
    office: officeOf(row),
    status: row.status,
    mode: row.pendingChange?.mode ?? row.mode,
    preferences: row.pendingChange?.preferences ?? row.preferences,
    receivedAt: row.receivedAt,
  }));
}

function officeOf(row: typeof reservations.$inferSelect): RequesterOffice {
  const { body, regionCode, officeName, opd, asPrinted } = row;
  return { body, regionCode, name: officeName, opd, asPrinted };
}
