import { and, desc, eq, inArray } from 'drizzle-orm';
import { immediately } from '#db/client.server.ts';
import { reservations } from '#db/schema/index.ts';
import { issueLink } from '#app/commands/access-links.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { STATUS_WORDS } from '#app/copy/life.ts';
import { LINK_PARAMETER, RESERVATION_LINK_DAYS } from '#app/domain/people/access-link.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { paths } from '#app/http/paths.ts';

/** Requests worth following as a pemda: one that is settled, one to answer, one to put right. */
const WORTH_FOLLOWING: readonly Status[] = ['approved', 'offered', 'returned'];

/** A way in for a pemda, which has no password: the link of one of its requests. */
export interface PemdaLink {
  readonly what: string;
  /** Path with its key; made anew at every start, as a letter would bring it. */
  readonly path: string;
}

/** One link for each status worth following, to the newest request that stands there. */
export function pemdaLinks(house: House): readonly PemdaLink[] {
  return immediately(house.db, (tx) =>
    WORTH_FOLLOWING.flatMap((status) => {
      const found = tx
        .select({ id: reservations.id, number: reservations.number })
        .from(reservations)
        .where(and(eq(reservations.status, status), inArray(reservations.body, ['pemda', 'dprd'])))
        .orderBy(desc(reservations.startsAt), desc(reservations.number))
        .limit(1)
        .get();
      if (found === undefined) return [];
      const subject = `reservation:${found.id}` as const;
      const now = house.clock();
      const key = issueLink(tx, house, { subject, days: RESERVATION_LINK_DAYS, now });
      const path = `${paths.reservation(found.number)}?${LINK_PARAMETER}=${key}`;
      return [{ what: STATUS_WORDS[status], path }];
    }),
  );
}
