import { stampSpd } from '#app/commands/spd-stamps.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { done } from './outcome.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';

/** The desk stamps the travel orders of the first two guests who are inside. */
export function stampsSpd({ house, cast, timeline }: Stage, group: Scene, at: Instant): void {
  timeline.at(at, () => {
    const number = group.number();
    const guests = loadReservation(house.db, number)?.guests ?? [];
    const inside = guests.filter(({ arrival }) => arrival === 'admitted').slice(0, 2);
    inside.forEach(({ id }, index) => {
      const spdNumber = `090/${117 + index}/SPD/BPKAD/${at.slice(0, 4)}`;
      const stamped = { guestId: id, spdNumber, isSure: false };
      done(stampSpd(house, cast.as('reception'), number, stamped), 'stampSpd');
    });
  });
}
