import type { BlockView } from '#app/components/board/view.ts';
import { SHORT_MODES, STATE_WORDS } from '#app/copy/board.ts';
import { formatClock, formatShortDate, formatWeekday } from '#app/copy/dates.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import { toLocal } from '#app/domain/calendar/zones.ts';
import type { BoardColumn, LaneKey } from '#app/domain/schedule/board.ts';
import { boardSearch } from '#app/forms/board-query.ts';
import { paths } from '#app/http/paths.ts';
import type { ShownSitting } from '#app/queries/board.server.ts';
import { hoursOf } from './columns.server.ts';
import type { OpenedBoard } from './opened.server.ts';

/** A sitting as it stands in a lane. */
export function blockView(
  board: OpenedBoard,
  sitting: ShownSitting,
  lane: LaneKey,
  column: BoardColumn,
): BlockView {
  const { query, looking, labelOf } = board;
  const { number, index, of, status, mode, start, end, heldUntil, changeWanted } = sitting;
  const office = labelOf(sitting.office);
  const hours = hoursOf(start, end);
  const state = STATE_WORDS[status] ?? status;
  const held = heldUntil === null ? null : `ditahan sampai ${shortDeadline(heldUntil)}`;
  const topics = board.topicsOf(sitting.topics);
  const beside = besideOf(board, sitting, lane);
  const isMovable = board.mayMove && status === 'approved' && looking.context.now < start;
  return {
    ...{ key: `${lane} ${number} ${index} ${column.key}`, number, sitting: index, hours, mode },
    ...{ office, topics, beside, status, held, changeWanted, isMovable },
    state: of > 1 ? `${state} · sesi ${index + 1} dari ${of}` : state,
    isPicked: query.pindah === number && query.sesi === index,
    href: isMovable
      ? `${paths.board}${boardSearch(query, { pindah: number, sesi: index, dari: lane, permohonan: null })}`
      : board.mayOpen
        ? paths.review(number)
        : null,
    label: [
      isMovable ? 'Pindahkan' : null,
      `${hours}, ${office}, ${SHORT_MODES[mode]}, ${topics}`,
      beside,
      held ?? state,
      changeWanted ? 'perubahan diminta' : null,
      number,
    ]
      .filter((part) => part !== null)
      .join(', '),
  };
}

/** In a room's lane with whom, in a person's lane where. */
function besideOf(
  { resources }: OpenedBoard,
  { narasumberIds, roomId, mode }: ShownSitting,
  lane: LaneKey,
): string | null {
  const names = resources.people
    .filter(({ id }) => narasumberIds.includes(id) && lane !== `narasumber:${id}`)
    .map(({ name }) => name);
  const room = resources.rooms.find(({ id }) => id === roomId && lane !== `room:${id}`)?.name;
  const where = mode === 'videoConference' ? 'video conference' : room;
  const said = [where, ...names].filter((part) => part !== undefined);
  return said.length === 0 ? null : said.join(' · ');
}

/** "Jumat 4 Des 15.00"; midnight belongs to the day it ends. */
function shortDeadline(deadline: Instant): string {
  const local = toLocal(deadline);
  const { date, time } = local.time === '00:00' ? toLocal(addMinutes(deadline, -1)) : local;
  return `${formatWeekday(date)} ${formatShortDate(date)} ${formatClock(time)}`;
}
