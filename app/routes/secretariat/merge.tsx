import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { EmptyState } from '#app/components/blocks.tsx';
import { TextArea } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { MergeChoices, WhatMoves } from '#app/components/review/merge-choices.tsx';
import { VerbActions, VerbFrame } from '#app/components/verb-frame.tsx';
import { MERGE_WORDS } from '#app/copy/staff-verb-words.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zMergePage } from '#app/forms/staff-verbs.ts';
import { paths } from '#app/http/paths.ts';
import { doVerb } from '../deeds/do-verb.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { mergeView } from './merge.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'merge');
  const { number = '' } = args.params;
  const head = requestHead(services, actor, number, 'merge');
  return { head, ...mergeView(services, actor, number) };
}

export async function action(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'merge');
  const { number = '' } = args.params;
  const sent = readForm(await requireForm(args.request), zMergePage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  return doVerb(call, {
    ...{ number, verb: 'merge', form: sent.value, sent, to: paths.review(number) },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${MERGE_WORDS.title} ${data?.head.number ?? ''} – Sambang` },
];

export default function Merge() {
  const { head, candidates, questions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = paths.review(head.number);
  const [only, ...more] = candidates;
  const [form, fields] = usePageForm<{ revision: number; into: string; reason: string }>({
    id: 'tindakan',
    result: answer?.result,
    ...(only !== undefined && more.length === 0 && { defaults: { into: only.number } }),
  });
  return (
    <VerbFrame
      {...{ head, back, words: MERGE_WORDS, audience: 'staff', refusal: answer?.refusal ?? null }}
      typed={answer?.result}
    >
      {only === undefined ? (
        <EmptyState title={MERGE_WORDS.none} icon="info">
          {MERGE_WORDS.noneHint} <a href={back}>Kembali ke permohonan {head.number}</a>
        </EmptyState>
      ) : (
        <form method="post" {...getFormProps(form)} noValidate>
          <FormErrors form={form} />
          <input type="hidden" name={fields.revision.name} value={head.revision} />
          <MergeChoices field={fields.into} candidates={candidates} />
          <div className="mb-6">
            <WhatMoves topics={head.topics} questions={questions} />
          </div>
          <TextArea
            field={fields.reason}
            label="Keterangan"
            hint="Disampaikan apa adanya kepada pemohon."
            optional
          />
          <VerbActions button={MERGE_WORDS.button} back={back} />
        </form>
      )}
    </VerbFrame>
  );
}
