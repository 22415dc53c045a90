import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { noteReadingOnce } from '#app/commands/note-reading.server.ts';
import type { SignedLetter } from '#app/domain/reservation/signed-letter.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { signedLettersOf } from '#app/queries/signed-letters.server.ts';
import type { Services } from '#app/services.server.ts';
import { answerFile } from '../guards/answer-file.server.ts';
import { requireRequester } from '../guards/requester.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { keptFileResponse } from '../letters/letter-response.server.ts';

/** The letter that was signed last, for the pemda; one that was taken back is not handed out. */
export function signedLetterOfRequester(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { services, doer, number } = await requireRequester(args);
    const found = loadReservation(services.db, number);
    const letters = found === null ? [] : signedLettersOf(services.db, found.id);
    const letter = letters.find(({ withdrawnAt }) => withdrawnAt === null);
    if (found === null || letter === undefined) throw data(null, { status: 404 });
    const response = fileOf(services.env, letter, number, 'attachment');
    noteReadingOnce(services, doer, found, 'letter');
    return response;
  });
}

/** Any of them, for the house. */
export function signedLetterOfHouse(args: LoaderFunctionArgs): Promise<Response> {
  return answerFile(async () => {
    const { services, doer } = await requireStaff(args, 'readInbox');
    const { number = '', id = '' } = args.params;
    const found = loadReservation(services.db, number);
    const letters = found === null ? [] : signedLettersOf(services.db, found.id);
    const letter = letters.find((one) => one.id === id);
    if (found === null || letter === undefined) throw data(null, { status: 404 });
    const response = fileOf(services.env, letter, number, 'inline');
    noteReadingOnce(services, doer, found, 'letter');
    return response;
  });
}

function fileOf(
  env: Services['env'],
  { sha256, bytes }: SignedLetter,
  number: string,
  disposition: 'attachment' | 'inline',
): Response {
  const file = { sha256, bytes, mediaType: 'application/pdf' as const };
  return keptFileResponse(env, file, { disposition, title: `Surat konfirmasi ${number}` });
}
