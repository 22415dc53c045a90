import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '#app/components/page-handle.ts';
import { DraftFrame } from '#app/components/request/draft-frame.tsx';
import { GuestsForm } from '#app/components/request/guests-form.tsx';
import { saveAnswers } from '#app/commands/drafts.server.ts';
import { zGuestsStep } from '#app/forms/draft-steps.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths } from '#app/http/paths.ts';
import { requireDraft } from '../guards/draft.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { type FormAnswer, invalidAnswer } from '../guards/refused.server.ts';
import { pathAfterStep } from './draft-findings.server.ts';
import { shownDraft } from './draft-view.server.ts';
import { guestsPage, headsOf, withGuests } from './guests.server.ts';

/** Counts aloud while names are typed, and adds lines without asking the server. */
export const handle: PageHandle = { hydrate: true };

export async function loader(args: LoaderFunctionArgs) {
  const call = await requireDraft(args);
  return { draft: shownDraft(call, 'guests'), ...guestsPage(call) };
}

export async function action(args: ActionFunctionArgs) {
  const call = await requireDraft(args);
  const { services, draft } = call;
  const { id, answers } = draft;
  const sent = readForm(
    await requireForm(args.request),
    zGuestsStep(answers.mode ?? 'videoConference'),
  );
  // Without script a line is added or taken away here; nobody has asked to save yet.
  if (sent.status === undefined) {
    return data<FormAnswer>({ result: { ...sent.reply(), error: {} }, refusal: null });
  }
  if (sent.status !== 'success') return invalidAnswer(sent);
  const hasHeads = headsOf(answers, services).length > 0;
  saveAnswers(services, id, (now) => withGuests(now, sent.value, hasHeads));
  return redirect(pathAfterStep(call, 'guests'));
}

export const meta: MetaFunction = () => [{ title: 'Peserta – Ajukan konsultasi – Sambang' }];

export default function Guests() {
  const { draft, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <DraftFrame draft={draft} step="guests">
      <GuestsForm
        {...page}
        action={paths.draftStep(draft.id, 'guests')}
        result={answer?.result ?? null}
      />
    </DraftFrame>
  );
}
