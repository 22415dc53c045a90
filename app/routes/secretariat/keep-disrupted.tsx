import { getFormProps } from '@conform-to/react';
import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { TextArea } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { RequestHeadBox, VerbActions } from '#app/components/verb-frame.tsx';
import { KEEP_PAGE } from '#app/copy/closures.ts';
import { doKeep, loadKeep } from './keep-disrupted.server.ts';

export const loader = loadKeep;
export const action = doKeep;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Tetap dilaksanakan ${data?.head.number ?? ''} – Sambang` },
];

export default function KeepDisrupted() {
  const { head, cause, back, isOpen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ reason: string }>({ id: 'tetap', result: answer?.result });
  const { title, text, reason, reasonHint, button } = KEEP_PAGE;
  return (
    <div className="max-w-3xl">
      <PageHead title={title} back={{ href: back, text: 'Konsultasi terdampak' }}>
        {text}
      </PageHead>
      <RequestHeadBox head={head} />
      <p className="mb-6">{cause}</p>
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
      {!isOpen && !answer?.refusal && (
        <NoticeBox tone="info" title="Sudah ditangani">
          Konsultasi ini tidak lagi menunggu keputusan.
        </NoticeBox>
      )}
      <form method="post" {...getFormProps(form)} noValidate>
        <FormErrors form={form} />
        <TextArea field={fields.reason} label={reason} hint={reasonHint} rows={3} />
        <VerbActions button={button} back={back} />
      </form>
    </div>
  );
}
