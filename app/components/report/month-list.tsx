import { MONTHS } from '#app/copy/dates.ts';
import { formatNumber } from '#app/copy/numbers.ts';
import { paths } from '#app/http/paths.ts';
import { EmptyState, NoticeBox, PageHead } from '../blocks.tsx';
import { Button } from '../button.tsx';
import { DataTable } from '../data-table.tsx';
import { ErrorSummary } from '../forms/error-summary.tsx';
import { FieldErrors } from '../forms/field.tsx';

interface Choice {
  /** "01" to "12" */
  readonly number: string;
  readonly year: string;
  readonly error: string | null;
}

interface MonthListProps {
  readonly months: readonly {
    readonly href: string;
    readonly name: string;
    readonly tatapMuka: number;
    readonly videoConference: number;
  }[];
  /** Printed names that wait for a person. */
  readonly unresolved: number;
  readonly choice: Choice;
}

/** The months with a report, newest first, and the way to any other. */
export function MonthList({ months, unresolved, choice }: MonthListProps) {
  return (
    <div className="max-w-4xl">
      <PageHead title="Laporan bulanan">
        Konsultasi yang dilaksanakan setiap bulan, dalam bentuk laporan layanan informasi DJPK.
      </PageHead>
      {unresolved > 0 && (
        <NoticeBox tone="warn" title={`${unresolved} nama dari daftar lama belum dipastikan`}>
          <a href={paths.unresolvedNames}>Lihat nama yang menunggu</a>; pemohon dan topiknya
          terhitung dengan benar setelah dipastikan.
        </NoticeBox>
      )}
      <MonthChooser choice={choice} />
      {months.length === 0 ? (
        <EmptyState title="Belum ada konsultasi yang tercatat" icon="calendar">
          Laporan sebuah bulan muncul di sini setelah konsultasi pertamanya.
        </EmptyState>
      ) : (
        <DataTable
          caption="Bulan yang berisi"
          columns={[
            {
              title: 'Bulan',
              cell: ({ href, name }) => (
                <a href={href} className="whitespace-nowrap">
                  {name}
                </a>
              ),
              head: true,
            },
            {
              title: 'Video conference',
              cell: ({ videoConference }) => formatNumber(videoConference),
              numeric: true,
            },
            {
              title: 'Tatap muka',
              cell: ({ tatapMuka }) => formatNumber(tatapMuka),
              numeric: true,
            },
          ]}
          rows={months}
          rowKey={({ href }) => href}
          compact
        />
      )}
    </div>
  );
}

/** Any month, by name and year; asks with GET, so that its address can be kept. */
function MonthChooser({ choice: { number, year, error } }: { readonly choice: Choice }) {
  return (
    <form method="get" action={paths.reports} className="card mb-8">
      {error !== null && <ErrorSummary errors={[{ message: error, href: '#tahun' }]} />}
      <fieldset>
        <legend className="mb-2 font-semibold">Buka bulan lain</legend>
        <FieldErrors id="tahun" errors={error === null ? undefined : [error]} />
        <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
          <label className="block">
            <span className="mb-1 block text-sm text-soft">Bulan</span>
            <select name="bulan" defaultValue={number} className="control w-44">
              {MONTHS.map((name, index) => (
                <option key={name} value={String(index + 1).padStart(2, '0')}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label className="block">
            <span className="mb-1 block text-sm text-soft">Tahun</span>
            <input
              id="tahun"
              name="tahun"
              inputMode="numeric"
              defaultValue={year}
              className="control w-28"
              {...(error !== null && { 'aria-invalid': true, 'aria-describedby': 'tahun-error' })}
            />
          </label>
          <Button look="secondary">Buka laporan</Button>
        </div>
      </fieldset>
    </form>
  );
}
