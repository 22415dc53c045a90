import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { look } from '#app/commands/look.server.ts';
import { headOf } from '#app/copy/desk.ts';
import { readForm } from '#app/forms/read-form.ts';
import { VERB_FORMS } from '#app/forms/verbs.ts';
import { paths } from '#app/http/paths.ts';
import { doVerb } from '../deeds/do-verb.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { aboutGroup } from './group-head.server.ts';

/** The end of a consultation: who then counts as gone or as never come, and what is still open of the head. */
export async function loadClose(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'close');
  const { number = '' } = args.params;
  const { reservation } = look(services, actor, (looking) => aboutGroup(looking, number));
  const { guests, headClaim, headVerdict } = reservation;
  const named = (arrival: string): string[] =>
    guests.filter((guest) => guest.arrival === arrival).map(({ name }) => name);
  return {
    head: requestHead(services, actor, number),
    inside: named('admitted'),
    neverCame: named('expected'),
    /** Who is still "menyusul"; null where nothing is open. */
    stillExpected: headVerdict === 'expected' ? headOf(headClaim) : null,
  };
}

export async function doClose(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'close');
  const { number = '' } = args.params;
  const sent = readForm(await requireForm(args.request), VERB_FORMS.close);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const to = paths.group(number);
  return doVerb(call, { number, verb: 'close', form: sent.value, sent, to });
}
