import type { LoaderFunctionArgs } from '@remix-run/node';
import { noteReading } from '#app/commands/note-reading.server.ts';
import { answerFile } from '../guards/answer-file.server.ts';
import { letterResponse } from '../letters/letter-response.server.ts';
import { requireHolder } from './holder.server.ts';

/** The letter, for those who prepare the answer to it. */
export function letterOfSession(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { services, doer, found } = await requireHolder(args, 'readAgenda');
    const response = letterResponse(services, found, { disposition: 'inline' });
    noteReading(services, doer, found, 'letter');
    return response;
  });
}
