import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { runViolationVerb } from '#app/commands/violation.server.ts';
import { readForm } from '#app/forms/read-form.ts';
import { VIOLATION_FORMS } from '#app/forms/violation.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { loadViolation } from '#app/queries/violation.server.ts';
import type { Services } from '#app/services.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
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
  const sent = readForm(await args.request.formData(), VIOLATION_FORMS.reply);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const done = runViolationVerb(services, doer, id, 'reply', sent.value);
  if (done.ok || isSaidAlready(services, id, sent.value.message)) {
    return redirect(withDone(paths.reservation(number), 'tanggapan'));
  }
  return refusedAnswer(sent, done.error, actor);
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
