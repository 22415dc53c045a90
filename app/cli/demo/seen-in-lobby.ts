import { tellLobby } from '#app/commands/lobby.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { Stage } from './stage.ts';

/** Pamdal tells the desk that a group is downstairs; a group of another day is not in the lobby's list. */
export function seenInLobby(
  { house, timeline, cast }: Stage,
  at: Instant,
  number: () => string,
): void {
  timeline.at(at, () => {
    const found = loadReservation(house.db, number());
    if (found !== null) tellLobby(house, cast.as('reception'), found.id, 'arrived');
  });
}
