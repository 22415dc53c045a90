import { paths } from '#app/http/paths.ts';
import { DataTable } from '../data-table.tsx';

interface NarasumberTableProps {
  readonly caption: string;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly unit: string;
    readonly topics: readonly string[];
    readonly coming: number;
  }[];
}

/** Who knows what, from which unit, and how often they are wanted. */
export function NarasumberTable({ caption, people }: NarasumberTableProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        {
          title: 'Nama',
          head: true,
          cell: ({ id, name, email }) => (
            <span className="block sm:min-w-60">
              <a href={paths.oneNarasumber(id)} className="font-semibold">
                {name}
              </a>
              <span className="block text-sm wrap-anywhere text-soft">{email}</span>
            </span>
          ),
        },
        { title: 'Unit', cell: ({ unit }) => unit },
        {
          title: 'Topik',
          cell: ({ topics }) => (
            <span className="text-sm">
              {topics.length === 0 ? 'belum ada' : topics.join(' · ')}
            </span>
          ),
        },
        { title: 'Penugasan', numeric: true, cell: ({ coming }) => coming },
      ]}
    />
  );
}
