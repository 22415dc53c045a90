import { formatNumber } from '#app/copy/numbers.ts';
import { Section } from '../blocks.tsx';
import { type Column, DataTable } from '../data-table.tsx';
import { Bar } from './bar.tsx';
import type { GrowthRow, MonthCount, ReportView } from './report-view.ts';

/** The months themselves are the titles, so that the base of every change is named. */
function growthColumns({ now, previous, lastYear, year }: ReportView['stretches']) {
  const columns: readonly Column<GrowthRow>[] = [
    { title: 'Bentuk konsultasi', cell: ({ kind }) => kind, head: true },
    { title: now, cell: ({ count }) => formatNumber(count), numeric: true },
    { title: previous, cell: (row) => row.previous, numeric: true },
    { title: lastYear, cell: (row) => row.lastYear, numeric: true },
    { title: year, cell: (row) => row.yearToDate, numeric: true },
  ];
  return columns;
}

/** How the month stands against its predecessors, and the twelve months up to it. */
export function Growth({ view }: { readonly view: ReportView }) {
  return (
    <Section id="perkembangan" title="Perkembangan jumlah konsultasi">
      <DataTable
        caption="Dibandingkan bulan dan tahun sebelumnya"
        columns={growthColumns(view.stretches)}
        rows={view.growth}
        rowKey={({ kind }) => kind}
      />
      <div className="keep mt-6 max-w-2xl">
        <YearTable months={view.year} />
      </div>
    </Section>
  );
}

function YearTable({ months }: { readonly months: readonly MonthCount[] }) {
  const most = Math.max(...months.flatMap((it) => [it.videoConference, it.tatapMuka]));
  return (
    <DataTable
      caption="Dua belas bulan terakhir"
      columns={[
        { title: 'Bulan', cell: ({ name }) => name, head: true, whole: true },
        {
          title: 'Video conference',
          cell: ({ videoConference }) => <Bar value={videoConference} most={most} fill="gold" />,
        },
        { title: 'Tatap muka', cell: ({ tatapMuka }) => <Bar value={tatapMuka} most={most} /> },
      ]}
      rows={months}
      rowKey={({ name }) => name}
      compact
    />
  );
}
