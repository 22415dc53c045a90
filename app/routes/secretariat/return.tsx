import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Findings } from '#app/components/findings.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { ReturnFields } from '#app/components/review/return-fields.tsx';
import { VerbActions, VerbFrame } from '#app/components/verb-frame.tsx';
import { RETURN_WORDS } from '#app/copy/staff-verb-words.ts';
import { paths } from '#app/http/paths.ts';
import { doReturn, loadReturn } from './return.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadReturn(args);
export const action = (args: ActionFunctionArgs) => doReturn(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${RETURN_WORDS.title} ${data?.head.number ?? ''} – Sambang` },
];

// A type, not an interface: only that fits the form library's records.
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
type ReturnForm = {
  readonly revision: number;
  readonly fields: string[];
  readonly ready: Record<string, string>;
  readonly words: Record<string, string>;
};

export default function Return() {
  const { head, findings, deadline, choices, defaults } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = paths.review(head.number);
  const [form, fields] = usePageForm<ReturnForm>({
    id: 'tindakan',
    result: answer?.result,
    defaults,
  });
  return (
    <VerbFrame
      {...{ head, back, words: RETURN_WORDS, audience: 'staff', refusal: answer?.refusal ?? null }}
      typed={answer?.result}
    >
      <div className="mb-6">
        <Findings findings={findings} audience="staff" />
      </div>
      <form method="post" {...getFormProps(form)} noValidate>
        <FormErrors form={form} />
        <input type="hidden" name={fields.revision.name} value={head.revision} />
        <ReturnFields
          choices={choices}
          ticked={fields.fields}
          ready={fields.ready.getFieldset()}
          words={fields.words.getFieldset()}
        />
        <p>
          Batas perbaikan menurut ketentuan: <strong>{deadline}</strong>. Lewat dari itu permohonan
          berakhir dengan sendirinya.
        </p>
        <VerbActions button={RETURN_WORDS.button} back={back} />
      </form>
    </VerbFrame>
  );
}
