import { GROUP_WORDS } from '#app/copy/inbox.ts';
import { formatDay, formatDaysAway } from '#app/copy/dates.ts';
import { daysBetween, type LocalDate } from '#app/domain/calendar/local-date.ts';
import type { WorkGroup } from '#app/domain/reservation/work-list.ts';
import { EmptyState } from '../blocks.tsx';
import { WorkRow, type WorkRowData } from './work-row.tsx';

type Row = WorkRowData & { readonly day: LocalDate | null };

interface WorkListProps {
  readonly group: WorkGroup;
  /** Those of this page. */
  readonly rows: readonly Row[];
  /** How many there are on all pages. */
  readonly total: number;
  /** A narrowed list that is empty says so; it does not claim that there is no work. */
  readonly narrowed: boolean;
  readonly today: LocalDate;
  /** What was searched, and where the same is searched in everything. */
  readonly search: { readonly q: string; readonly allHref: string } | null;
}

/** One part of the work list under its heading, in the order in which it is worked off. */
export function WorkList({ group, rows, total, narrowed, today, search }: WorkListProps) {
  const { title, none, noneText } = GROUP_WORDS[group];
  // Empty on this page alone, its rows stand on another.
  if (rows.length === 0 && (noneText === '' || total > 0)) return null;
  return (
    <section aria-labelledby={`daftar-${group}`} className="mt-6">
      <h2 id={`daftar-${group}`} className="mb-2">
        {title} <span className="font-normal text-soft">{`(${total})`}</span>
      </h2>
      {rows.length === 0 ? (
        narrowed ? (
          <NothingFits search={search} />
        ) : (
          <EmptyState title={none}>{noneText}</EmptyState>
        )
      ) : group === 'planned' ? (
        <ByDay rows={rows} today={today} />
      ) : (
        <Rows rows={rows} />
      )}
    </section>
  );
}

function NothingFits({ search }: Pick<WorkListProps, 'search'>) {
  if (search === null) {
    return (
      <EmptyState icon="search" title="Tidak ada yang sesuai dengan saringan">
        Ubah atau hapus saringannya.
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="search" title={`Tidak ada yang cocok dengan “${search.q}” di bagian ini`}>
      Di sini hanya permohonan yang belum selesai.{' '}
      <a href={search.allHref} className="inline-flex min-h-6 items-center">
        Cari di semua permohonan
      </a>
    </EmptyState>
  );
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-paper">
      {rows.map((row) => (
        <WorkRow key={row.number} row={row} />
      ))}
    </ul>
  );
}

/** What takes place stands under its day. */
function ByDay({ rows, today }: { readonly rows: readonly Row[]; readonly today: LocalDate }) {
  const days = [...new Set(rows.map(({ day }) => day))];
  return (
    <div className="space-y-5">
      {days.map((day) => (
        <div key={day}>
          <h3 className="mb-1.5 text-base">
            {day === null ? 'Belum bertanggal' : formatDay(day)}
            {day !== null && (
              <span className="font-normal text-soft">
                {' '}
                · {formatDaysAway(daysBetween(today, day))}
              </span>
            )}
          </h3>
          <Rows rows={rows.filter((row) => row.day === day)} />
        </div>
      ))}
    </div>
  );
}
