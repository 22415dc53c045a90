import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { confirmedOf, decideFollowUp } from '#app/commands/follow-up.server.ts';
import { look } from '#app/commands/look.server.ts';
import { formatDate } from '#app/copy/dates.ts';
import { FOLLOW_UP_EXPLANATIONS, FOLLOW_UP_TITLES, skippedSentence } from '#app/copy/follow-up.ts';
import { whatHappened } from '#app/copy/violation-sentences.ts';
import { FOLLOW_UP_KINDS, skippedSteps } from '#app/domain/compliance/follow-up.ts';
import { zFollowUp } from '#app/forms/follow-up.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { followUpsOf } from '#app/queries/follow-ups.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { followUpRows, officeAt, repeatedFacts } from './office.server.ts';

/** The facts a person decides on; nothing is chosen for them. */
export async function loadDecision(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'decideFollowUp');
  const key = args.params.office ?? '';
  return look(services, actor, (looking) => {
    const { tx, context } = looking;
    const before = followUpsOf(tx, key);
    return {
      office: officeAt(looking, key),
      nonce: services.newId(),
      repeated: repeatedFacts(looking, key),
      before: followUpRows(looking, key),
      kinds: FOLLOW_UP_KINDS.map((kind) => ({
        ...{ value: kind, label: FOLLOW_UP_TITLES[kind], text: FOLLOW_UP_EXPLANATIONS[kind] },
        skipped: skippedSentence(skippedSteps(kind, before)),
      })),
      confirmed: confirmedOf(tx, key, context).map((one) => ({
        value: one.id,
        label: whatHappened(one),
        hint: `${formatDate(one.visitOn)} · ${one.reservationNumber}`,
      })),
    };
  });
}

/** Keeps the decision and opens it; sent twice it is decided once. */
export async function doDecide(args: ActionFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'decideFollowUp');
  const sent = readForm(await requireForm(args.request), zFollowUp);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const done = decideFollowUp(services, doer, args.params.office ?? '', sent.value);
  if (!done.ok) return refusedAnswer(sent, done.error, actor);
  return redirect(withDone(paths.followUp(done.value.id), 'tindak-lanjut'));
}
