import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { saveDraftLetter } from '#app/commands/drafts.server.ts';
import { zLetterStep } from '#app/forms/draft-steps.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths } from '#app/http/paths.ts';
import { sentLetterForm } from '#app/http/sent-form.server.ts';
import { requireDraft } from '../guards/draft.server.ts';
import { isBlank, namesLines, saveDetails } from './letter.server.ts';

/** Read again after a reload, it leads back to the letter. */
export async function loader(args: LoaderFunctionArgs) {
  const { draft } = await requireDraft(args);
  return redirect(paths.draftStep(draft.id, 'letter'));
}

/** Takes the letter's file off a draft; what was typed beside it is kept. */
export async function action(args: ActionFunctionArgs) {
  const call = await requireDraft(args);
  const { services, draft } = call;
  const form = await sentLetterForm(args.request);
  const sent = form.ok && namesLines(form.value) ? readForm(form.value, zLetterStep) : null;
  const isNew = draft.answers.letter === undefined;
  if (sent?.status === 'success' && !(isNew && isBlank(sent.value))) saveDetails(call, sent.value);
  if (draft.corrects === null) saveDraftLetter(services, draft.id, null);
  return redirect(paths.draftStep(draft.id, 'letter'));
}
