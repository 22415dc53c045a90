import { MODE_WORDS } from '#app/copy/request-words.ts';
import { look } from '#app/commands/look.server.ts';
import { addDays } from '#app/domain/calendar/local-date.ts';
import { dayOf, OFFICE_ZONE } from '#app/domain/calendar/zones.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { wishedSlots } from '#app/domain/schedule/wished-slots.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { availableSlots } from '#app/queries/availability.server.ts';
import type { Services } from '#app/services.server.ts';
import { slotOption } from '../deeds/slot-option.server.ts';

/**
 * Times somebody on the phone can wish for. How it is held is asked on the same page, so a time
 * stands there that is free either way, and one that is free in one way only says in which.
 */
export function wantedSlots(services: Services, actor: Actor) {
  return look(services, actor, ({ tx, context, reference }) => {
    const { now, policy } = context;
    const from = dayOf(now);
    const to = addDays(from, policy.values.horizonDays);
    const free = (mode: MeetingMode) =>
      availableSlots(
        tx,
        { mode, from, to, topic: null },
        { now, policy, reference, actorIsPemda: false },
      ).filter((slot) => slot.free);
    return wishedSlots({
      tatapMuka: free('tatapMuka'),
      videoConference: free('videoConference'),
    }).map(({ slot, only }) => {
      const option = slotOption(slot, OFFICE_ZONE);
      return only === null
        ? option
        : { ...option, label: `${option.label} (hanya ${MODE_WORDS[only].toLowerCase()})` };
    });
  });
}
