import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { noteReading } from '#app/commands/note-reading.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { answerFile } from '../guards/answer-file.server.ts';
import { requireRequester } from '../guards/requester.server.ts';
import { letterResponse } from '../letters/letter-response.server.ts';

/** The pemda's own letter, handed over as a file and never opened as a page. */
export function letterOfRequester(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { services, doer, number } = await requireRequester(args);
    const found = loadReservation(services.db, number);
    if (found === null) throw data(null, { status: 404 });
    const response = letterResponse(services, found, { disposition: 'attachment' });
    noteReading(services, doer, found, 'letter');
    return response;
  });
}
