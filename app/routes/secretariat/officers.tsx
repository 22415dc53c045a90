import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead, Section } from '#app/components/blocks.tsx';
import { ClaimRows, type ShownClaim } from '#app/components/office/claim-rows.tsx';
import { paths } from '#app/http/paths.ts';
import { loadOfficers } from './officers.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadOfficers(args);

export const meta: MetaFunction = () => [{ title: 'Petugas instansi – Sambang' }];

export default function Officers() {
  const { waiting, confirmed, over, mayDecide } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-4xl">
      <PageHead title="Petugas instansi" back={{ href: paths.inbox, text: 'Permohonan' }}>
        Alamat surel yang mewakili instansi. Yang dikonfirmasi melihat seluruh riwayat instansinya;
        yang lain hanya permohonan yang mencantumkannya sebagai narahubung.
      </PageHead>
      <Section title="Menunggu konfirmasi" id="menunggu">
        {waiting.length === 0 ? (
          <EmptyState title="Tidak ada klaim yang menunggu" />
        ) : (
          <ClaimRows claims={waiting} mayDecide={mayDecide} />
        )}
      </Section>
      <Part title="Dikonfirmasi" id="dikonfirmasi" claims={confirmed} mayDecide={mayDecide} />
      <Part
        title="Tidak dikonfirmasi atau berakhir"
        id="berakhir"
        claims={over}
        mayDecide={false}
      />
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly id: string;
  readonly claims: readonly ShownClaim[];
  readonly mayDecide: boolean;
}

function Part({ title, id, claims, mayDecide }: PartProps) {
  if (claims.length === 0) return null;
  return (
    <Section title={title} id={id}>
      <ClaimRows claims={claims} mayDecide={mayDecide} />
    </Section>
  );
}
