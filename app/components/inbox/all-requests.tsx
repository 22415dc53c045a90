import type { Status } from '#app/domain/reservation/status.ts';
import { EmptyState } from '../blocks.tsx';
import { ButtonLink } from '../button.tsx';
import { type Column, DataTable } from '../data-table.tsx';
import { StatusTag } from '../status-tag.tsx';

export interface ListedRequest {
  readonly number: string;
  readonly href: string;
  readonly status: Status;
  readonly officeLabel: string;
  readonly opd: string | null;
  readonly modeName: string;
  readonly topics: readonly string[];
  readonly received: string;
  readonly start: string | null;
}

const COLUMNS: readonly Column<ListedRequest>[] = [
  {
    title: 'Instansi',
    head: true,
    cell: ({ href, officeLabel, opd, number }) => (
      <>
        <a href={href} className="font-semibold">
          {officeLabel}
        </a>
        {opd !== null && <span className="block text-sm text-soft">{opd}</span>}
        <span className="block text-sm text-soft">{number}</span>
      </>
    ),
  },
  {
    title: 'Bentuk dan topik',
    cell: ({ modeName, topics }) => (
      <>
        {modeName}
        <span className="block text-sm text-soft">{topics.join(', ')}</span>
      </>
    ),
  },
  { title: 'Diterima', cell: ({ received }) => received },
  { title: 'Konsultasi', cell: ({ start }) => start ?? '–' },
  { title: 'Status', cell: ({ status }) => <StatusTag status={status} /> },
];

interface AllRequestsProps {
  /** What was searched. */
  readonly q: string | null;
  readonly rows: readonly ListedRequest[];
  /** Address of the page that follows; null on the last one. */
  readonly nextHref: string | null;
  /** Address of the first page; null where this is it. */
  readonly firstHref: string | null;
}

/** Every request that fits, newest first, the ended ones too. */
export function AllRequests({ q, rows, nextHref, firstHref }: AllRequestsProps) {
  return (
    <section aria-labelledby="daftar-semua" className="mt-6">
      <h2 id="daftar-semua" className="mb-2">
        Semua permohonan
      </h2>
      {rows.length === 0 ? (
        <EmptyState
          icon="search"
          title={
            q === null
              ? 'Tidak ada permohonan yang sesuai dengan saringan'
              : `Tidak ada permohonan yang cocok dengan “${q}”`
          }
        >
          {q === null
            ? 'Ubah atau hapus sebagian saringannya.'
            : 'Semua kata yang diketik harus ada. Coba satu kata saja, periksa ejaannya, atau hapus sebagian saringan.'}
        </EmptyState>
      ) : (
        <div className="sm:rounded-lg sm:border sm:border-line sm:bg-paper">
          <DataTable
            caption="Semua permohonan, yang terbaru lebih dahulu"
            captionHidden
            columns={COLUMNS}
            rows={rows}
            rowKey={({ number }) => number}
          />
        </div>
      )}
      {(nextHref !== null || firstHref !== null) && (
        <nav aria-label="Halaman daftar" className="mt-4 flex flex-wrap gap-3">
          {firstHref !== null && (
            <ButtonLink href={firstHref} look="quiet">
              Ke awal daftar
            </ButtonLink>
          )}
          {nextHref !== null && (
            <ButtonLink href={nextHref} look="secondary">
              Berikutnya
            </ButtonLink>
          )}
        </nav>
      )}
    </section>
  );
}
