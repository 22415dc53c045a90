import { formatDay, formatHours } from '#app/copy/dates.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { MEETING_MODES, type MeetingMode } from '#app/domain/reservation/mode.ts';
import type { Slot } from '#app/domain/schedule/slots.ts';
import type { Services } from '#app/services.server.ts';
import { slotsToAsk } from '../request/slots.server.ts';

/** So many slots of each mode are named. */
const NAMED = 3;

/** A slot as it is read: "Senin, 7 Desember 2026" and "10.00–11.00 WIB". */
interface NamedSlot {
  readonly day: string;
  readonly hours: string;
}

/** The next slots of each mode that a pemda could ask for today, as they are read. */
export function nextFreeSlots(services: Services): Readonly<Record<MeetingMode, NamedSlot[]>> {
  const named = MEETING_MODES.map((mode) => {
    const free = slotsToAsk(services, mode).slots.filter((slot) => slot.free);
    return [mode, free.slice(0, NAMED).map(namedSlot)] as const;
  });
  return Object.fromEntries(named) as Record<MeetingMode, NamedSlot[]>;
}

function namedSlot({ start, end }: Slot): NamedSlot {
  return { day: formatDay(dayOf(start)), hours: formatHours(start, end) };
}
