import type { About } from '#app/commands/facts.server.ts';
import { formatInstant } from '#app/copy/dates.ts';
import { timelineActor } from '#app/copy/timeline.ts';
import { OFFICE_ZONE, type Zone } from '#app/domain/calendar/zones.ts';
import { isStaff } from '#app/domain/people/roles.ts';
import { substitutionsOf } from '#app/queries/substitutions.server.ts';

/** Who came onto the list in whose place, when and by whom: a sentence by the guest's id. */
export function substitutedGuests(
  { tx, reservation, context: { actor } }: About,
  zone: Zone = OFFICE_ZONE,
): Readonly<Record<string, string>> {
  if (reservation.guests.every(({ origin }) => origin === 'listed')) return {};
  const audience = isStaff(actor.role) ? 'staff' : 'pemda';
  return Object.fromEntries(
    [...substitutionsOf(tx, reservation.id)].map(([id, { replaced, at, by, role }]) => {
      const who =
        audience === 'staff' && role !== 'pemda'
          ? `${by} (${timelineActor(role, audience)})`
          : timelineActor(role, audience);
      const whom = replaced ?? 'tamu lain';
      return [id, `menggantikan ${whom}, ${formatInstant(at, zone)}, oleh ${who}`];
    }),
  );
}
