import { and, asc, eq } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { auditEntries } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { actionOf } from '#app/domain/decisions/advance.ts';
import type { ActorRole } from '#app/domain/people/roles.ts';
import { unsealed } from './sealed.server.ts';

/** One guest who came onto the list in another's place. */
export interface GuestSubstitution {
  /** Whose place it was; null once that is erased. */
  readonly replaced: string | null;
  readonly at: Instant;
  readonly by: string;
  readonly role: ActorRole;
}

/** Who stands on the list of a request in whose place, by the id of the guest who does now. */
export function substitutionsOf(
  db: Reader,
  reservationId: string,
): ReadonlyMap<string, GuestSubstitution> {
  const lines = db
    .select()
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.subject, reservationId),
        eq(auditEntries.action, actionOf('substituteGuest')),
      ),
    )
    .orderBy(asc(auditEntries.seq))
    .all();
  return new Map(
    lines.map(({ at, actorName, actorRole, details, sealed }) => {
      const replaced = member(unsealed(db, reservationId, sealed), 'left');
      return [member(details, 'guest') ?? '', { replaced, at, by: actorName, role: actorRole }];
    }),
  );
}

function member(value: unknown, name: string): string | null {
  if (typeof value !== 'object' || value === null || !(name in value)) return null;
  const found = (value as Record<string, unknown>)[name];
  return typeof found === 'string' ? found : null;
}
