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
  /** One more sitting is wanted. */
  readonly adds: boolean;
}

export interface ChosenSitting {
  readonly narasumberIds: readonly string[];
  readonly unitIds: readonly string[];
  readonly roomId: string | null;
}

/** A sitting after the first. */
export interface FollowingSitting extends ChosenSitting {
  /** Null where it begins as soon as the one before has ended. */
  readonly start: Instant | null;
}

export interface ChosenPlan extends ChosenSitting {
  readonly meetingUrl: string | null;
  /** Null where nobody said how many: then as many as stand. */
  readonly following: readonly FollowingSitting[] | null;
}

/** As many sittings as one consultation can have. */
const MOST_SITTINGS = 8;

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
          following: followingIn(search),
        }
      : null,
    wanted: {
      ...(search.has('narasumber') && { narasumberIds: search.getAll('narasumber') }),
      ...(search.get('ruang') && { roomId: search.get('ruang') }),
    },
    board: boardWeek(search.get('papan')),
    adds: search.get('periksa') === 'tambah',
  };
}

/** A week as the board's address names it; null for anything else. */
export function boardWeek(text: unknown): string | null {
  return typeof text === 'string' && mondayOfWeek(text) !== null ? text : null;
}

/** The sittings after the first, as the address tells them; one that is taken out is left out. */
function followingIn(search: URLSearchParams): FollowingSitting[] {
  const sittings: FollowingSitting[] = [];
  for (let index = 0; index < MOST_SITTINGS - 1; index += 1) {
    const name = (field: string): string => `lanjutan[${index}].${field}`;
    if (!search.has(name('waktu'))) break;
    if (search.get('periksa') === `hapus-${index}`) continue;
    sittings.push({
      start: parseInstant(search.get(name('waktu')) ?? ''),
      narasumberIds: search.getAll(name('narasumber')),
      unitIds: search.getAll(name('unit')),
      roomId: search.get(name('ruang')) || null,
    });
  }
  return sittings;
}

function linkIn(text: string | null): string | null {
  return text !== null && /^https:\/\/\S+$/.test(text) ? text : null;
}
