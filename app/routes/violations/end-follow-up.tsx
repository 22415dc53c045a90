import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { TextArea } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { doEnd, loadEnding } from './follow-up.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadEnding(args);
export const action = (args: ActionFunctionArgs) => doEnd(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Akhiri ${data?.title.toLowerCase() ?? ''}: ${data?.office.label ?? ''} – Sambang` },
];

export default function EndFollowUp() {
  const { title, office, href, revision, mayChange, ended } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ reason: string }>({ id: 'akhiri', result: answer?.result });
  return (
    <div className="max-w-3xl">
      <PageHead
        title={`Akhiri ${title.toLowerCase()}: ${office.label}`}
        back={{ href, text: title }}
      >
        Tindak lanjut tidak lagi berlaku. Riwayatnya tetap tersimpan.
      </PageHead>
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
      {!mayChange && !answer?.refusal && (
        <NoticeBox tone="info" title="Sudah diakhiri">
          {ended}
        </NoticeBox>
      )}
      {mayChange && (
        <form method="post" {...getFormProps(form)} noValidate>
          <FormErrors form={form} />
          <input type="hidden" name="revision" value={revision} />
          <TextArea field={fields.reason} label="Alasan" />
          <Actions>
            <Button look="danger">Akhiri tindak lanjut</Button>
            <ButtonLink href={href} look="quiet">
              Batal
            </ButtonLink>
          </Actions>
        </form>
      )}
    </div>
  );
}
