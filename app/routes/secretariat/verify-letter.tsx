import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Findings } from '#app/components/findings.tsx';
import { ChoiceGroup } from '#app/components/forms/choice-group.tsx';
import { TextArea } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { LetterReport } from '#app/components/review/letter-report.tsx';
import { LetterLink, LetterView } from '#app/components/review/letter-view.tsx';
import { VerdictList } from '#app/components/review/verdict-list.tsx';
import { WaiverHint } from '#app/components/review/waiver-hint.tsx';
import { VerbActions, VerbFrame } from '#app/components/verb-frame.tsx';
import { VERIFICATION_CHOICES } from '#app/copy/letter-verification.ts';
import { VERIFY_WORDS } from '#app/copy/staff-verb-words.ts';
import { paths } from '#app/http/paths.ts';
import { doVerifyLetter, loadVerifyLetter } from './verify-letter.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadVerifyLetter(args);
export const action = (args: ActionFunctionArgs) => doVerifyLetter(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${VERIFY_WORDS.title} ${data?.head.number ?? ''} – Sambang` },
];

// A type, not an interface: only that fits the form library's records.
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
type VerifyForm = {
  readonly revision: number;
  readonly verdict: Record<string, string>;
  readonly method: string;
  readonly note: string;
};

export default function VerifyLetter() {
  const { head, findings, items, letter, report } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer?.refusal ?? null;
  const back = paths.review(head.number);
  const [form, fields] = usePageForm<VerifyForm>({ id: 'tindakan', result: answer?.result });
  return (
    <div className="grid gap-x-8 lg:grid-cols-2">
      <div className="min-w-0">
        <VerbFrame
          {...{ head, back, refusal, words: VERIFY_WORDS, audience: 'staff' }}
          typed={answer?.result}
        >
          <LetterLink letter={letter} />
          <WaiverHint
            findings={findings}
            href={paths.reviewVerb(head.number, 'waive')}
            isRefused={refusal?.code === 'blocked'}
          />
          {refusal === null && (
            <div className="mb-6">
              <Findings findings={findings} audience="staff" none="Tidak ada temuan." />
            </div>
          )}
          <div className="mb-6">
            <LetterReport report={report} />
          </div>
          <form method="post" {...getFormProps(form)} noValidate>
            <FormErrors form={form} />
            <input type="hidden" name={fields.revision.name} value={head.revision} />
            <VerdictList items={items} fields={fields.verdict.getFieldset()} />
            <ChoiceGroup
              field={fields.method}
              type="radio"
              label="Bagaimana keaslian surat dipastikan?"
              hint="Wajib dipilih jika semuanya cocok."
              choices={VERIFICATION_CHOICES}
            />
            <TextArea
              field={fields.note}
              label="Catatan"
              hint="Hanya dibaca pegawai."
              optional
              rows={2}
            />
            <VerbActions button={VERIFY_WORDS.button} back={back} />
          </form>
        </VerbFrame>
      </div>
      <LetterView letter={letter} />
    </div>
  );
}
