import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { dropFilesLeft } from '#app/commands/expired-drafts.server.ts';
import { readingOf } from '#app/commands/letter-readings.server.ts';
import { keepSignedLetter } from '#app/commands/signed-letters.server.ts';
import { takeOneLetter } from '#app/commands/take-letter.server.ts';
import { LETTER_REFUSALS } from '#app/copy/letter-files.ts';
import { differenceSentence, SIGNED_LETTER_PAGE } from '#app/copy/signed-letter.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import {
  agreedTo,
  signedDifferences,
} from '#app/domain/reservation/letter-text/signed-differences.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zSignedLetter } from '#app/forms/signed-letter.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { filesIn, sentLetterForm } from '#app/http/sent-form.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import {
  type FormAnswer,
  invalidAnswer,
  misfitAnswer,
  refusedAnswer,
  tooLargeAnswer,
} from '../guards/refused.server.ts';
import { requireStaff, type StaffCall } from '../guards/staff.server.ts';

/** Keeps the signed letter, and goes back to the page that lists it with what was read in the file. */
export async function doKeepSignedLetter(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'signLetter');
  const { number = '' } = args.params;
  if (loadReservation(call.services.db, number) === null) throw data(null, { status: 404 });
  const form = await sentLetterForm(args.request);
  if (!form.ok && form.error === 413) return tooLargeAnswer(LETTER_REFUSALS.tooLarge);
  if (!form.ok) throw data(null, { status: form.error });
  const sent = readForm(form.value, zSignedLetter);
  if (sent.status !== 'success') return unfilledAnswer(sent, form.value);
  const taken = await takePdf(call, form.value);
  if (!taken.ok) return misfitAnswer(sent, { file: [taken.error.message] }, taken.error.status);
  return keepRead({ ...call, number }, sent, taken.value);
}

/** What is not filled in, the file with the rest: nobody is sent back twice for one form. */
async function unfilledAnswer(sent: ReturnType<typeof readForm>, form: FormData) {
  const [file] = await filesIn(form, 'file');
  if (file !== undefined) return invalidAnswer(sent);
  return misfitAnswer(sent, { file: [SIGNED_LETTER_PAGE.noFile] });
}

/** Keeps it, once whoever sends it knows where the file says something else than was typed. */
function keepRead(
  { services, actor, doer, number }: LetterCall,
  sent: SentLetter,
  file: LetterFile,
) {
  const { dataDir } = services.env;
  const form = sent.value;
  const reading = readingOf(services.db, file.sha256);
  const differences = reading === null ? [] : signedDifferences(reading.suggestions, form);
  const agreed = agreedTo(differences);
  if (agreed !== (form.agreed ?? '') && differences.length > 0) {
    dropFilesLeft(services, dataDir, [file.sha256]);
    const differs = { sentences: differences.map(differenceSentence), agreed };
    const answer: SignedLetterAnswer = { result: sent.reply(), refusal: null, differs };
    return data(answer, { status: 409 });
  }
  const keeping = { number, form, file, differences };
  const done = keepSignedLetter(services, doer, services.env, keeping);
  if (done.ok) return redirect(withDone(paths.signedLetters(number), 'surat-diunggah'));
  dropFilesLeft(services, dataDir, [file.sha256]);
  return refusedAnswer(sent, done.error, actor);
}

/** The form as it was sent, and where the file says something else. */
export interface SignedLetterAnswer extends FormAnswer {
  readonly differs?: { readonly sentences: readonly string[]; readonly agreed: string };
}

type LetterCall = StaffCall & { readonly number: string };
type SentLetter = Extract<ReturnType<typeof readForm<typeof zSignedLetter>>, { status: 'success' }>;

/** The file in the form, looked at and kept as every letter is; only a PDF can be signed. */
async function takePdf(
  { services, actor }: StaffCall,
  form: FormData,
): Promise<Result<LetterFile, { readonly status: number; readonly message: string }>> {
  const [handedIn] = await filesIn(form, 'file');
  if (handedIn === undefined) return refuse({ status: 400, message: SIGNED_LETTER_PAGE.noFile });
  if (Buffer.from(handedIn.bytes.subarray(0, 1024)).indexOf('%PDF-') < 0) {
    return refuse({ status: 415, message: SIGNED_LETTER_PAGE.wrongType });
  }
  const place = { dataDir: services.env.dataDir, from: actor.id };
  const taken = await takeOneLetter(services, place, handedIn);
  if (!taken.ok) return taken;
  return ok(taken.value.file);
}
