import { paths } from '#app/http/paths.ts';
import { EmptyState, PageHead } from '../blocks.tsx';
import { DataTable } from '../data-table.tsx';

interface NameListProps {
  readonly names: readonly {
    readonly href: string;
    readonly printed: string;
    readonly field: string;
    readonly date: string | null;
    readonly candidates: readonly string[];
  }[];
  readonly mayResolve: boolean;
}

/** Printed names of old registers that nobody could match for certain. */
export function NameList({ names, mayResolve }: NameListProps) {
  return (
    <div className="max-w-5xl">
      <PageHead
        title="Nama yang belum dipastikan"
        back={{ href: paths.reports, text: 'Laporan bulanan' }}
      >
        Nama dari daftar lama yang tidak cocok dengan data induk. Tidak ada yang ditebak: seseorang
        memastikannya, dan teks yang tercetak tetap tersimpan.
      </PageHead>
      {!mayResolve && names.length > 0 && (
        <p className="mb-4">Yang dapat memastikan nama: sekretariat dan admin.</p>
      )}
      {names.length === 0 ? (
        <EmptyState title="Semua nama sudah dipastikan">
          Nama baru muncul di sini bila daftar yang diimpor memuat nama yang tidak cocok.
        </EmptyState>
      ) : (
        <DataTable
          caption={`${names.length} nama menunggu`}
          columns={[
            {
              title: 'Tercetak',
              cell: ({ href, printed }) => <a href={href}>{printed}</a>,
              head: true,
            },
            { title: 'Sebagai', cell: ({ field }) => field },
            { title: 'Tanggal', cell: ({ date }) => date ?? '–', whole: true },
            {
              title: 'Mungkin',
              cell: ({ candidates }) =>
                candidates.length === 0 ? (
                  <span className="text-soft">tidak ada yang mirip</span>
                ) : (
                  candidates.join(', ')
                ),
            },
          ]}
          rows={names}
          rowKey={({ href }) => href}
        />
      )}
    </div>
  );
}
