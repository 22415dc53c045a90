import { Icon } from '../icon.tsx';
import { useHydrated } from '../desk/use-browser.ts';
import { BoardBlock } from './board-block.tsx';
import { BoardTargets } from './board-target.tsx';
import type { CellLook, CellView, ColumnView, GridView, LaneView } from './view.ts';

const PATTERNS: Readonly<Record<CellLook, string>> = {
  open: '',
  past: 'board-past',
  holiday: 'board-holiday',
  closed: 'board-closed',
  off: 'board-off',
};

/** The lanes under their days or hours; with script a grid that the arrow keys walk through. */
export function BoardGrid({
  grid,
  lanes,
  caption,
}: {
  readonly grid: Pick<GridView, 'columns'>;
  readonly lanes: readonly LaneView[];
  readonly caption: string;
}) {
  const hydrated = useHydrated();
  return (
    <table
      role={hydrated ? 'grid' : 'table'}
      aria-label={caption}
      className="board w-full table-fixed border-collapse text-[0.8125rem] leading-snug max-md:block"
    >
      <colgroup className="max-md:hidden">
        <col className="w-32" />
        {grid.columns.map(({ key }) => (
          <col key={key} />
        ))}
      </colgroup>
      <thead role="rowgroup" className="max-md:sr-only">
        <tr role="row">
          <th role="columnheader" scope="col" className="board-head p-1.5 text-left text-soft">
            Lajur
          </th>
          {grid.columns.map((column) => (
            <ColumnHead key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-md:block">
        {lanes.map((lane) => (
          <Lane key={lane.key} lane={lane} columns={grid.columns} hydrated={hydrated} />
        ))}
      </tbody>
    </table>
  );
}

function ColumnHead({ column }: { readonly column: ColumnView }) {
  const { title, sub, isToday, href, notes, look } = column;
  const name = (
    <>
      <span className="block text-sm font-bold">{title}</span>
      <span className="block font-normal tabular-nums">{sub}</span>
    </>
  );
  return (
    <th
      role="columnheader"
      scope="col"
      className={`board-head p-1.5 text-left align-top ${PATTERNS[look]} ${isToday ? 'border-t-4 border-t-gold' : ''}`}
      {...(isToday && { 'aria-current': 'date' as const })}
    >
      {href === null ? (
        name
      ) : (
        <a href={href} className="block text-ink">
          {name}
        </a>
      )}
      {isToday && <span className="block font-bold text-warn">Hari ini</span>}
      <Notes notes={notes} />
    </th>
  );
}

/** What closes a day, in words. */
export function Notes({ notes }: Pick<ColumnView, 'notes'>) {
  return (
    <>
      {notes.map(({ look, text }) => (
        <span key={text} className="mt-0.5 flex items-start gap-1 font-normal text-ink">
          <Icon name={look === 'holiday' ? 'calendar' : 'block'} className="mt-0.5" />
          {text}
        </span>
      ))}
    </>
  );
}

interface LaneProps {
  readonly lane: LaneView;
  readonly columns: readonly ColumnView[];
  readonly hydrated: boolean;
}

function Lane({ lane, columns, hydrated }: LaneProps) {
  const { kind, title, sub, cells } = lane;
  return (
    <tr role="row" className="max-md:mb-4 max-md:block">
      <th
        role="rowheader"
        scope="row"
        className={`p-1.5 text-left align-top max-md:block max-md:w-full ${kind === 'missing' ? 'board-missing' : 'bg-ground'}`}
      >
        <span className="flex items-start gap-1 font-bold">
          {kind === 'missing' && <Icon name="alert" className="mt-0.5 text-warn" />}
          <span className="min-w-0">{title}</span>
        </span>
        {sub !== null && <span className="board-sub block font-normal text-soft">{sub}</span>}
      </th>
      {cells.map((cell, index) => (
        <Cell
          key={cell.column}
          cell={cell}
          lane={lane}
          column={columns[index]}
          hydrated={hydrated}
        />
      ))}
    </tr>
  );
}

interface CellProps {
  readonly cell: CellView;
  readonly lane: LaneView;
  readonly column: ColumnView | undefined;
  readonly hydrated: boolean;
}

function Cell({ cell, lane, column, hydrated }: CellProps) {
  const { blocks, closures, targets, seats, look, word } = cell;
  const holds = blocks.length + closures.length + targets.length > 0 || seats !== null;
  const hasSpot =
    blocks.some(({ href }) => href !== null) || targets.some(({ href }) => href !== null);
  return (
    <td
      role={hydrated ? 'gridcell' : 'cell'}
      className={`border border-line p-1 align-top max-md:w-full max-md:border-x-0 ${holds ? 'max-md:block' : 'max-md:hidden'} ${PATTERNS[look]} ${column?.isToday ? 'board-today' : ''}`}
      data-lane={lane.key}
      data-column={cell.column}
      {...(!hasSpot && { 'data-spot': '' })}
    >
      <p className="font-semibold md:hidden" aria-hidden="true">
        {column?.title} {column?.sub}
      </p>
      <div className="space-y-1">
        {seats !== null && <Seats seats={seats} />}
        {closures.map(({ hours, reason }) => (
          <p
            key={`${hours} ${reason}`}
            className="board-closed flex items-start gap-1 rounded border border-edge px-1.5 py-1"
          >
            <Icon name="block" className="mt-0.5" />
            <span className="board-plate">
              <strong>Ditutup</strong> {hours} {reason}
            </span>
          </p>
        ))}
        {blocks.map((block) => (
          <BoardBlock key={block.key} block={block} />
        ))}
        <BoardTargets targets={targets} />
        {word !== null && !holds && <span className="sr-only">{word}</span>}
        {word !== null && lane.kind === 'seats' && (
          <p className="font-semibold text-soft">{word}</p>
        )}
      </div>
    </td>
  );
}

function Seats({ seats }: { readonly seats: NonNullable<CellView['seats']> }) {
  const { taken, capacity, text } = seats;
  const boxes = Array.from({ length: Math.max(taken, capacity) }, (_, index) => index);
  return (
    <p className={taken >= capacity ? 'font-bold' : ''}>
      <span aria-hidden="true" className="mr-1.5 inline-flex gap-0.5 align-[-0.1em]">
        {boxes.map((index) => (
          <span
            key={index}
            className={`board-seat size-2.5 rounded-sm border border-navy ${index < taken ? 'bg-navy' : 'bg-paper'}`}
          />
        ))}
      </span>
      {text}
      {taken >= capacity && ', penuh'}
    </p>
  );
}
