import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ChoiceGroup, ChoiceLine } from '#app/components/forms/choice-group.tsx';
import { TextArea } from '#app/components/forms/controls.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { DraftFrame } from '#app/components/request/draft-frame.tsx';
import { StepForm } from '#app/components/request/step-form.tsx';
import { TopicChooser } from '#app/components/request/topic-chooser.tsx';
import { MODE_CHOICES } from '#app/copy/request-form.ts';
import { topicGroups } from '#app/copy/topic-groups.ts';
import { saveAnswers } from '#app/commands/drafts.server.ts';
import { offeredTopics, topicErrors } from '#app/commands/references.server.ts';
import type { DraftAnswers } from '#app/domain/reservation/draft.ts';
import { zPurposeStep } from '#app/forms/draft-steps.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths } from '#app/http/paths.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { requireDraft } from '../guards/draft.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, misfitAnswer } from '../guards/refused.server.ts';
import { pathAfterStep } from './draft-findings.server.ts';
import { shownDraft } from './draft-view.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const call = await requireDraft(args);
  const { mode, acceptsOtherMode, topics, questions } = call.draft.answers;
  return {
    draft: shownDraft(call, 'purpose'),
    groups: topicGroups(offeredTopics(referenceOf(call.services.db))),
    defaults: { mode, acceptsOtherMode, topics: [...(topics ?? [])], questions },
  };
}

export async function action(args: ActionFunctionArgs) {
  const call = await requireDraft(args);
  const { services, draft } = call;
  const sent = readForm(await requireForm(args.request), zPurposeStep);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const errors = topicErrors(referenceOf(services.db), sent.value.topics);
  if (errors.length > 0) return misfitAnswer(sent, { topics: errors.map((e) => e.message) });
  saveAnswers(services, draft.id, (answers): DraftAnswers => ({ ...answers, ...sent.value }));
  return redirect(pathAfterStep(call, 'purpose'));
}

export const meta: MetaFunction = () => [{ title: 'Keperluan – Ajukan konsultasi – Sambang' }];

type PurposeForm = Pick<DraftAnswers, 'mode' | 'acceptsOtherMode' | 'questions'> & {
  readonly topics: string[];
};

export default function Purpose() {
  const { draft, groups, defaults } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<PurposeForm>({
    ...{ id: 'keperluan', result: answer?.result, defaults },
  });
  return (
    <DraftFrame draft={draft} step="purpose">
      <StepForm form={form} action={paths.draftStep(draft.id, 'purpose')}>
        <TopicChooser field={fields.topics} groups={groups} />
        <TextArea
          field={fields.questions}
          label="Pertanyaan atau persoalan"
          hint="Semakin jelas, semakin siap narasumbernya. Boleh berupa beberapa butir."
          rows={6}
          optional
        />
        <ChoiceGroup
          field={fields.mode}
          type="radio"
          label="Cara konsultasi"
          choices={(['videoConference', 'tatapMuka'] as const).map((value) => ({
            ...{ value, ...MODE_CHOICES[value] },
          }))}
        />
        <ChoiceLine
          type="checkbox"
          id={fields.acceptsOtherMode.id}
          name={fields.acceptsOtherMode.name}
          value="on"
          checked={fields.acceptsOtherMode.initialValue === 'on'}
          label="Cara yang lain juga dapat kami terima"
          hint="Bila cara yang Anda pilih belum tersedia, kami dapat langsung menawarkan yang lain."
        />
      </StepForm>
    </DraftFrame>
  );
}
