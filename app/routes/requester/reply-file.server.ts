import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { noteReading } from '#app/commands/note-reading.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { violationsOf } from '#app/queries/violation.server.ts';
import { answerFile } from '../guards/answer-file.server.ts';
import { requireRequester } from '../guards/requester.server.ts';
import { keptFileResponse } from '../letters/letter-response.server.ts';

/** The file that a pemda sent along with its own reply. */
export function replyFileOfRequester(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { services, actor, doer, number } = await requireRequester(args);
    const found = loadReservation(services.db, number);
    const told = found === null ? [] : violationsOf(services.db, actor, found.id);
    const reply = told.find(({ id }) => id === args.params.id)?.replyFile ?? null;
    if (found === null || reply === null) throw data(null, { status: 404 });
    const title = `Lampiran tanggapan ${number}`;
    const response = keptFileResponse(services.env, reply.file, {
      ...{ disposition: 'attachment', title },
    });
    noteReading(services, doer, found, 'replyFile');
    return response;
  });
}
