import type { LoaderFunctionArgs } from '@remix-run/node';
import { noteReading } from '#app/commands/note-reading.server.ts';
import { answerFile } from '../guards/answer-file.server.ts';
import { letterResponse } from '../letters/letter-response.server.ts';
import { requireOwnUnit } from './own-unit.server.ts';

/** The letter, for whoever has to say who can answer it. */
export function letterForUnit(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { services, doer, found } = await requireOwnUnit(args);
    const response = letterResponse(services, found, { disposition: 'inline' });
    noteReading(services, doer, found, 'letter');
    return response;
  });
}
