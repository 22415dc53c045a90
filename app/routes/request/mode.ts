import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { saveAnswers } from '#app/commands/drafts.server.ts';
import type { DraftAnswers } from '#app/domain/reservation/draft.ts';
import { zBeginning } from '#app/forms/draft-steps.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { requireDraft } from '../guards/draft.server.ts';
import { requireForm } from '../guards/page-form.server.ts';

/** Read again after a reload, it leads back to the times. */
export async function loader(args: LoaderFunctionArgs) {
  const { draft } = await requireDraft(args);
  return redirect(paths.draftStep(draft.id, 'slots'));
}

/** Takes the advice to ask for the other mode; all else that was answered stays. */
export async function action(args: ActionFunctionArgs) {
  const { services, draft } = await requireDraft(args);
  const sent = readForm(await requireForm(args.request), zBeginning);
  const slots = paths.draftStep(draft.id, 'slots');
  if (sent.status !== 'success') return redirect(slots);
  const { mode } = sent.value;
  saveAnswers(services, draft.id, (answers): DraftAnswers => ({ ...answers, mode }));
  return redirect(withDone(slots, 'cara-diganti'));
}
