import type { FoundGroup } from '#app/components/desk/found-groups.tsx';
import type { Looking } from '#app/commands/look.server.ts';
import { formatInstant } from '#app/copy/dates.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { readReservationNumber } from '#app/domain/reservation/number.ts';
import { paths } from '#app/http/paths.ts';
import { numbersWithGuest, requestsNumbered } from '#app/queries/guest-search.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { listReservations } from '#app/queries/reservation-list.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';

/** How many requests of an office, or of a name, are shown. */
const LIMIT = 20;

/** Fewer letters than this would find half the house. */
const SHORTEST_NAME = 3;

/** The number that was typed or scanned, where a request has it. */
export function groupNumbered({ tx, context }: Looking, sought: string): string | null {
  const number = readReservationNumber(sought, dayOf(context.now).slice(0, 4));
  return number !== null && loadReservation(tx, number) !== null ? number : null;
}

/** What words find: requests of an office of that name, and those on whose list such a guest stands. */
export function search({ tx, reference, context }: Looking, sought: string): FoundGroup[] {
  const { now, actor } = context;
  const today = dayOf(now);
  const filter = { q: sought, cursor: null, limit: LIMIT };
  // However much an office has asked for since: what falls on today is found first.
  const ofOffice = [{ ...filter, day: today }, filter].flatMap((narrowed) =>
    listReservations(tx, actor, narrowed, reference).map((row) => row.number),
  );
  const ofGuest = sought.length < SHORTEST_NAME ? [] : numbersWithGuest(tx, sought, today);
  const found = requestsNumbered(tx, [...new Set([...ofOffice, ...ofGuest])]);
  const rank = ({ visitOn }: (typeof found)[number]): string => {
    // Today's first, then what is still to come, then what is over, the latest first.
    if (visitOn === today) return '0';
    if (visitOn === null) return '2';
    return visitOn > today ? `1${visitOn}` : '3';
  };
  return found
    .sort((a, b) => rank(a).localeCompare(rank(b)) || b.number.localeCompare(a.number))
    .map(({ number: its, status, office, startsAt, visitOn }) => ({
      number: its,
      href: paths.group(its),
      status,
      officeLabel: officeLabel(office, reference),
      opd: office.opd,
      when: startsAt === null ? null : formatInstant(startsAt),
      isToday: visitOn === today,
    }));
}
