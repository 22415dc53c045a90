import { data } from '@remix-run/node';
import { invitationOf, type InvitationReader } from '#app/commands/invitation.server.ts';
import { asTimeLeftIt, look } from '#app/commands/look.server.ts';
import { calendarFile } from '#app/documents/calendar.ts';
import { parseMailbox } from '#app/documents/mailbox.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { Services } from '#app/services.server.ts';

interface Asked {
  readonly services: Services;
  readonly actor: Actor;
  readonly number: string;
  readonly reader: InvitationReader;
}

/** The appointment as a file: the same entry as the letter's, so that neither doubles the other. */
export function invitationFile({ services, actor, number, reader }: Asked): Response {
  const invitation = look(services, actor, (looking) => {
    const found = loadReservation(looking.tx, number);
    if (found === null) return null;
    const { reservation } = asTimeLeftIt(found, looking.context);
    return invitationOf(looking, reservation, services, reader);
  });
  const organizer = parseMailbox(services.env.mailFrom);
  const content = invitation === null ? null : calendarFile(invitation, organizer);
  if (content === null) throw data(null, { status: 404 });
  return new Response(content, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8; method=REQUEST',
      'Content-Disposition': `attachment; filename="${number}.ics"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  });
}
