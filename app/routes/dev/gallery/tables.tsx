import { type Column, DataTable } from '#app/components/data-table.tsx';
import { StatusTag } from '#app/components/status-tag.tsx';
import type { Status } from '#app/domain/reservation/status.ts';
import { LONG_OFFICE, Shown } from './shown.tsx';

interface Row {
  readonly number: string;
  readonly office: string;
  readonly topics: string;
  readonly guests: number | null;
  readonly status: Status;
}

const ROWS: readonly Row[] = [
  {
    ...{ number: 'K-2026-00001', office: 'Kab. Kepulauan Sangihe (Bupati)', topics: 'DAU' },
    ...{ guests: 7, status: 'approved' },
  },
  {
    ...{ number: 'K-2026-00002', office: LONG_OFFICE, topics: 'DAU, DBH, DAK Fisik, PDRD' },
    ...{ guests: 12, status: 'returned' },
  },
  {
    ...{ number: 'K-2026-00003', office: 'Prov. Papua (DPRD)', topics: 'Otsus' },
    ...{ guests: null, status: 'completed' },
  },
];

const COLUMNS: readonly Column<Row>[] = [
  { title: 'Nomor', cell: ({ number }) => <a href="#tabel">{number}</a>, head: true, whole: true },
  { title: 'Pengguna Layanan', cell: ({ office }) => office },
  { title: 'Topik', cell: ({ topics }) => topics },
  { title: 'Jumlah Tamu', cell: ({ guests }) => guests ?? '–', numeric: true },
  { title: 'Status', cell: ({ status }) => <StatusTag status={status} /> },
];

export function Tables() {
  const shape = { columns: COLUMNS, rowKey: ({ number }: Row) => number };
  return (
    <>
      <Shown title="Di telepon, tiap baris menjadi kartu">
        <DataTable {...shape} caption="Permohonan minggu ini" rows={ROWS} />
      </Shown>
      <Shown title="Tetap tabel, bergulir di dalam kotaknya">
        <DataTable {...shape} caption="Permohonan, padat" rows={ROWS} dense />
      </Shown>
      <Shown title="Tanpa baris">
        <DataTable
          {...shape}
          caption="Permohonan minggu depan"
          rows={[]}
          empty="Belum ada permohonan untuk minggu depan."
        />
      </Shown>
    </>
  );
}
