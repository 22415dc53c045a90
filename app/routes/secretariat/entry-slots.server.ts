import { look } from '#app/commands/look.server.ts';
import { addDays } from '#app/domain/calendar/local-date.ts';
import { dayOf, OFFICE_ZONE } from '#app/domain/calendar/zones.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { availableSlots } from '#app/queries/availability.server.ts';
import type { Services } from '#app/services.server.ts';
import { slotOption } from '../deeds/slot-option.server.ts';

/**
 * Times somebody on the phone can wish for. How it is held is asked on the same page, so a day's
 * places are not counted yet; the findings of the saved request say where they are all taken.
 */
export function wantedSlots(services: Services, actor: Actor) {
  return look(services, actor, ({ tx, context, reference }) => {
    const { now, policy } = context;
    const from = dayOf(now);
    const to = addDays(from, policy.values.horizonDays);
    const asked = { mode: 'videoConference', from, to, topic: null } as const;
    return availableSlots(tx, asked, { now, policy, reference, actorIsPemda: false })
      .filter(({ free }) => free)
      .map((slot) => slotOption(slot, OFFICE_ZONE));
  });
}
