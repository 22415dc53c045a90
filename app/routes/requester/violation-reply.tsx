import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { FileField, TextArea } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { ViolationText } from '#app/components/request/violation-list.tsx';
import {
  ATTACHMENT_ACCEPT,
  ATTACHMENT_HINT,
} from '#app/components/request/violation-reply-form.tsx';
import { paths } from '#app/http/paths.ts';
import { doReply, loadReply } from './violation-reply.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadReply(args);
export const action = (args: ActionFunctionArgs) => doReply(args);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [{ title: `Tanggapan ${data.number} – Sambang` }];

export default function ViolationReply() {
  const { number, violation } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ message: string; file: string }>({
    id: 'tanggapan',
    result: answer?.result,
  });
  const back = paths.reservation(number);
  return (
    <div className="max-w-3xl">
      <PageHead
        title="Tanggapan atas ketidaksesuaian"
        back={{ href: back, text: `Permohonan ${number}` }}
      >
        Anda berhak menanggapi sebelum diputuskan.
      </PageHead>
      <div className="card mb-6">
        <ViolationText
          violation={violation}
          fileHref={paths.reservationReplyFile(number, violation.id)}
        />
      </div>
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="pemda" />}
      {violation.canReply || answer ? (
        <form method="post" encType="multipart/form-data" {...getFormProps(form)} noValidate>
          <FormErrors form={form} />
          <TextArea
            field={fields.message}
            label="Tanggapan Anda"
            hint={
              violation.deadline === null
                ? 'Dibaca Sekretariat sebelum diputuskan.'
                : `Dibaca Sekretariat sebelum diputuskan. Sampai ${violation.deadline}.`
            }
          />
          <FileField
            field={fields.file}
            label="Lampiran"
            hint={ATTACHMENT_HINT}
            accept={ATTACHMENT_ACCEPT}
            optional
          />
          <Actions>
            <Button wide>Kirim tanggapan</Button>
            <ButtonLink href={back} look="quiet">
              Batal
            </ButtonLink>
          </Actions>
        </form>
      ) : (
        <p>Tanggapan untuk catatan ini sudah tidak dapat dikirim.</p>
      )}
    </div>
  );
}
