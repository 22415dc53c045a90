import { and, asc, eq, inArray, ne, or } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { reservations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import { HELD } from '#app/domain/reservation/status.ts';
import {
  endOfPlan,
  narasumberOf,
  type Plan,
  startOfPlan,
} from '#app/domain/reservation/reservation.ts';
import { planNames } from './resources.server.ts';

/** A consultation that stands on a day: confirmed, or held for an offer until its deadline. */
export interface ScheduledConsultation {
  readonly number: string;
  readonly office: RequesterOffice;
  readonly mode: Plan['mode'];
  readonly start: Instant;
  readonly end: Instant;
  readonly heldUntil: Instant | null;
  readonly people: readonly string[];
  readonly rooms: readonly string[];
}

/**
 * What stands on a WIB day, by the hour. The plans are asked, not what is taken: a video conference
 * of a unit alone takes nothing.
 * @param exceptFor id of the request that is being decided
 */
export function scheduleOf(
  db: Reader,
  day: LocalDate,
  { exceptFor, now }: { readonly exceptFor: string; readonly now: Instant },
): ScheduledConsultation[] {
  const rows = db
    .select()
    .from(reservations)
    .where(
      and(
        ne(reservations.id, exceptFor),
        or(
          and(eq(reservations.visitOn, day), inArray(reservations.status, ['approved', ...HELD])),
          eq(reservations.status, 'offered'),
        ),
      ),
    )
    .orderBy(asc(reservations.number))
    .all();
  const standing = rows.flatMap((row) => {
    const offer = row.status === 'offered' ? row.offer : null;
    const plan = offer?.plan ?? row.plan;
    if (plan === null || dayOf(startOfPlan(plan)) !== day) return [];
    if (offer !== null && offer.deadline <= now) return [];
    return [{ row, plan, heldUntil: offer?.deadline ?? null }];
  });
  const names = planNames(
    db,
    standing.map(({ plan }) => plan),
  );
  return standing
    .map(({ row, plan, heldUntil }) => ({
      number: row.number,
      office: {
        ...{ body: row.body, regionCode: row.regionCode, name: row.officeName },
        ...{ opd: row.opd, asPrinted: row.asPrinted },
      },
      mode: plan.mode,
      start: startOfPlan(plan),
      end: endOfPlan(plan),
      heldUntil,
      people: narasumberOf(plan).map((id) => names.get(id) ?? id),
      rooms: plan.sessions.flatMap(({ roomId }) =>
        roomId === null ? [] : [names.get(roomId) ?? roomId],
      ),
    }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}
