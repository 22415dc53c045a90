import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { verbsOf } from '#app/domain/reservation/transitions.ts';
import { readForm } from '#app/forms/read-form.ts';
import { VERB_FORMS } from '#app/forms/verbs.ts';
import { paths } from '#app/http/paths.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { doVerb } from '../deeds/do-verb.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer } from '../guards/refused.server.ts';
import { requireRequester } from '../guards/requester.server.ts';

export async function loadRating(args: LoaderFunctionArgs) {
  const { services, actor, number } = await requireRequester(args);
  const head = requestHead(services, actor, number);
  const found = loadReservation(services.db, number);
  if (found === null) throw data(null, { status: 404 });
  const { rating } = found;
  return { head, rating, fits: verbsOf(head.status).includes('rate') };
}

export async function doRating(args: ActionFunctionArgs) {
  const call = await requireRequester(args);
  const { number } = call;
  const sent = readForm(await requireForm(args.request), VERB_FORMS.rate);
  if (sent.status !== 'success') return invalidAnswer(sent);
  return doVerb(call, {
    ...{ number, verb: 'rate', form: sent.value, sent },
    to: paths.reservation(number),
  });
}
