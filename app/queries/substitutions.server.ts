import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader } from '#db/client.server.ts';
import { auditEntries, guests } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { actionOf } from '#app/domain/decisions/advance.ts';
import type { ActorRole } from '#app/domain/people/roles.ts';
import { unsealed } from './sealed.server.ts';

/** One guest who came onto the list in another's place. */
export interface GuestSubstitution {
  /** Whose place it was; null once that is erased. */
  readonly replaced: string | null;
  /** The same by id, where they still stand on the list. */
  readonly replacedId: string | null;
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
        inArray(auditEntries.action, [actionOf('substituteGuest'), actionOf('checkIn')]),
      ),
    )
    .orderBy(asc(auditEntries.seq))
    .all();
  return new Map(
    lines.flatMap(({ at, actorName: by, actorRole: role, details, sealed, action }) => {
      if (action === actionOf('checkIn')) {
        return atTheDoor(details).map(({ guest, replaces }): [string, GuestSubstitution] => [
          guest,
          { replaced: nameOf(db, replaces), replacedId: replaces, at, by, role },
        ]);
      }
      const replaced = member(unsealed(db, reservationId, sealed), 'left');
      return [[member(details, 'guest') ?? '', { replaced, replacedId: null, at, by, role }]];
    }),
  );
}

/** Who came in whose place, by id, as a check-in kept it. */
function atTheDoor(details: unknown): { readonly guest: string; readonly replaces: string }[] {
  if (typeof details !== 'object' || details === null || !('substitutes' in details)) return [];
  const { substitutes } = details;
  return Array.isArray(substitutes) ? substitutes : [];
}

/** Who was replaced at the door still stands on the list. */
function nameOf(db: Reader, id: string): string | null {
  const row = db.select({ name: guests.name }).from(guests).where(eq(guests.id, id)).get();
  return row?.name ?? null;
}

function member(value: unknown, name: string): string | null {
  if (typeof value !== 'object' || value === null || !(name in value)) return null;
  const found = (value as Record<string, unknown>)[name];
  return typeof found === 'string' ? found : null;
}
