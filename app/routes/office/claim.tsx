import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { Button } from '#app/components/button.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { OfficeFields } from '#app/components/request/office-fields.tsx';
import { StepForm } from '#app/components/request/step-form.tsx';
import type { Body } from '#app/domain/people/office.ts';
import { isGovernmentAddress } from '#app/domain/people/officer.ts';
import { paths } from '#app/http/paths.ts';
import { requireOffice } from '../guards/office.server.ts';
import { claimAnOffice } from './claim.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { session } = await requireOffice(args);
  return { email: session.email, isGovernment: isGovernmentAddress(session.email) };
}

export const action = (args: ActionFunctionArgs) => claimAnOffice(args);

export const meta: MetaFunction = () => [{ title: 'Pilih instansi – Sambang' }];

type ClaimForm = Record<'regionCode' | 'name' | 'opd', string | null> & { body: Body };

export default function ClaimOffice() {
  const { email, isGovernment } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<ClaimForm>({ id: 'instansi', result: answer?.result });
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead
        title="Instansi mana yang Anda wakili?"
        back={{ href: paths.officeHome, text: 'Permohonan instansi' }}
      >
        Sekretariat DJPK mencocokkan {email} dengan surat dari instansi itu. Sampai dikonfirmasi,
        riwayat instansi belum terbuka; mengajukan konsultasi sudah bisa.
      </PageHead>
      {!isGovernment && (
        <NoticeBox tone="info" title="Alamat ini bukan alamat .go.id">
          Alamat dinas lebih cepat dikonfirmasi. Bila instansi Anda tidak memilikinya, lanjutkan
          saja.
        </NoticeBox>
      )}
      <StepForm
        form={form}
        action={paths.officeClaim}
        buttons={<Button wide>Ajukan untuk dikonfirmasi</Button>}
      >
        <OfficeFields
          fields={fields}
          chosen={answer?.chosen ?? null}
          found={answer?.found ?? null}
          searchAction={`${paths.officeClaim}?cari=1#${fields.regionCode.id}`}
          legend="Instansi Anda"
        />
      </StepForm>
    </div>
  );
}
