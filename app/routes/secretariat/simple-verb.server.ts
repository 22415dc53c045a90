import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { ON_BEHALF_PAGES, type OnBehalfVerb } from '#app/copy/on-behalf-pages.ts';
import { READY_REASONS } from '#app/copy/ready-reasons.ts';
import { reasonsOfVerb } from '#app/copy/reasons-at-hand.ts';
import { type SimpleVerb, VERB_PAGES, type VerbPageWords } from '#app/copy/verb-pages.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zReadyReason } from '#app/forms/ready-reason.ts';
import { VERB_FORMS, type VerbForm } from '#app/forms/verbs.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { doVerb } from '../deeds/do-verb.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requestPageOf } from '../deeds/request-page-of.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

type StaffVerb = SimpleVerb | OnBehalfVerb;

/** Where staff act in a pemda's place, the page says that; elsewhere it is the verb's own. */
const PAGES: Readonly<Record<StaffVerb, VerbPageWords>> = { ...VERB_PAGES, ...ON_BEHALF_PAGES };

/** The page of a verb that asks for a reason, or for a yes. */
export async function loadSimpleVerb(args: LoaderFunctionArgs, verb: StaffVerb) {
  const { services, actor } = await requireStaff(args, verb);
  const ready = reasonsOfVerb(referenceOf(services.db).reasons, verb);
  const head = requestHead(services, actor, args.params.number ?? '', verb);
  return { words: PAGES[verb], head, ready };
}

export async function doSimpleVerb(args: ActionFunctionArgs, verb: StaffVerb) {
  const call = await requireStaff(args, verb);
  const { number = '' } = args.params;
  const shape = READY_REASONS[verb] === undefined ? VERB_FORMS[verb] : zReadyReason;
  const sent = readForm(await requireForm(args.request), shape);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const form = sent.value as VerbForm<StaffVerb>;
  return doVerb(call, { number, verb, form, sent, to: requestPageOf(call.actor, number) });
}
