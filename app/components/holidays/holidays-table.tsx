import { HOLIDAY_KINDS } from '#app/copy/holidays.ts';
import { formatDay } from '#app/copy/dates.ts';
import type { Holiday } from '#app/domain/calendar/workdays.ts';
import { paths } from '#app/http/paths.ts';
import { DataTable } from '../data-table.tsx';

interface HolidaysTableProps {
  readonly caption: string;
  readonly rows: readonly Holiday[];
  /** Each can be taken away. */
  readonly removable?: boolean;
}

/** Days off with the decree each rests on. */
export function HolidaysTable({ caption, rows, removable = false }: HolidaysTableProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ date }) => date}
      columns={[
        { title: 'Hari', head: true, whole: true, cell: ({ date }) => formatDay(date) },
        { title: 'Nama', cell: ({ name }) => name },
        { title: 'Jenis', whole: true, cell: ({ kind }) => HOLIDAY_KINDS[kind] },
        {
          title: 'Dasar',
          cell: ({ source }) => <span className="text-sm wrap-anywhere">{source}</span>,
        },
        ...(removable
          ? [
              {
                title: 'Tindakan',
                cell: ({ date }: Holiday) => (
                  <a
                    href={paths.removeHoliday(date)}
                    className="inline-flex min-h-6 items-center whitespace-nowrap"
                  >
                    Hapus<span className="sr-only"> {formatDay(date)}</span>
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
