import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { runViolationVerb } from '#app/commands/violation.server.ts';
import { plainName } from '#app/commands/take-letter.server.ts';
import {
  ATTACHMENT_WORDS,
  inspectLetter,
  keepLetter,
  type LetterRefusal,
} from '#app/commands/letter-store.server.ts';
import type { ReplyFile } from '#app/domain/compliance/violation.ts';
import { ok, type Result } from '#app/domain/result.ts';
import { readForm } from '#app/forms/read-form.ts';
import { VIOLATION_FORMS } from '#app/forms/violation.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { filesIn, sentLetterForm } from '#app/http/sent-form.server.ts';
import { loadViolation } from '#app/queries/violation.server.ts';
import type { Services } from '#app/services.server.ts';
import {
  invalidAnswer,
  misfitAnswer,
  refusedAnswer,
  tooLargeAnswer,
} from '../guards/refused.server.ts';
import { type RequesterCall, requireRequester } from '../guards/requester.server.ts';
import { requestPage } from './request-page.server.ts';

/** One ketidaksesuaian of this request, with whether it awaits the pemda's word. */
export async function loadReply(args: LoaderFunctionArgs) {
  const call = await requireRequester(args);
  return { number: call.number, violation: toldOne(call, args.params.id ?? '') };
}

export async function doReply(args: ActionFunctionArgs) {
  const call = await requireRequester(args);
  const { services, actor, doer, number } = call;
  const { id } = toldOne(call, args.params.id ?? '');
  const form = await sentLetterForm(args.request);
  if (!form.ok && form.error === 413) return tooLargeAnswer(ATTACHMENT_WORDS.tooLarge);
  if (!form.ok) throw data(null, { status: form.error });
  const sent = readForm(form.value, VIOLATION_FORMS.reply);
  if (sent.status !== 'success') return invalidAnswer(sent);
  if (isSaidAlready(services, id, sent.value.message)) return backTo(number);
  const kept = await keepReplyFile(services, form.value);
  if (!kept.ok) return misfitAnswer(sent, { file: [kept.error.message] }, kept.error.status);
  const done = runViolationVerb(services, doer, id, 'reply', sent.value, kept.value);
  return done.ok ? backTo(number) : refusedAnswer(sent, done.error, actor);
}

function backTo(number: string): Response {
  return redirect(withDone(paths.reservation(number), 'tanggapan'));
}

/** The file in the form, looked at and kept; null where none was chosen. */
async function keepReplyFile(
  { env, newId }: Services,
  form: FormData,
): Promise<Result<ReplyFile | null, LetterRefusal>> {
  const [handedIn] = await filesIn(form, 'file');
  if (handedIn === undefined) return ok(null);
  const inspected = await inspectLetter(handedIn.bytes, ATTACHMENT_WORDS);
  if (!inspected.ok) return inspected;
  keepLetter(env.dataDir, inspected.value, handedIn.bytes, newId());
  return ok({ file: inspected.value, name: plainName(handedIn.name) });
}

/** What the pemda has not been told of does not exist, nor does what is noted of another request. */
function toldOne({ services, actor, number }: RequesterCall, id: string) {
  const { violations } = requestPage(services, actor, number);
  const violation = violations.find((told) => told.id === id);
  if (violation === undefined) throw data(null, { status: 404 });
  return violation;
}

/** The same words sent once more: a double click. */
function isSaidAlready({ db }: Services, id: string, words: string): boolean {
  return loadViolation(db, id)?.reply === words;
}
