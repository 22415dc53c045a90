import { mondayOfWeek } from '#app/domain/calendar/iso-week.ts';
import { type Instant, parseInstant } from '#app/domain/calendar/instant.ts';
import { MEETING_MODES, type MeetingMode } from '#app/domain/reservation/mode.ts';

/** What the address of a plan's page asks for. */
export interface AskedPlan {
  readonly start: Instant | null;
  readonly mode: MeetingMode | null;
  /** Which sitting, from 0, where there are several. */
  readonly session: number;
  /** Who and where as chosen; null where nothing was chosen yet and the page suggests. */
  readonly chosen: ChosenPlan | null;
  /** Who or where is wanted in place of what suggests itself; the rest is still suggested. */
  readonly wanted: Partial<Pick<ChosenPlan, 'narasumberIds' | 'roomId'>>;
  /** The week of the board it was opened from, to which it leads back. */
  readonly board: string | null;
}

export interface ChosenPlan {
  readonly narasumberIds: readonly string[];
  readonly unitIds: readonly string[];
  readonly roomId: string | null;
  readonly meetingUrl: string | null;
}

/** Reads the address; what makes no sense counts as not asked. */
export function askedPlan(request: Request): AskedPlan {
  const { searchParams: search } = new URL(request.url);
  const mode = MEETING_MODES.find((known) => known === search.get('cara')) ?? null;
  const session = Number(search.get('sesi') ?? 0);
  return {
    start: parseInstant(search.get('waktu') ?? ''),
    mode,
    session: Number.isInteger(session) && session >= 0 ? session : 0,
    chosen: search.has('periksa')
      ? {
          narasumberIds: search.getAll('narasumber'),
          unitIds: search.getAll('unit'),
          roomId: search.get('ruang') || null,
          meetingUrl: linkIn(search.get('tautan')),
        }
      : null,
    wanted: {
      ...(search.has('narasumber') && { narasumberIds: search.getAll('narasumber') }),
      ...(search.get('ruang') && { roomId: search.get('ruang') }),
    },
    board: boardWeek(search.get('papan')),
  };
}

/** A week as the board's address names it; null for anything else. */
export function boardWeek(text: unknown): string | null {
  return typeof text === 'string' && mondayOfWeek(text) !== null ? text : null;
}

function linkIn(text: string | null): string | null {
  return text !== null && /^https:\/\/\S+$/.test(text) ? text : null;
}
