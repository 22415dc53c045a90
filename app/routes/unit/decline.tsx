import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { TextArea } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { VerbActions, VerbFrame } from '#app/components/verb-frame.tsx';
import { DECLINE_UNIT_WORDS } from '#app/copy/unit-requests.ts';
import { paths } from '#app/http/paths.ts';
import { doDeclineUnit, loadDeclineUnit } from './decline.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadDeclineUnit(args);
export const action = (args: ActionFunctionArgs) => doDeclineUnit(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${DECLINE_UNIT_WORDS.title} ${data?.head.number ?? ''} – Sambang` },
];

export default function DeclineUnit() {
  const { head, seen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ reason: string }>({
    ...{ id: 'tindakan', result: answer?.result },
  });
  const back = paths.unitRequest(head.number);
  return (
    <VerbFrame
      {...{ head, back, words: DECLINE_UNIT_WORDS, audience: 'staff' }}
      refusal={answer?.refusal ?? null}
    >
      <form method="post" {...getFormProps(form)} noValidate>
        <FormErrors form={form} />
        <input type="hidden" name="state" value={seen.state} />
        <input type="hidden" name="answeredAt" value={seen.answeredAt ?? ''} />
        <TextArea
          field={fields.reason}
          label={DECLINE_UNIT_WORDS.reason}
          hint="Misalnya: seluruh narasumber dinas pada hari itu, atau topiknya ditangani unit lain."
          rows={3}
        />
        <VerbActions button={DECLINE_UNIT_WORDS.button} back={back} />
      </form>
    </VerbFrame>
  );
}
