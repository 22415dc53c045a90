import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead, Section } from '#app/components/blocks.tsx';
import { RollCall } from '#app/components/desk/roll-call.tsx';
import { paths } from '#app/http/paths.ts';
import { loadEmergencyList } from './inside.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadEmergencyList(args);

export const meta: MetaFunction = () => [{ title: 'Daftar darurat – Sambang' }];

export default function EmergencyList() {
  const view = useLoaderData<typeof loader>();
  const { people, inside, waiting, printedAt, by, today, earlier, insideHref } = view;
  return (
    <div className="max-w-4xl">
      <PageHead
        title={`Daftar darurat: ${people} orang`}
        {...(insideHref !== null && { back: { href: insideHref, text: 'Di dalam gedung' } })}
      >
        {people > 0 && `${inside} sudah masuk, ${waiting} menunggu. `}
        Keadaan {printedAt}, dibuka oleh {by}.
        <span className="no-print">
          {' '}
          <a href={paths.emergencyList} className="inline-flex min-h-11 items-center">
            Muat ulang
          </a>
        </span>
      </PageHead>
      {today.length === 0 ? (
        <EmptyState title="Tidak ada tamu yang tercatat di dalam" icon="door" />
      ) : (
        <RollCall groups={today} />
      )}
      {earlier.length > 0 && (
        <Section id="belum-ditutup" title="Kunjungan hari sebelumnya yang belum ditutup">
          <p className="mb-3">
            Kemungkinan besar sudah keluar; waktu keluarnya belum dicatat. Pastikan bila ragu.
          </p>
          <ul className="list-disc pl-6">
            {earlier.map(({ number, officeLabel, day, inside: who }) => (
              <li key={number}>
                {officeLabel}, {day}: {who.map(({ name }) => name).join('; ') || 'tanpa nama'}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
