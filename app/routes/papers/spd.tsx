import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead } from '#app/components/blocks.tsx';
import { SpdList } from '#app/components/papers/spd-list.tsx';
import { paths } from '#app/http/paths.ts';
import { doSpd, loadSpd } from './spd.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadSpd(args);
export const action = (args: ActionFunctionArgs) => doSpd(args);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `SPD yang dicap ${data?.visit.number ?? ''} – Sambang` },
];

export default function Spd() {
  const { visit, guests } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = paths.groupPapers(visit.number);
  return (
    <div className="max-w-3xl">
      <PageHead title="SPD yang dicap" back={{ href: back, text: `Cetak ${visit.number}` }}>
        {visit.office}, {visit.when}. Nomornya tampil pada Keterangan Kehadiran.
      </PageHead>
      {guests.length === 0 ? (
        <EmptyState title="Belum ada yang hadir" icon="people">
          SPD dapat dicap setelah tamu dicatat masuk.{' '}
          <a href={paths.group(visit.number)}>Kembali ke rombongan</a>
        </EmptyState>
      ) : (
        <SpdList guests={guests} answer={answer} />
      )}
    </div>
  );
}
