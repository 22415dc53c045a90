import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '#app/components/button.tsx';
import { Channels } from '#app/components/public/channels.tsx';
import { Bullets, DocumentPage } from '#app/components/public/document-page.tsx';
import { Procedure, Requirements, Rules } from '#app/components/public/service-parts.tsx';
import { PHONE } from '#app/copy/contact-channels.ts';
import { FREE_OF_CHARGE, placeOf } from '#app/copy/office-address.ts';
import { LEGAL_BASIS, PRODUCTS } from '#app/copy/service-standard.ts';
import { paths } from '#app/http/paths.ts';
import { serviceStandard } from './service-standard.server.ts';

export function loader({ context }: LoaderFunctionArgs) {
  return serviceStandard(context.services);
}

export const meta: MetaFunction = () => [
  { title: 'Standar pelayanan dan ketentuan – Sambang' },
  {
    name: 'description',
    content:
      'Persyaratan, prosedur, waktu, biaya, dan ketentuan konsultasi pemerintah daerah dengan DJPK.',
  },
];

export default function ServiceStandard() {
  const { promise, groups, since } = useLoaderData<typeof loader>();
  return (
    <DocumentPage
      title="Standar pelayanan"
      intro="Konsultasi pemerintah daerah dan DPRD dengan Direktorat Jenderal Perimbangan Keuangan: apa yang diperlukan, bagaimana jalannya, dan ketentuan yang berlaku."
      dated={
        since === null
          ? 'Ketentuan layanan yang berlaku hari ini.'
          : `Ketentuan pada halaman ini berlaku sejak ${since}.`
      }
      parts={[
        { id: 'persyaratan', title: 'Persyaratan', body: <Requirements /> },
        { id: 'prosedur', title: 'Prosedur', body: <Procedure /> },
        { id: 'waktu', title: 'Jangka waktu', body: <AnswerTime promise={promise} /> },
        { id: 'biaya', title: 'Biaya', body: <Cost /> },
        { id: 'produk', title: 'Produk pelayanan', body: <Bullets items={PRODUCTS} /> },
        { id: 'ketentuan', title: 'Ketentuan yang berlaku', body: <Rules groups={groups} /> },
        { id: 'pengaduan', title: 'Pengaduan dan saran', body: <Complaints /> },
        { id: 'dasar-hukum', title: 'Dasar hukum', body: <Bullets items={LEGAL_BASIS} /> },
      ]}
    />
  );
}

function AnswerTime({ promise }: { readonly promise: string }) {
  return (
    <>
      <p>
        <strong>{promise}</strong>
      </p>
      <p className="mt-2">
        Hitungannya berhenti selama permohonan menunggu perbaikan atau jawaban pemohon, dan selama
        ditunda; keadaan itu terlihat di halaman permohonan. Bila kami terlambat, halaman itu pun
        menyatakannya.
      </p>
      <p className="no-print mt-4">
        <ButtonLink href={paths.newRequest} wide>
          Ajukan konsultasi
        </ButtonLink>
      </p>
    </>
  );
}

function Cost() {
  return (
    <p>
      <strong>{FREE_OF_CHARGE}</strong> Tidak ada biaya dalam bentuk apa pun, di tahap mana pun.
      Bila ada yang meminta imbalan, laporkan kepada kami melalui{' '}
      <a href={PHONE.href}>{PHONE.label}</a>.
    </p>
  );
}

function Complaints() {
  return (
    <>
      <p className="mb-3">
        Pengaduan, saran, dan pertanyaan kami terima melalui saluran berikut. Sebutkan nomor
        permohonan bila ada, agar dapat langsung kami telusuri.
      </p>
      <Channels />
      <address className="mt-3">{placeOf(null)}</address>
      <p className="mt-3">
        Bila kami mencatat suatu ketidaksesuaian, pemohon dapat menanggapinya di halaman permohonan
        sebelum diputuskan.
      </p>
    </>
  );
}
