import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead, Section } from '#app/components/blocks.tsx';
import { AskedCard, AskedRow } from '#app/components/unit/asked-card.tsx';
import { loadUnitRequests } from './requests.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadUnitRequests(args);

export const meta: MetaFunction = () => [{ title: 'Permintaan kepada unit – Sambang' }];

export default function UnitRequests() {
  const { unit, waiting, answered, over } = useLoaderData<typeof loader>();
  if (unit === null) return <Unconnected />;
  return (
    <div className="max-w-4xl">
      <PageHead title="Permintaan kepada unit">
        {unit}. Semua waktu dalam WIB; yang paling lama menunggu tampil lebih dahulu.
      </PageHead>
      <Section
        title={`Menunggu jawaban${waiting.length > 0 ? ` (${waiting.length})` : ''}`}
        id="menunggu"
      >
        {waiting.length === 0 ? (
          <EmptyState title="Tidak ada yang menunggu">
            Permintaan baru dari Sekretariat dikirim melalui surel dan langsung tampil di sini.
          </EmptyState>
        ) : (
          <ul className="space-y-4">
            {waiting.map((asked) => (
              <li key={asked.number}>
                <AskedCard asked={asked} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      {answered.length > 0 && (
        <Section title="Sudah ditunjuk, akan datang" id="ditunjuk">
          <ul className="divide-y divide-line border-y border-line">
            {answered.map((asked) => (
              <AskedRow key={asked.number} asked={asked} />
            ))}
          </ul>
        </Section>
      )}
      {over.length > 0 && (
        <Section title="Selesai" id="selesai">
          <ul className="divide-y divide-line border-y border-line">
            {over.map((asked) => (
              <AskedRow key={asked.number} asked={asked} />
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

function Unconnected() {
  return (
    <div className="max-w-4xl">
      <PageHead title="Permintaan kepada unit" />
      <EmptyState title="Akun Anda belum terhubung" icon="people">
        Mohon minta admin menghubungkan akun ini dengan unitnya, agar permintaannya tampil.
      </EmptyState>
    </div>
  );
}
