import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { READY_REASONS } from '#app/copy/ready-reasons.ts';
import { VERB_PAGES } from '#app/copy/verb-pages.ts';
import { zReadyReason } from '#app/forms/ready-reason.ts';
import { readForm } from '#app/forms/read-form.ts';
import { VERB_FORMS, type VerbForm } from '#app/forms/verbs.ts';
import { paths } from '#app/http/paths.ts';
import { doVerb } from '../deeds/do-verb.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Verbs of the desk that ask for a reason, or for a yes. */
type DeskVerb = 'start' | 'noShow' | 'annul' | 'refuse';

export async function loadDeskVerb(args: LoaderFunctionArgs, verb: DeskVerb) {
  const { services, actor } = await requireStaff(args, verb);
  return {
    words: VERB_PAGES[verb],
    head: requestHead(services, actor, args.params.number ?? ''),
    ready: verb === 'refuse' ? (READY_REASONS.refuse ?? []) : [],
  };
}

export async function doDeskVerb(args: ActionFunctionArgs, verb: DeskVerb) {
  const call = await requireStaff(args, verb);
  const { number = '' } = args.params;
  const sent = readForm(
    await requireForm(args.request),
    verb === 'refuse' ? zReadyReason : VERB_FORMS[verb],
  );
  if (sent.status !== 'success') return invalidAnswer(sent);
  const form = sent.value as VerbForm<DeskVerb>;
  return doVerb(call, { number, verb, form, sent, to: paths.group(number) });
}
