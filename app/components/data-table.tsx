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
  /** Said in the table's place where it has no row. */
  readonly empty?: string;
}

/** Rows and columns; on a phone each row reads from top to bottom with its titles beside it. */
export function DataTable<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
  dense,
  empty,
}: DataTableProps<Row>) {
  const stacked = !dense;
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
        <thead className={stacked ? 'max-sm:sr-only' : ''} role="rowgroup">
          <tr className="border-b-2 border-navy" role="row">
            {columns.map(({ title, numeric }) => (
              <th
                key={title}
                scope="col"
                role="columnheader"
                className={`px-3 py-2 align-bottom text-sm ${numeric ? 'text-right' : ''}`}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              role="row"
              className={`border-b border-line ${stacked ? 'max-sm:mb-3 max-sm:block max-sm:rounded-lg max-sm:border max-sm:bg-paper max-sm:p-3' : ''}`}
            >
              {columns.map((column) => (
                <Cell key={column.title} column={column} row={row} stacked={stacked} />
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
  stacked,
}: {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly stacked: boolean;
}) {
  const Tag = head ? 'th' : 'td';
  const phone = stacked
    ? 'max-sm:grid max-sm:grid-cols-[7rem_1fr] max-sm:gap-3 max-sm:px-0 max-sm:py-1 max-sm:text-left'
    : '';
  return (
    <Tag
      {...(head && { scope: 'row' })}
      role={head ? 'rowheader' : 'cell'}
      className={`px-3 py-2.5 align-top font-normal ${numeric ? 'sm:text-right' : ''} ${whole ? 'whitespace-nowrap' : ''} ${phone}`}
    >
      {stacked && (
        <span aria-hidden="true" className="whitespace-normal pt-px text-sm text-soft sm:hidden">
          {title}
        </span>
      )}
      <span className="min-w-0">{cell(row)}</span>
    </Tag>
  );
}
