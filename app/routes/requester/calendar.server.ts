import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { invitationOf } from '#app/commands/invitation.server.ts';
import { asTimeLeftIt, look } from '#app/commands/look.server.ts';
import { calendarFile } from '#app/documents/calendar.ts';
import { parseMailbox } from '#app/documents/mailbox.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { answerFile } from '../guards/answer-file.server.ts';
import { requireRequester } from '../guards/requester.server.ts';

/** The appointment for the pemda's calendar: the same entry as the letter's, so that neither doubles the other. */
export function calendarOfRequester(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { services, actor, number } = await requireRequester(args);
    const invitation = look(services, actor, (looking) => {
      const found = loadReservation(looking.tx, number);
      if (found === null) return null;
      const { reservation } = asTimeLeftIt(found, looking.context);
      return invitationOf(looking, reservation, services);
    });
    const organizer = parseMailbox(services.env.mailFrom);
    const content = invitation === null ? null : calendarFile(invitation, organizer);
    if (content === null) throw data(null, { status: 404 });
    return new Response(content, {
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8; method=REQUEST',
        'Content-Disposition': `attachment; filename="${number}.ics"`,
        'Cache-Control': 'private, no-store',
      },
    });
  });
}
