import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { mailSearch } from '#app/forms/mail.ts';
import { paths } from '#app/http/paths.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { doMailReport } from './mail-report.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args, 'manageMail');
  return null;
}

export const action = (args: ActionFunctionArgs) => doMailReport(args);

export const meta: MetaFunction = () => [{ title: 'Laporan surel kembali – Sambang' }];

export default function MailReport() {
  const answer = useActionData<typeof action>();
  const back = `${paths.failedMail}${mailSearch({ saring: 'kembali' })}`;
  return (
    <div className="max-w-2xl">
      <PageHead title="Unggah laporan surel kembali" back={{ href: back, text: 'Alamat kembali' }}>
        Surel dari “Mail Delivery System” yang masuk ke kotak sekretariat, disimpan sebagai .eml.
        Alamat yang ditolak dan surelnya dikenali dari isinya.
      </PageHead>
      {answer !== undefined && (
        <NoticeBox tone="bad" title="Laporan belum dicatat" live>
          <span id="laporan-galat">{answer.error}</span>{' '}
          <a href={paths.newMailAddress}>Catat alamat dengan tangan</a>
        </NoticeBox>
      )}
      <form method="post" encType="multipart/form-data" className="card">
        <label htmlFor="laporan" className="mb-1 block font-semibold">
          Berkas laporan (.eml)
        </label>
        <input
          id="laporan"
          type="file"
          name="file"
          accept=".eml,message/rfc822"
          aria-invalid={answer !== undefined || undefined}
          aria-describedby={answer === undefined ? undefined : 'laporan-galat'}
          className="w-full max-w-xl rounded-lg border-2 border-dashed border-edge bg-paper p-5"
        />
        <Actions>
          <Button>Baca laporan</Button>
          <ButtonLink href={back} look="quiet">
            Batal
          </ButtonLink>
        </Actions>
      </form>
    </div>
  );
}
