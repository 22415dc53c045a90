import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { EmptyState, NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { TextArea } from '#app/components/forms/controls.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { RequestHeadBox } from '#app/components/verb-frame.tsx';
import { paths } from '#app/http/paths.ts';
import { doAnnulCheckIn, loadAnnulCheckIn } from './annul-check-in.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadAnnulCheckIn(args);
export const action = (args: ActionFunctionArgs) => doAnnulCheckIn(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Batalkan kedatangan ${data?.head.number ?? ''} – Sambang` },
];

export default function AnnulCheckIn() {
  const { head, checkIn, hindrance, annulAll } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = paths.group(head.number);
  return (
    <div className="max-w-3xl">
      <PageHead title="Batalkan catatan kedatangan" back={{ href: back, text: head.officeLabel }} />
      <RequestHeadBox head={head} />
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
      {checkIn === null && (
        <EmptyState title="Tidak ada catatan kedatangan yang berlaku" icon="door">
          <a href={back}>Kembali ke rombongan</a>
        </EmptyState>
      )}
      {checkIn !== null && hindrance !== null && (
        <NoticeBox tone="warn" title="Catatan ini tidak dapat dibatalkan lagi">
          <p>{hindrance}</p>
        </NoticeBox>
      )}
      {checkIn !== null && hindrance === null && <UndoForm />}
      {annulAll !== null && (
        <p className="mt-8">
          Seluruh kunjungan salah catat, bukan hanya yang terakhir?{' '}
          <a href={annulAll} className="inline-flex min-h-11 items-center">
            Batalkan semua catatan kunjungan
          </a>
        </p>
      )}
    </div>
  );
}

/** What falls, and the reason for it. */
function UndoForm() {
  const { head, checkIn } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ revision: number; checkInId: string; reason: string }>({
    id: 'batal',
    result: answer?.result,
  });
  if (checkIn === null) return null;
  const { at, by, what, guests, recorded, isTold } = checkIn;
  return (
    <form method="post" {...getFormProps(form)} noValidate>
      <FormErrors form={form} />
      <input type="hidden" name={fields.revision.name} value={head.revision} />
      <input type="hidden" name={fields.checkInId.name} value={checkIn.id} />
      <div className="card mb-6">
        <p className="text-lg font-bold">
          {at}: {what}
        </p>
        <p className="text-soft">Dicatat oleh {by}</p>
        {guests.length > 0 && <p className="mt-1">{guests.join('; ')}</p>}
        {recorded.length > 0 && (
          <>
            <p className="mt-3 font-semibold">Ketidaksesuaian yang ikut dicabut:</p>
            <ul className="list-disc pl-6">
              {recorded.map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <p className="mb-4">
        Rombongan kembali seperti sebelum catatan ini. Catatan semula dan pembatalannya sama-sama
        tersimpan dalam riwayat.
      </p>
      <TextArea
        field={fields.reason}
        label="Alasan pembatalan"
        hint={`Misalnya: salah rombongan, atau salah menandai tamu.${isTold ? ' Ketidaksesuaiannya sudah diberitahukan, jadi alasan ini ikut disampaikan kepada pemohon; tanpa nama tamu.' : ''}`}
        rows={2}
      />
      <Actions>
        <Button look="danger" icon="undo">
          Batalkan catatan ini
        </Button>
        <ButtonLink href={paths.group(head.number)} look="quiet">
          Kembali
        </ButtonLink>
      </Actions>
    </form>
  );
}
