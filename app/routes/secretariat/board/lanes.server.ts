import type {
  CellView,
  ColumnView,
  GridView,
  LaneView,
  TargetView,
} from '#app/components/board/view.ts';
import { LANE_WORDS, LOOK_WORDS, seatsOfDay, TIME_ALONE } from '#app/copy/board.ts';
import { formatDay, formatSpan } from '#app/copy/dates.ts';
import { addDays } from '#app/domain/calendar/local-date.ts';
import { mondayOf } from '#app/domain/calendar/iso-week.ts';
import {
  cellOf,
  type LaneKey,
  lanesOf,
  type BoardColumn,
  within,
  laneOfClosure,
} from '#app/domain/schedule/board.ts';
import { seatsOn } from '#app/queries/taken-places.server.ts';
import { blockView } from './blocks.server.ts';
import { columnViews, hoursOf } from './columns.server.ts';
import type { OpenedBoard } from './opened.server.ts';

/** The hours of a lane under a column at which what is being placed could stand. */
export type TargetsOf = (lane: LaneKey, column: BoardColumn) => readonly TargetView[];

/** The lanes of a week or a day. */
export function gridView(board: OpenedBoard, targetsOf: TargetsOf | null): GridView {
  const { query } = board;
  const columns = columnViews(board);
  const lane = (key: LaneKey, head: Omit<LaneView, 'key' | 'cells'>): LaneView => ({
    ...{ key, ...head },
    cells: board.columns.map((column, index) =>
      cellView(board, key, column, columns[index], targetsOf),
    ),
  });
  const isBusy = laneIsBusy(board);
  const people = peopleLanes(board);
  const shownRooms = query.lajur === 'narasumber' ? [] : roomLanes(board, isBusy);
  const shownPeople = query.lajur === 'ruang' ? [] : people;
  return {
    caption:
      query.tampilan === 'hari'
        ? `Papan jadwal ${formatDay(query.day)}`
        : `Papan jadwal ${formatSpan(mondayOf(query.day), addDays(mondayOf(query.day), 4))}`,
    columns,
    lanes: [
      lane('seats', {
        kind: 'seats',
        ...(targetsOf === null
          ? { title: LANE_WORDS.seats, sub: null }
          : { title: TIME_ALONE, sub: LANE_WORDS.seats }),
      }),
      ...shownRooms.map(({ key, ...head }) => lane(key, head)),
      ...shownPeople.filter(({ key }) => isBusy(key)).map(({ key, ...head }) => lane(key, head)),
      ...(query.lajur !== 'ruang' && isBusy('noNarasumber')
        ? [lane('noNarasumber', { kind: 'missing', title: LANE_WORDS.noNarasumber, sub: null })]
        : []),
    ],
    idle: shownPeople.filter(({ key }) => !isBusy(key)).map(({ key, ...head }) => lane(key, head)),
  };
}

type LaneHead = Omit<LaneView, 'cells' | 'key'> & { readonly key: LaneKey };

function laneIsBusy({ sittings, closures }: OpenedBoard): (key: LaneKey) => boolean {
  const busy = new Set([...sittings.flatMap(lanesOf), ...closures.map(laneOfClosure)]);
  return (key) => busy.has(key);
}

function roomLanes({ resources }: OpenedBoard, isBusy: (key: LaneKey) => boolean): LaneHead[] {
  const rooms = resources.rooms
    .map(({ id, name, capacity, retiredAt }) => ({
      ...{ key: `room:${id}` as const, kind: 'room' as const, title: name, retiredAt },
      sub: `${capacity} kursi`,
    }))
    .filter(({ key, retiredAt }) => retiredAt === null || isBusy(key))
    .map(({ retiredAt: _, ...head }) => head);
  const missing = { key: 'noRoom', kind: 'missing', title: LANE_WORDS.noRoom, sub: null } as const;
  return isBusy('noRoom') ? [...rooms, missing] : rooms;
}

function peopleLanes(board: OpenedBoard): LaneHead[] {
  const { resources, units, query } = board;
  const isBusy = laneIsBusy(board);
  return resources.people.flatMap(({ id, name, unitId, retiredAt }): LaneHead[] => {
    const key = `narasumber:${id}` as const;
    const isOfUnit = query.unit === null || query.unit === unitId;
    if (!isOfUnit || (retiredAt !== null && !isBusy(key))) return [];
    return [{ key, kind: 'narasumber', title: name, sub: units.get(unitId) ?? null }];
  });
}

function cellView(
  board: OpenedBoard,
  lane: LaneKey,
  column: BoardColumn,
  head: ColumnView | undefined,
  targetsOf: TargetsOf | null,
): CellView {
  const look = head?.look ?? 'open';
  const held = cellOf(lane, column, board.sittings, board.closures);
  return {
    ...{ column: column.key, look, word: LOOK_WORDS[look] },
    seats: lane === 'seats' ? seatsView(board, column) : null,
    blocks: held.sittings.map((sitting) => blockView(board, sitting, lane, column)),
    closures: held.closures.map((closure) => {
      const part = within(closure, column);
      const isWhole = part.start === column.start && part.end === column.end;
      return { hours: isWhole ? '' : hoursOf(part.start, part.end), reason: closure.reason };
    }),
    targets: targetsOf === null ? [] : targetsOf(lane, column),
  };
}

/** How much of the day's capacity is gone; said once for a day, also where its hours are shown. */
function seatsView({ looking, columns }: OpenedBoard, column: BoardColumn): CellView['seats'] {
  if (columns.find(({ day }) => day === column.day) !== column) return null;
  const { now, policy } = looking.context;
  const capacity = policy.values.tatapMukaPerDay;
  const taken = seatsOn(looking.tx, '', [column.day], now).get(column.day)?.length ?? 0;
  return { taken, capacity, text: seatsOfDay(taken, capacity) };
}
