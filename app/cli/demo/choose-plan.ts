import type { House } from '#app/commands/house.server.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Slot } from '#app/domain/schedule/slots.ts';
import { recentSince, suggestNarasumber } from '#app/domain/schedule/suggestions.ts';
import { suggestRoom } from '#app/domain/schedule/suggest-place.ts';
import {
  narasumberCandidates,
  type RoomAtSlot,
  roomCandidates,
} from '#app/queries/candidates.server.ts';

/** The plan a secretary would take from the suggestions: the first narasumber, a room that fits. */
export function choosePlan(
  { db, clock }: House,
  { number, topics, guests }: Pick<Reservation, 'number' | 'topics' | 'guests'>,
  slot: Slot,
  mode: MeetingMode,
): Record<string, unknown> {
  const asked = { slot, mode, now: clock() };
  const candidates = narasumberCandidates(db, asked, recentSince(slot.start));
  const best = suggestNarasumber(candidates, topics).find(({ free }) => free);
  if (best === undefined) throw new Error(`Nobody is free for ${number}`);
  const team = { start: slot.start, narasumberIds: [best.id] };
  if (mode === 'videoConference') {
    return { ...team, meetingUrl: `https://rapat.contoh.go.id/${number.toLowerCase()}` };
  }
  const room = suggestRoom(spread(roomCandidates(db, asked), slot), guests.length + 1);
  if (room === null) throw new Error(`No room is free for ${number}`);
  return { ...team, roomId: room.id };
}

/** Not everybody takes the smallest room: at some hours the smallest ones are left to others. */
function spread(rooms: readonly RoomAtSlot[], { start }: Slot): readonly RoomAtSlot[] {
  const fitting = rooms.filter(({ free }) => free).sort((a, b) => a.capacity - b.capacity);
  const hour = Number(start.slice(11, 13));
  const day = Number(start.slice(8, 10));
  return fitting.slice((hour + day) % (fitting.length || 1));
}
