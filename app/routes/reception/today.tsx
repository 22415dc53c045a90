import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, Section } from '#app/components/blocks.tsx';
import { DayAside } from '#app/components/desk/day-aside.tsx';
import { DayHead } from '#app/components/desk/day-head.tsx';
import { DayPrint } from '#app/components/desk/day-print.tsx';
import { type DayGroup, DayRow } from '#app/components/desk/day-row.tsx';
import { ConflictCount } from '#app/components/desk/line/conflict-count.tsx';
import { FoundGroups } from '#app/components/desk/found-groups.tsx';
import { paths } from '#app/http/paths.ts';
import { loadDay } from './today.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadDay(args);

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.isToday ? 'Tamu hari ini' : `Tamu ${data?.dayText ?? ''}`} – Sambang` },
];

export default function Today() {
  const page = useLoaderData<typeof loader>();
  const { found, sought, walkInHref } = page;
  return (
    <>
      <DayHead {...page} />
      <ConflictCount count={page.conflicts} />
      {found === null ? (
        <Lists />
      ) : (
        <Section
          id="hasil"
          title={`Hasil pencarian “${sought}”`}
          aside={<a href={paths.today}>Kembali ke tamu hari ini</a>}
        >
          <FoundGroups groups={found} sought={sought} walkInHref={walkInHref} />
        </Section>
      )}
    </>
  );
}

function Lists() {
  const page = useLoaderData<typeof loader>();
  const { coming, ended, inside, walkIns, isToday, dayText } = page;
  return (
    <>
      <div className="grid gap-8 print:hidden lg:grid-cols-[1fr_22rem]">
        <div className="min-w-0">
          <h2 className="mb-3">
            {isToday ? 'Rombongan dengan janji' : `Rombongan ${dayText}`}
            {coming.length > 0 && <span className="font-normal text-soft"> · {coming.length}</span>}
          </h2>
          {coming.length > 0 && <Rows groups={coming} />}
          {coming.length === 0 && (
            <EmptyState title="Tidak ada rombongan yang ditunggu" icon="calendar">
              {ended.length === 0
                ? 'Belum ada tatap muka terjadwal pada hari ini.'
                : 'Semua rombongan hari ini sudah selesai.'}
            </EmptyState>
          )}
          {ended.length > 0 && (
            <Section id="berakhir" title="Sudah berakhir">
              <Rows groups={ended} />
            </Section>
          )}
        </div>
        {(isToday || walkIns.length > 0) && <DayAside {...{ inside, walkIns, isToday }} />}
      </div>
      <DayPrint groups={[...coming, ...ended]} walkIns={walkIns} />
    </>
  );
}

function Rows({ groups }: { readonly groups: readonly DayGroup[] }) {
  return (
    <ol className="space-y-3">
      {groups.map((group) => (
        <DayRow key={group.number} group={group} />
      ))}
    </ol>
  );
}
