import type { House } from '#app/commands/house.server.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Slot } from '#app/domain/schedule/slots.ts';
import { recentSince, suggestNarasumber, suggestRoom } from '#app/domain/schedule/suggestions.ts';
import { narasumberCandidates, roomCandidates } from '#app/queries/candidates.server.ts';

/** The plan a secretary would take from the suggestions: the first narasumber, the smallest room. */
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
  const room = suggestRoom(roomCandidates(db, asked), guests.length + 1);
  if (room === null) throw new Error(`No room is free for ${number}`);
  return { ...team, roomId: room.id };
}
