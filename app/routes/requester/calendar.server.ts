import type { LoaderFunctionArgs } from '@remix-run/node';
import { invitationFile } from '../calendar/invitation-file.server.ts';
import { answerFile } from '../guards/answer-file.server.ts';
import { requireRequester } from '../guards/requester.server.ts';

/** The appointment for the pemda's calendar. */
export function calendarOfRequester(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { services, actor, number } = await requireRequester(args);
    return invitationFile({ services, actor, number, reader: { to: 'requester' } });
  });
}
