import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { checkIn } from '#app/commands/check-in.server.ts';
import { SESSION_VERB_PAGES, type SessionVerb } from '#app/copy/session-verbs.ts';
import { headClaimWords } from '#app/copy/request-words.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { readForm } from '#app/forms/read-form.ts';
import { VERB_FORMS, type VerbForm } from '#app/forms/verbs.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { doVerb } from '../deeds/do-verb.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireHolder } from './holder.server.ts';

/** The page of a step that whoever holds a consultation takes. */
export async function loadSessionVerb(args: LoaderFunctionArgs, verb: SessionVerb) {
  const { services, actor, number, found } = await requireHolder(args, verb);
  return {
    words: SESSION_VERB_PAGES[verb],
    head: requestHead(services, actor, number),
    nonce: services.newId(),
    openClaim: openClaimOf(found),
  };
}

/** The statement on a Kepala Daerah about which nobody knows yet whether it came true. */
function openClaimOf({ mode, headClaim, headVerdict }: Reservation): string | null {
  if (mode !== 'tatapMuka' || headClaim?.claim !== 'attends') return null;
  return headVerdict === null || headVerdict === 'expected' ? headClaimWords(headClaim) : null;
}

export async function doSessionVerb(args: ActionFunctionArgs, verb: 'start' | 'close') {
  const call = await requireHolder(args, verb);
  const { number } = call;
  const sent = readForm(await requireForm(args.request), VERB_FORMS[verb]);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const form = sent.value as VerbForm<typeof verb>;
  return doVerb(call, { number, verb, form, sent, to: paths.session(number) });
}

/** A video conference has no desk: whoever holds it says that the others are there. */
export async function doSessionCheckIn(args: ActionFunctionArgs) {
  const { services, actor, doer, number } = await requireHolder(args, 'checkIn');
  const sent = readForm(await requireForm(args.request), VERB_FORMS.checkIn);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const done = checkIn(services, doer, number, sent.value);
  return done.ok
    ? redirect(withDone(paths.session(number), 'checkIn'))
    : refusedAnswer(sent, done.error, actor);
}
