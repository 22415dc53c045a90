import type { TargetView } from '#app/components/board/view.ts';
import { LANE_WORDS, shortReason } from '#app/copy/board.ts';
import { formatRange, formatTime } from '#app/copy/dates.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { weekOf } from '#app/domain/calendar/iso-week.ts';
import type { SlotAvailability } from '#app/domain/schedule/availability.ts';
import type { BoardColumn, LaneKey } from '#app/domain/schedule/board.ts';
import { paths } from '#app/http/paths.ts';
import { availableSlots } from '#app/queries/availability.server.ts';
import { resourcesAt } from '#app/queries/candidates.server.ts';
import type { TargetsOf } from './lanes.server.ts';
import type { OpenedBoard } from './opened.server.ts';
import type { Placing } from './placing.server.ts';

/** An hour, whether the office has it, and who and what is to be had then. */
interface Hour extends SlotAvailability {
  readonly at: ReturnType<typeof resourcesAt>;
}

/** Where what is being placed can stand; the office's own hours are asked once for all lanes. */
export function targetsFor(board: OpenedBoard, placing: Placing): TargetsOf {
  if (placing.hindrance !== null) return () => [];
  const hours = hoursFor(board, placing);
  return (lane, column) => {
    if (!isLaneFor(lane, placing)) return [];
    const ofColumn = hours.filter(({ start }) => column.start <= start && start < column.end);
    const shared = sharedReason(ofColumn, placing);
    if (shared !== null) return lane === 'seats' ? [nothingHere(column, shared)] : [];
    return ofColumn.map((hour) => targetAt(board, placing, lane, hour));
  };
}

function hoursFor({ looking, columns }: OpenedBoard, { reservation, mode }: Placing): Hour[] {
  const { tx, context, reference } = looking;
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return [];
  const exceptFor = reservation.id;
  const slots = availableSlots(
    tx,
    { mode, from: first.day, to: last.day, topic: null, exceptFor },
    { now: context.now, policy: context.policy, reference, actorIsPemda: false },
  );
  return slots.map((slot) => ({
    ...slot,
    at: resourcesAt(tx, { slot, mode, now: context.now, exceptFor }),
  }));
}

/** A video conference takes no room; what still lacks something is no place to put it. */
function isLaneFor(lane: LaneKey, { mode }: Placing): boolean {
  if (lane === 'noRoom' || lane === 'noNarasumber') return false;
  return mode === 'tatapMuka' || !lane.startsWith('room:');
}

/** The one reason for which a day has no hour at all; the hour where it stands is always one. */
function sharedReason(hours: readonly Hour[], { standing }: Placing): string | null {
  const reasons = new Set(hours.map(({ reason }) => reason));
  const [only] = reasons;
  const standsHere = hours.some(({ start }) => start === standing?.start);
  return reasons.size === 1 && only !== undefined && !standsHere ? shortReason(only) : null;
}

function nothingHere({ key, day, start, end }: BoardColumn, why: string): TargetView {
  const label = `${formatRange(start, end).replace(/, 00\.00.*/, '')}: ${why}`;
  return { start: `${key} ${day}`, time: '', state: 'taken', wish: null, href: null, why, label };
}

function targetAt(board: OpenedBoard, placing: Placing, lane: LaneKey, hour: Hour): TargetView {
  const { start, end } = hour;
  const { wishes } = placing;
  const [state, why] = stateAt(placing, lane, hour);
  const rank = wishes.indexOf(start) + 1;
  const href = state === 'free' || state === 'care' ? hrefOf(board, placing, lane, hour) : null;
  const said = { free: 'kosong', care: why, taken: why, here: 'tempat sekarang' }[state];
  const wish = rank === 0 ? '' : `, pilihan ${rank} pemohon`;
  return {
    ...{ start, state, why, href, wish: rank === 0 ? null : rank },
    time: formatTime(start).replace(' WIB', ''),
    label: `${formatRange(start, end)}, ${titleOf(board, lane)}: ${said ?? ''}${wish}`,
  };
}

function titleOf({ resources }: OpenedBoard, lane: LaneKey): string {
  if (lane === 'seats' || lane === 'noRoom' || lane === 'noNarasumber') return LANE_WORDS[lane];
  const id = lane.slice(lane.indexOf(':') + 1);
  const known = [...resources.rooms, ...resources.people].find((one) => one.id === id);
  return known?.name ?? id;
}

type State = readonly [TargetView['state'], string | null];

function stateAt({ standing, kind }: Placing, lane: LaneKey, hour: Hour): State {
  const { start, reason, at } = hour;
  const sameHour = kind === 'move' && start === standing?.start;
  const id = lane.slice(lane.indexOf(':') + 1);
  const own = [...(standing?.narasumberIds ?? []), standing?.roomId ?? ''];
  if (sameHour && (lane === 'seats' || own.includes(id))) return ['here', null];
  // Who or where changes at the same hour is not asked for the hour again.
  if (reason !== undefined && !sameHour) return ['taken', shortReason(reason)];
  if (lane !== 'seats') {
    if (at.busyWith.has(id)) return ['taken', 'terpakai'];
    return at.closedBecause(id) === undefined ? ['free', null] : ['taken', 'ditutup'];
  }
  const isLost = own.some((one) => at.busyWith.has(one) || at.closedBecause(one) !== undefined);
  return isLost ? ['care', 'narasumber atau ruang lain'] : ['free', null];
}

/** The page that shows what would be decided, and decides it. */
function hrefOf(
  { query }: OpenedBoard,
  { kind, reservation, standing }: Placing,
  lane: LaneKey,
  { start }: Hour,
): string {
  const sameHour = kind === 'move' && start === standing?.start;
  const verb = kind === 'place' ? 'approve' : sameHour ? 'reassign' : 'reschedule';
  const search = new URLSearchParams(sameHour ? { sesi: String(query.sesi) } : { waktu: start });
  const id = lane.slice(lane.indexOf(':') + 1);
  if (lane.startsWith('room:')) search.set('ruang', id);
  if (lane.startsWith('narasumber:')) {
    for (const one of peopleWith(id, standing?.narasumberIds ?? [], query.dari)) {
      search.append('narasumber', one);
    }
  }
  search.set('papan', weekOf(dayOf(start)));
  return `${paths.reviewVerb(reservation.number, verb)}?${search.toString()}`;
}

/** Whoever's lane it was taken from is replaced; the others of the sitting stay. */
function peopleWith(id: string, standing: readonly string[], from: string | null): string[] {
  if (standing.includes(id)) return [...standing];
  const leaving = from?.startsWith('narasumber:') ? from.slice('narasumber:'.length) : null;
  const staying =
    leaving === null || !standing.includes(leaving)
      ? []
      : standing.filter((one) => one !== leaving);
  return [...staying, id];
}
