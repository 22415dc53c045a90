import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { FileField, TextArea } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { RecordHeadBox } from '#app/components/violations/record-parts.tsx';
import { evidenceHint } from '#app/copy/evidence.ts';
import { doAddEvidence, loadAddEvidence } from './add-evidence.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadAddEvidence(args);
export const action = (args: ActionFunctionArgs) => doAddEvidence(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Tambah bukti: ${data?.record.title ?? ''} – Sambang` },
];

export default function AddEvidence() {
  const { record, photosAllowed, isOpen, nonce, back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  // What was kept from this page is kept: whatever is sent now is another one.
  const isUsed = answer?.refusal?.code === 'stale';
  const [form, fields] = usePageForm<{ id: string; words: string; file: string }>({
    id: 'bukti',
    result: answer?.result,
    defaults: { id: nonce },
  });
  const accept = photosAllowed
    ? 'application/pdf,image/jpeg,image/png,image/heic,image/heif,.pdf,.jpg,.jpeg,.png,.heic'
    : 'application/pdf,.pdf';
  return (
    <div className="max-w-3xl">
      <PageHead title={`Tambah bukti: ${record.title}`} back={back}>
        Tulis yang terlihat, bukan penilaian. Bukti tidak dapat diubah atau dihapus; pemohon diberi
        tahu jumlahnya, sedangkan isinya dibaca pegawai.
      </PageHead>
      <RecordHeadBox record={record} />
      {/* What is wrong with a field stands beside it, and above the form. */}
      {answer?.refusal && answer.refusal.code !== 'invalid' && (
        <RefusalNotice refusal={answer.refusal} audience="staff" />
      )}
      {!isOpen && !answer?.refusal && (
        <NoticeBox tone="info" title="Catatan ini sudah diputuskan">
          Bukti tidak lagi dapat ditambahkan.
        </NoticeBox>
      )}
      {isOpen && (
        <form method="post" encType="multipart/form-data" {...getFormProps(form)} noValidate>
          <FormErrors form={form} />
          <input
            type="hidden"
            name="id"
            value={isUsed ? nonce : (fields.id.initialValue ?? nonce)}
          />
          <TextArea field={fields.words} label="Catatan" optional />
          <FileField
            field={fields.file}
            label={photosAllowed ? 'Foto atau berkas' : 'Berkas'}
            hint={evidenceHint(photosAllowed)}
            accept={accept}
            optional
          />
          <Actions>
            <Button wide>Simpan bukti</Button>
            <ButtonLink href={back.href} look="quiet">
              Batal
            </ButtonLink>
          </Actions>
        </form>
      )}
    </div>
  );
}
