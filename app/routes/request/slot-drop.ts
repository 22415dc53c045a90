import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { saveAnswers } from '#app/commands/drafts.server.ts';
import type { DraftAnswers } from '#app/domain/reservation/draft.ts';
import { dropSlot } from '#app/domain/reservation/preferences.ts';
import { zRankOnly } from '#app/forms/draft-steps.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths } from '#app/http/paths.ts';
import { requireDraft } from '../guards/draft.server.ts';
import { requireForm } from '../guards/page-form.server.ts';

/** Read again after a reload, it leads back to the choices. */
export async function loader(args: LoaderFunctionArgs) {
  const { draft } = await requireDraft(args);
  return redirect(paths.draftStep(draft.id, 'slots'));
}

/** Takes a rank out of the choices; a rank that is not there changes nothing. */
export async function action(args: ActionFunctionArgs) {
  const { services, draft } = await requireDraft(args);
  const sent = readForm(await requireForm(args.request), zRankOnly);
  if (sent.status === 'success') {
    saveAnswers(services, draft.id, (answers): DraftAnswers => {
      return { ...answers, preferences: dropSlot(answers.preferences ?? [], sent.value.rank) };
    });
  }
  return redirect(paths.draftStep(draft.id, 'slots'));
}
