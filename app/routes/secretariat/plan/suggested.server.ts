import type { Session } from '#app/domain/reservation/reservation.ts';
import type { NarasumberSuggestion } from '#app/domain/schedule/suggestions.ts';
import { suggestRoom, type UnitSuggestion } from '#app/domain/schedule/suggest-place.ts';
import type { RoomAtSlot } from '#app/queries/candidates.server.ts';
import type { ChosenPlan } from './asked.server.ts';

interface Offered {
  readonly ranked: readonly NarasumberSuggestion[];
  readonly rooms: readonly RoomAtSlot[];
  readonly units: readonly UnitSuggestion[];
  readonly guests: number;
  /** Whom their units have named. */
  readonly named?: readonly string[];
}

/**
 * Whoever stands in the plan stays where they can; else whom their units have named; else the first
 * who is free and knows a topic.
 */
export function suggestionFrom(
  { ranked, rooms, units, guests, named = [] }: Offered,
  session: Session | null,
  meetingUrl: string | null,
): ChosenPlan {
  const free = ranked.filter((one) => one.free);
  const staying = free.filter(({ id }) => session?.narasumberIds.includes(id));
  const knowing = free.filter(({ reasons }) => reasons.some(({ code }) => code === 'knowsTopics'));
  const byUnit = free.filter(({ id }) => named.includes(id));
  const best = byUnit.length > 0 ? byUnit : knowing.slice(0, 1);
  const narasumberIds = (staying.length > 0 ? staying : best).map(({ id }) => id);
  const sameRoom = rooms.find((room) => room.free && room.id === session?.roomId);
  return {
    narasumberIds,
    unitIds: narasumberIds.length === 0 ? units.slice(0, 1).map(({ unitId }) => unitId) : [],
    // A seat for the narasumber too.
    roomId: (sameRoom ?? suggestRoom(rooms, guests + 1))?.id ?? null,
    ...{ meetingUrl, following: null },
  };
}

/** The sitting as it stands; a unit that its narasumber bring is not named beside them. */
export function standingIn(
  session: Session | null,
  ranked: readonly NarasumberSuggestion[],
  meetingUrl: string | null,
): ChosenPlan {
  const { narasumberIds = [], unitIds = [], roomId = null } = session ?? {};
  const brought = ranked.filter(({ id }) => narasumberIds.includes(id)).map((one) => one.unitId);
  return {
    ...{ narasumberIds, roomId, meetingUrl, following: null },
    unitIds: unitIds.filter((id) => !brought.includes(id)),
  };
}
