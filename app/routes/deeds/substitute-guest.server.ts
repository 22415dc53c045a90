import { readForm } from '#app/forms/read-form.ts';
import { zSubstitutePage } from '#app/forms/guest-pages.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer } from '../guards/refused.server.ts';
import { type DeedCall, doVerb } from './do-verb.server.ts';

/** Exchanges one guest for another, or says why not. */
export async function doSubstituteGuest(
  call: DeedCall,
  request: Request,
  { number, to }: { readonly number: string; readonly to: string },
) {
  const sent = readForm(await requireForm(request), zSubstitutePage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  return doVerb(call, { number, verb: 'substituteGuest', form: sent.value, sent, to });
}
