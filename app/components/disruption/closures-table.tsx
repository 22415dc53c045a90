import { handledText } from '#app/copy/closures.ts';
import { paths } from '#app/http/paths.ts';
import { DataTable } from '../data-table.tsx';
import { WordTag } from '../status-tag.tsx';

interface ClosuresTableProps {
  readonly caption: string;
  readonly closures: readonly {
    readonly id: string;
    readonly what: string;
    readonly when: string;
    readonly reason: string;
    readonly closes: string;
    readonly isPartial: boolean;
    readonly open: number;
    readonly all: number;
  }[];
}

/** What is closed, when and why, and whether all it disturbs is dealt with. */
export function ClosuresTable({ caption, closures }: ClosuresTableProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={closures}
      rowKey={({ id }) => id}
      columns={[
        {
          title: 'Yang ditutup',
          head: true,
          cell: ({ id, what, closes, isPartial }) => (
            <>
              <a href={paths.closure(id)} className="font-semibold">
                {what}
              </a>
              {isPartial && <span className="block text-sm font-normal text-soft">{closes}</span>}
            </>
          ),
        },
        { title: 'Waktu', cell: ({ when }) => when },
        { title: 'Alasan', cell: ({ reason }) => <span className="wrap-anywhere">{reason}</span> },
        { title: 'Terdampak', cell: ({ open, all }) => <Handled open={open} all={all} /> },
      ]}
    />
  );
}

function Handled({ open, all }: { readonly open: number; readonly all: number }) {
  if (all === 0) return <span className="text-soft">tidak ada</span>;
  if (open > 0) {
    return <WordTag icon="alert" tone="care" text={handledText(all - open, all)} />;
  }
  return <WordTag icon="check" tone="good" text={`${all} ditangani`} />;
}
