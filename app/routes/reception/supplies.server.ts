import type { LoaderFunctionArgs } from '@remix-run/node';
import { deskTextsWith } from '#app/copy/instructions.ts';
import { formatDay } from '#app/copy/dates.ts';
import { look, type Looking } from '#app/commands/look.server.ts';
import { noteReadingOnce } from '#app/commands/note-reading.server.ts';
import type { DeskDay, KeptGroup } from '#app/components/desk/line/desk-day.ts';
import type { DayGroup } from '#app/components/desk/day-row.tsx';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { endOfDay } from '#app/domain/reception/device-time.ts';
import { gateOf } from '#app/domain/reservation/gate.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { dayAt } from './day.server.ts';
import { deskGroup, deskOf } from './group-desk.server.ts';
import { aboutGroup, gateValues } from './group-head.server.ts';
import { substitutedGuests } from '../deeds/substituted.server.ts';

/** Today's groups for a device that may lose its line. */
export async function loadSupplies(args: LoaderFunctionArgs): Promise<DeskDay> {
  const { services, actor, doer } = await requireStaff(args, 'readDay');
  const supplies = look(services, actor, (looking): DeskDay => {
    const { now, policy } = looking.context;
    const day = dayOf(now);
    const { coming, ended } = dayAt(looking, day);
    return {
      ...{ day, dayText: formatDay(day), readAt: now, until: endOfDay(day), policy },
      who: { id: actor.id, name: actor.name },
      texts: deskTextsWith(looking.reference.texts),
      groups: [...coming, ...ended].map((row) => keptGroup(row, looking)),
    };
  });
  noteReadingOnce(services, doer, { id: supplies.day }, 'dayList');
  return supplies;
}

function keptGroup(row: DayGroup, looking: Looking): KeptGroup {
  const about = aboutGroup(looking, row.number);
  const gate = gateOf(about.reservation, looking.context.now);
  const { reservation, house } = deskGroup(about);
  const { jadwal, batas } = gateValues(about, gate);
  const substituted = substitutedGuests(about);
  return {
    row,
    group: {
      house,
      // Nothing at the door asks for it.
      reservation: { ...reservation, guests: reservation.guests.map(withoutNip) },
    },
    ...{ hours: jadwal, limit: batas, substituted },
    isOpen: deskOf(about, gate, '', substituted) !== null,
  };
}

function withoutNip<G extends { readonly nip: string | null }>(guest: G): G {
  return { ...guest, nip: null };
}
