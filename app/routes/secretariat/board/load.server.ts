import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import type { LaneKey } from '#app/domain/schedule/board.ts';
import type { PlacingView } from '#app/components/board/view.ts';
import { look, type Looking } from '#app/commands/look.server.ts';
import { formatDay, formatMonth, formatSpan } from '#app/copy/dates.ts';
import { mondayOf } from '#app/domain/calendar/iso-week.ts';
import {
  addDays,
  addMonths,
  firstDayOf,
  type LocalDate,
  monthOf,
} from '#app/domain/calendar/local-date.ts';
import { dayOf, toLocal } from '#app/domain/calendar/zones.ts';
import { can } from '#app/domain/people/permissions.ts';
import { type BoardQuery, boardSearch, readBoardQuery } from '#app/forms/board-query.ts';
import { paths } from '#app/http/paths.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { requireStaff } from '../../guards/staff.server.ts';
import { gridView, type TargetsOf } from './lanes.server.ts';
import { monthWeeks } from './month.server.ts';
import { movedView } from './moved.server.ts';
import { openBoard, type OpenedBoard } from './opened.server.ts';
import { type Placing, placingOf, placingView } from './placing.server.ts';
import { targetsFor } from './targets.server.ts';
import { waitingViews } from './waiting.server.ts';

/** The board as its address asks; a block let go where its own hour is free leads straight on. */
export async function loadBoard(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readBoard');
  const { searchParams } = new URL(args.request.url);
  const board = look(services, actor, (looking) => boardOf(looking, searchParams));
  if ('to' in board) throw redirect(board.to);
  return board;
}

function boardOf(looking: Looking, search: URLSearchParams) {
  const today = dayOf(looking.context.now);
  const asked = readBoardQuery(search, today);
  const query = can(looking.context.actor, 'undoMove') ? asked : onlyRead(asked);
  const opened = openBoard(looking, query);
  const placing = query.tampilan === 'bulan' ? null : placingOf(opened);
  const targetsOf = placing === null ? null : targetsFor(opened, placing);
  const dropped = placing === null || targetsOf === null ? null : drop(opened, placing, targetsOf);
  if (dropped !== null && 'to' in dropped) return dropped;
  return {
    ...headOf(opened),
    query,
    mayMove: opened.mayMove,
    units: [...opened.units].map(([value, label]) => ({ value, label })),
    grid: query.tampilan === 'bulan' ? null : gridView(opened, targetsOf),
    month: query.tampilan === 'bulan' ? monthWeeks({ looking, query, today }) : null,
    waiting: opened.mayOpen ? waitingViews(opened) : null,
    placing: placing === null ? null : placingView(opened, placing, dropped?.missed ?? null),
    moved: justMoved(looking, query),
  };
}

/** Whoever only reads picks nothing up. */
function onlyRead(query: BoardQuery): BoardQuery {
  return { ...query, pindah: null, permohonan: null, dari: null };
}

function headOf({ query, today }: OpenedBoard) {
  const at = (change: Partial<BoardQuery>): string => `${paths.board}${boardSearch(query, change)}`;
  const { tampilan, day } = query;
  const monday = mondayOf(day);
  const titles = {
    minggu: formatSpan(monday, addDays(monday, 4)),
    hari: formatDay(day),
    bulan: formatMonth(monthOf(day)),
  };
  return {
    title: titles[tampilan],
    links: {
      before: at({ day: stepped(query, -1) }),
      after: at({ day: stepped(query, 1) }),
      now: at({ day: today }),
      views: (['minggu', 'hari', 'bulan'] as const).map((view) => ({
        view,
        href: at({ tampilan: view, pindah: view === 'bulan' ? null : query.pindah }),
      })),
    },
  };
}

function stepped({ tampilan, day }: BoardQuery, step: 1 | -1): LocalDate {
  if (tampilan === 'minggu') return addDays(mondayOf(day), step * 7);
  if (tampilan === 'hari') return addDays(day, step);
  return firstDayOf(addMonths(monthOf(day), step));
}

/** A block was let go over a cell: its own hour there, else the hours that are free. */
function drop(
  { query, columns, looking }: OpenedBoard,
  { standing }: Placing,
  targetsOf: TargetsOf,
): { readonly to: string } | Pick<PlacingView, 'missed'> | null {
  const { ke, hari } = query;
  const column = columns.find(({ key }) => key === hari);
  if (ke === null || column === undefined || standing === null) return null;
  const targets = targetsOf(ke as LaneKey, column);
  const clock = toLocal(standing.start).time.replace(':', '.');
  const target =
    query.tampilan === 'hari' ? targets[0] : targets.find(({ time }) => time === clock);
  if (target?.href) return { to: target.href };
  const why = target?.why ?? targets[0]?.why ?? 'tidak ada jam yang dapat dipilih';
  const day = formatDay(column.day ?? dayOf(looking.context.now));
  if (target?.state === 'here') return { missed: null };
  return { missed: `${day}, ${clock} WIB di lajur itu: ${why}. Pilih jam lain yang kosong.` };
}

function justMoved(looking: Looking, { dipindah }: BoardQuery) {
  const reservation = dipindah === null ? null : loadReservation(looking.tx, dipindah);
  return reservation === null ? null : movedView(looking, reservation);
}
