import { weekOf } from '#app/domain/calendar/iso-week.ts';
import type { BoardQuery } from '#app/forms/board-query.ts';
import { EmptyState } from '../blocks.tsx';
import { BoardGrid, Notes } from './board-grid.tsx';
import { BoardHead } from './board-head.tsx';
import { Legend } from './legend.tsx';
import { MonthCalendar } from './month-calendar.tsx';
import { MovedNotice } from './moved-notice.tsx';
import { PlacingPanel } from './placing-panel.tsx';
import { useBoard } from './use-board.ts';
import type {
  GridView,
  MonthDayView,
  MovedView,
  PlacingView,
  WaitingList as Waiting,
} from './view.ts';
import { WaitingList } from './waiting-list.tsx';

export interface BoardPageProps {
  readonly title: string;
  readonly links: Parameters<typeof BoardHead>[0]['links'];
  readonly query: BoardQuery;
  readonly units: Parameters<typeof BoardHead>[0]['units'];
  readonly grid: GridView | null;
  readonly month: readonly (readonly MonthDayView[])[] | null;
  /** Null for whoever may not open requests. */
  readonly waiting: Waiting | null;
  readonly placing: PlacingView | null;
  readonly moved: MovedView | null;
}

/** Papan jadwal: the days in lanes, and at the side what waits for a place. */
export function BoardPage(props: BoardPageProps) {
  const { title, links, query, units, grid, month, waiting, placing, moved } = props;
  const { tampilan, day, lajur, unit } = query;
  const week = weekOf(day);
  return (
    <div className="board-page">
      <BoardHead
        {...{ title, links, units }}
        view={tampilan}
        filter={{ lajur, unit, hidden: hiddenOf(query) }}
      />
      {moved !== null && <MovedNotice moved={moved} board={week} />}
      {placing !== null && <PlacingPanel placing={placing} />}
      {month !== null && <MonthCalendar weeks={month} caption={`Papan jadwal ${title}`} />}
      {grid !== null && (
        <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_17rem] print:block">
          <Lanes grid={grid} placing={placing} />
          {waiting !== null && <WaitingList waiting={waiting} />}
        </div>
      )}
      <Legend />
    </div>
  );
}

function hiddenOf({ tampilan, day, permohonan, pindah }: BoardQuery): Record<string, string> {
  return {
    ...(tampilan === 'minggu' ? { minggu: weekOf(day) } : { tampilan, tanggal: day }),
    ...(permohonan !== null && { permohonan }),
    ...(pindah !== null && { pindah }),
  };
}

/** Said once the board stands ready for the keyboard. */
function openingOf(placing: PlacingView | null): string | null {
  if (placing === null || placing.hindrance !== null) return null;
  return placing.kind === 'move'
    ? `${placing.number} diangkat. Pilih jam kosong dengan tanda panah, Enter untuk melanjutkan, Escape untuk membatalkan.`
    : `Jam kosong untuk ${placing.number} ditandai. Tanda panah berpindah, Enter membuka halaman persetujuan.`;
}

function Lanes({
  grid,
  placing,
}: {
  readonly grid: GridView;
  readonly placing: PlacingView | null;
}) {
  const { root, said, handlers } = useBoard(openingOf(placing));
  const isEmpty = grid.columns.length === 0;
  return (
    <div ref={root} {...handlers} className="min-w-0">
      <p role="status" className="sr-only">
        {said}
      </p>
      <ul className="mb-3 text-sm md:hidden">
        {grid.columns
          .filter(({ notes }) => notes.length > 0)
          .map(({ key, label, notes }) => (
            <li key={key}>
              <strong>{label}</strong>
              <Notes notes={notes} />
            </li>
          ))}
      </ul>
      {isEmpty ? (
        <EmptyState title="Tidak ada jam layanan pada hari ini" icon="calendar">
          Pilih hari lain, atau lihat seluruh minggu.
        </EmptyState>
      ) : (
        <BoardGrid grid={grid} lanes={grid.lanes} caption={grid.caption} />
      )}
      {!isEmpty && grid.idle.length > 0 && (
        <details className="board-idle mt-3" open={placing?.kind === 'move'}>
          <summary className="min-h-9 py-1.5 text-sm font-semibold text-link">
            {grid.idle.length} narasumber tanpa tugas
          </summary>
          <BoardGrid grid={grid} lanes={grid.idle} caption={`${grid.caption}: tanpa tugas`} />
        </details>
      )}
    </div>
  );
}
