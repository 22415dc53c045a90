import { formatInstant } from '#app/copy/dates.ts';
import { MEETING_MODES, type MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Services } from '#app/services.server.ts';
import { slotsToAsk } from '../request/slots.server.ts';

/** So many slots of each mode are named. */
const NAMED = 3;

/** The next slots of each mode that a pemda could ask for today, as they are read: "Senin, 7 Desember 2026, 10.00 WIB". */
export function nextFreeSlots(services: Services): Readonly<Record<MeetingMode, string[]>> {
  const named = MEETING_MODES.map((mode) => {
    const free = slotsToAsk(services, mode).slots.filter((slot) => slot.free);
    return [mode, free.slice(0, NAMED).map(({ start }) => formatInstant(start))] as const;
  });
  return Object.fromEntries(named) as Record<MeetingMode, string[]>;
}
