import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { TextArea } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { VerbActions, VerbFrame } from '#app/components/verb-frame.tsx';
import { HAND_BACK_WORDS } from '#app/copy/unit-requests.ts';
import { paths } from '#app/http/paths.ts';
import { answerOnPage, loadAssignment } from './assignment.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadAssignment(args);
export const action = (args: ActionFunctionArgs) => answerOnPage(args, 'handedBack');

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${HAND_BACK_WORDS.title} ${data?.head.number ?? ''} – Sambang` },
];

export default function HandBackAssignment() {
  const { head, start } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ reason: string }>({
    ...{ id: 'tindakan', result: answer?.result },
  });
  const back = paths.session(head.number);
  return (
    <VerbFrame
      {...{ head, back, words: HAND_BACK_WORDS, audience: 'staff' }}
      refusal={answer?.refusal ?? null}
    >
      <form method="post" {...getFormProps(form)} noValidate>
        <FormErrors form={form} />
        <input type="hidden" name="start" value={start ?? ''} />
        <TextArea
          field={fields.reason}
          label={HAND_BACK_WORDS.reason}
          hint={HAND_BACK_WORDS.reasonHint}
          rows={3}
        />
        <VerbActions button={HAND_BACK_WORDS.button} back={back} grave />
      </form>
    </VerbFrame>
  );
}
