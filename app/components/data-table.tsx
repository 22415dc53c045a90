import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand under each other. */
  readonly numeric?: boolean;
  /** Names the row; read out with each of its cells. */
  readonly head?: boolean;
  /** Never broken over two lines: numbers of requests, dates, states. */
  readonly whole?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  /** The caption is read out but the heading above already shows it. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Stays a table on a phone and scrolls inside its box; else every row becomes a small card there. */
  readonly dense?: boolean;
  /** Few short columns, or many rows: stays a table on a phone, set closer there. */
  readonly compact?: boolean;
  /** Said in the table's place where it has no row. */
  readonly empty?: string;
}

/** How a table looks, by what becomes of it on a phone. */
const SHAPES = {
  /** Each row a small card that reads from top to bottom, its titles beside it. */
  stacked: {
    title: 'px-3',
    row: 'max-sm:mb-3 max-sm:block max-sm:rounded-lg max-sm:border max-sm:bg-paper max-sm:p-3',
    cell: 'px-3 py-2.5 max-sm:grid max-sm:grid-cols-[7rem_1fr] max-sm:gap-3 max-sm:px-0 max-sm:py-1',
    numeric: 'sm:text-right',
    // In a card a long date would reach over its edge.
    whole: 'sm:whitespace-nowrap',
  },
  /** Scrolls inside its box. */
  dense: {
    title: 'px-3',
    row: '',
    cell: 'px-3 py-2.5',
    numeric: 'text-right',
    whole: 'whitespace-nowrap',
  },
  /** Set closer; its first and last columns reach the edges. */
  compact: {
    title: 'px-1.5 max-sm:first:pl-0 max-sm:last:pr-0 sm:px-3',
    row: '',
    cell: 'px-1.5 py-1.5 max-sm:text-sm max-sm:first:pl-0 max-sm:last:pr-0 sm:px-3',
    numeric: 'text-right',
    whole: 'sm:whitespace-nowrap',
  },
} as const;

type Shape = keyof typeof SHAPES;

/** Rows and columns, with titles that are read out with every cell. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, dense, compact, empty } = props;
  const shape: Shape = dense ? 'dense' : compact ? 'compact' : 'stacked';
  const looks = SHAPES[shape];
  if (rows.length === 0 && empty !== undefined) return <p className="text-soft">{empty}</p>;
  return (
    <div
      className={dense ? 'overflow-x-auto' : ''}
      {...(dense && { tabIndex: 0, role: 'region', 'aria-label': caption })}
    >
      <table
        className={`w-full border-collapse text-left ${dense ? 'max-sm:min-w-xl' : ''}`}
        role="table"
      >
        <caption className={captionHidden ? 'sr-only' : 'pb-2 text-left font-semibold text-navy'}>
          {caption}
        </caption>
        <thead className={shape === 'stacked' ? 'max-sm:sr-only' : ''} role="rowgroup">
          <tr className="border-b-2 border-navy" role="row">
            {columns.map(({ title, numeric }) => (
              <th
                key={title}
                scope="col"
                role="columnheader"
                className={`py-2 align-bottom text-sm ${looks.title} ${numeric ? 'text-right' : ''}`}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" className={`border-b border-line ${looks.row}`}>
              {columns.map((column) => (
                <Cell key={column.title} column={column} row={row} shape={shape} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({
  column: { title, cell, numeric, head, whole },
  row,
  shape,
}: {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly shape: Shape;
}) {
  const Tag = head ? 'th' : 'td';
  const looks = SHAPES[shape];
  const own = `${numeric ? looks.numeric : ''} ${whole ? looks.whole : ''}`;
  return (
    <Tag
      {...(head && { scope: 'row' })}
      role={head ? 'rowheader' : 'cell'}
      className={`align-top font-normal ${looks.cell} ${own}`}
    >
      {shape === 'stacked' && (
        <span aria-hidden="true" className="whitespace-normal pt-px text-sm text-soft sm:hidden">
          {title}
        </span>
      )}
      <span className="min-w-0">{cell(row)}</span>
    </Tag>
  );
}
