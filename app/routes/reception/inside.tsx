import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead, Section } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { InsideGroupCard, StillOpen } from '#app/components/desk/inside-list.tsx';
import { paths } from '#app/http/paths.ts';
import { loadInside } from './inside.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadInside(args);

export const meta: MetaFunction = () => [{ title: 'Di dalam gedung – Sambang' }];

export default function Inside() {
  const { at, today, earlier, people, inside, waiting, emergencyHref } =
    useLoaderData<typeof loader>();
  return (
    <div className="max-w-4xl">
      <PageHead
        title={people === 0 ? 'Di dalam gedung' : `Di dalam gedung: ${people} orang`}
        back={{ href: paths.today, text: 'Tamu hari ini' }}
      >
        {people > 0 && `${inside} sudah masuk, ${waiting} menunggu. `}Keadaan pukul {at}.{' '}
        <a href={paths.inside} className="inline-flex min-h-11 items-center">
          Muat ulang
        </a>
      </PageHead>
      {emergencyHref !== null && (
        <div className="no-print mb-6">
          <ButtonLink href={emergencyHref} look="secondary" icon="alert">
            Daftar darurat
          </ButtonLink>
        </div>
      )}
      {today.length === 0 ? (
        <EmptyState title="Tidak ada tamu di dalam" icon="door">
          Rombongan tampil di sini sejak kedatangannya dicatat sampai tamu terakhir keluar.
        </EmptyState>
      ) : (
        <>
          <h2 className="sr-only">Rombongan</h2>
          <ol className="space-y-4">
            {today.map((group) => (
              <InsideGroupCard key={group.number} group={group} />
            ))}
          </ol>
        </>
      )}
      {earlier.length > 0 && (
        <Section id="belum-ditutup" title="Belum ditutup dari hari sebelumnya">
          <StillOpen groups={earlier} />
        </Section>
      )}
    </div>
  );
}
