import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { ContactResults } from '#app/components/contact/contact-results.tsx';
import { ContactSearch } from '#app/components/contact/contact-search.tsx';
import { paths } from '#app/http/paths.ts';
import { loadContactSearch } from './search.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadContactSearch(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.q ? `${data.q} – ` : ''}Telepon dan pesan – Sambang` },
];

export default function Contact() {
  const { q, canEnter, rows, more, near } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title="Telepon dan pesan">
        Cari permohonan penanya, sampaikan keadaannya, lalu catat yang perlu diketahui rekan.
      </PageHead>
      <ContactSearch q={q} />
      {q === null ? (
        <EmptyState icon="search" title="Siapa yang menghubungi?">
          Ketik nomor permohonan, daerah, nomor surat, nama atau telepon narahubung, nama tamu,
          topik, atau nomor tiket. Beberapa kata boleh digabung: <em>tolitoli dau</em>.
        </EmptyState>
      ) : (
        <ContactResults {...{ q, rows, more, near }} />
      )}
      {canEnter && (
        <p className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
          Belum pernah mengajukan?
          <ButtonLink href={paths.entry} look="secondary" icon="file">
            Masukkan permohonan
          </ButtonLink>
        </p>
      )}
    </>
  );
}
