import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { officeKey, type RequesterOffice } from '#app/domain/people/office.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { HELD } from '#app/domain/reservation/status.ts';
import { requestsOfOffice } from '#app/queries/office-requests.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { Tx } from '#db/client.server.ts';

/**
 * A group of that office which stands at the desk on that day, or is awaited, and which whoever wrote
 * another one down did not know of: it may be the same people. Null where there is none.
 */
export function unseenGroup(
  tx: Tx,
  office: RequesterOffice,
  { seen, at }: { readonly seen: readonly string[]; readonly at: Instant },
): Reservation | null {
  const day = dayOf(at);
  for (const { number, status, mode, visitOn } of requestsOfOffice(tx, officeKey(office), day)) {
    if (seen.includes(number) || mode !== 'tatapMuka') continue;
    const found = loadReservation(tx, number);
    const isHere = status === 'walkIn' && found !== null && isOfDay(found, day);
    const isAwaited = visitOn === day && (status === 'approved' || HELD.includes(status));
    if (isHere || isAwaited) return found;
  }
  return null;
}

function isOfDay({ arrivedAt }: Reservation, day: LocalDate): boolean {
  return arrivedAt !== null && dayOf(arrivedAt) === day;
}
