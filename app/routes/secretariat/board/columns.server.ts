import type { CellLook, ColumnView } from '#app/components/board/view.ts';
import { SHORT_MODES } from '#app/copy/board.ts';
import { formatDay, formatHours, formatShortDate, formatWeekday } from '#app/copy/dates.ts';
import { isWorkday } from '#app/domain/calendar/workdays.ts';
import { type BoardColumn, closesAll, within } from '#app/domain/schedule/board.ts';
import { overlaps } from '#app/domain/schedule/conflicts.ts';
import { isInsideWindow } from '#app/domain/schedule/slots.ts';
import { boardSearch } from '#app/forms/board-query.ts';
import { paths } from '#app/http/paths.ts';
import type { ShownClosure } from '#app/queries/board.server.ts';
import type { OpenedBoard } from './opened.server.ts';

/** "10.00–11.00", the zone left to the board's head. */
export function hoursOf(start: BoardColumn['start'], end: BoardColumn['end']): string {
  return formatHours(start, end).replace(' WIB', '');
}

/** The heads of the columns, each with what closes it. */
export function columnViews(board: OpenedBoard): ColumnView[] {
  return board.columns.map((column) => columnView(board, column));
}

function columnView(board: OpenedBoard, column: BoardColumn): ColumnView {
  const { query, today } = board;
  const { day, key, start, end } = column;
  const isDay = query.tampilan === 'hari';
  return {
    ...{ key, day, isToday: day === today, look: columnLook(board, column) },
    title: isDay ? hoursOf(start, end) : formatWeekday(day),
    sub: isDay ? 'WIB' : formatShortDate(day),
    label: isDay ? `${formatDay(day)}, ${formatHours(start, end)}` : formatDay(day),
    notes: notesOf(board, column),
    href: isDay ? null : `${paths.board}${boardSearch(query, { tampilan: 'hari', day })}`,
  };
}

/** What a whole day or hour looks like, whatever stands in it. */
function columnLook(board: OpenedBoard, column: BoardColumn): CellLook {
  const { looking, query } = board;
  const { calendar, policy, now } = looking.context;
  if (!isWorkday(column.day, calendar)) return 'holiday';
  const isDay = query.tampilan === 'hari';
  const shuts = officeClosures(board, column).some((closure) =>
    isDay
      ? closure.start <= column.start && column.end <= closure.end
      : closesAll(closure, column.day, policy),
  );
  if (shuts) return 'closed';
  if (column.end <= now) return 'past';
  if (isDay && !isInsideWindow(column.start, column.end, policy)) return 'off';
  return 'open';
}

/** Closures of the whole office that concern both ways of meeting. */
function officeClosures(board: OpenedBoard, column: BoardColumn): ShownClosure[] {
  return board.closures.filter(
    (closure) =>
      closure.roomId === null &&
      closure.narasumberId === null &&
      closure.closes === null &&
      overlaps(closure, column),
  );
}

/** Names of holidays, and reasons of what the office has closed, with its hours where not all day. */
export function notesOf(board: OpenedBoard, column: BoardColumn): ColumnView['notes'] {
  const { looking, closures } = board;
  const { calendar, policy } = looking.context;
  const holiday = calendar.holidays.get(column.day);
  const office = closures.filter(
    ({ roomId, narasumberId }) => roomId === null && narasumberId === null,
  );
  return [
    ...(holiday === undefined
      ? []
      : [{ look: 'holiday' as const, text: `Libur: ${holiday.name}` }]),
    ...office
      .filter((closure) => overlaps(closure, column))
      .map((closure) => {
        const part = within(closure, column);
        const hours = closesAll(closure, column.day, policy)
          ? ''
          : ` ${hoursOf(part.start, part.end)}`;
        const what = closure.closes === null ? '' : ` untuk ${SHORT_MODES[closure.closes]}`;
        return { look: 'closed' as const, text: `Ditutup${hours}${what}: ${closure.reason}` };
      }),
  ];
}
