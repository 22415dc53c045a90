import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead, Section } from '#app/components/blocks.tsx';
import { OfficerList } from '#app/components/office/officer-list.tsx';
import { PHONE } from '#app/copy/contact-channels.ts';
import { loadColleagues } from './officers.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadColleagues(args);

export const meta: MetaFunction = () => [{ title: 'Petugas instansi – Sambang' }];

export default function Colleagues() {
  const { offices } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title="Petugas instansi">
        Alamat surel yang mewakili instansi Anda. Pengganti Anda cukup masuk dengan alamatnya
        sendiri; riwayat instansi tetap ada.
      </PageHead>
      {offices.length === 0 ? (
        <EmptyState title="Daftar ini terbuka setelah Anda dikonfirmasi" icon="people">
          Sampai Sekretariat mengonfirmasi alamat Anda, petugas lain tidak kami tampilkan.
        </EmptyState>
      ) : (
        offices.map(({ key, label, officers }) => (
          <Section key={key} title={label} id={key}>
            <OfficerList officers={officers} />
          </Section>
        ))
      )}
      <p className="mt-6 max-w-2xl text-soft">
        Ada petugas yang pindah atau tidak dikenal? Hanya Sekretariat yang dapat mengakhirinya:
        hubungi <a href={PHONE.href}>{PHONE.label}</a>.
      </p>
    </>
  );
}
