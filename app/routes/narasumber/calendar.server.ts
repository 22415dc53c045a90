import type { LoaderFunctionArgs } from '@remix-run/node';
import { invitationFile } from '../calendar/invitation-file.server.ts';
import { answerFile } from '../guards/answer-file.server.ts';
import { requireHolder } from './holder.server.ts';

/** The appointment for the calendar of whoever holds it: of several sittings their own. */
export function calendarOfSession(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { services, actor, number } = await requireHolder(args, 'readAgenda');
    const reader = { to: 'narasumber', narasumberId: actor.narasumberId ?? '' } as const;
    return invitationFile({ services, actor, number, reader });
  });
}
