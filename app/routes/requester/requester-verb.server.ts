import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { REQUESTER_VERB_PAGES, type SimpleRequesterVerb } from '#app/copy/requester-verbs.ts';
import { verbsOf } from '#app/domain/reservation/transitions.ts';
import { readForm } from '#app/forms/read-form.ts';
import { VERB_FORMS, type VerbForm } from '#app/forms/verbs.ts';
import { paths } from '#app/http/paths.ts';
import { doVerb } from '../deeds/do-verb.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { limitDeed } from '../guards/rate-limit.server.ts';
import { invalidAnswer } from '../guards/refused.server.ts';
import { requireRequester } from '../guards/requester.server.ts';

/** The page of a verb of the pemda's that asks for a reason, or for a yes. */
export async function loadRequesterVerb(args: LoaderFunctionArgs, verb: SimpleRequesterVerb) {
  const { services, actor, number } = await requireRequester(args);
  const head = requestHead(services, actor, number);
  return { words: REQUESTER_VERB_PAGES[verb], head, fits: verbsOf(head.status).includes(verb) };
}

export async function doRequesterVerb(args: ActionFunctionArgs, verb: SimpleRequesterVerb) {
  const call = await requireRequester(args);
  const { number } = call;
  if (verb === 'withdrawChange') await limitDeed(args, 'changesOfRequest', number);
  const sent = readForm(await requireForm(args.request), VERB_FORMS[verb]);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const form = sent.value as VerbForm<SimpleRequesterVerb>;
  return doVerb(call, { number, verb, form, sent, to: paths.reservation(number) });
}
