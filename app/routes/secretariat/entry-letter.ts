import type { LoaderFunctionArgs } from '@remix-run/node';
import { NO_LETTER_DETAILS } from '#app/domain/reservation/letter.ts';
import { requireEntry } from '../guards/entry.server.ts';
import { letterResponse } from '../letters/letter-response.server.ts';

/** The letter of a request that staff are entering, for the page on which they check it. */
export async function loader(args: LoaderFunctionArgs) {
  const { services, draft } = await requireEntry(args);
  const wants = new URL(args.request.url).searchParams.has('unduh') ? 'attachment' : 'inline';
  const letter = draft.letter === null ? null : { ...NO_LETTER_DETAILS, file: draft.letter };
  return letterResponse(services, { number: 'permohonan', letter }, { disposition: wants });
}
