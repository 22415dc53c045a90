import { formatDay, formatDeadline, formatRange, formatTime } from '#app/copy/dates.ts';
import { MODE_NAMES, placeOf } from '#app/copy/office-address.ts';
import { dayOf, OFFICE_ZONE, toLocal, type Zone } from '#app/domain/calendar/zones.ts';
import type { Plan, Reservation } from '#app/domain/reservation/reservation.ts';
import { allocationView, offerView } from '../api/plan-view.server.ts';

interface Telling {
  readonly names: ReadonlyMap<string, string>;
  readonly zone: Zone;
}

/** The consultation that was decided, once it is; where it takes place or how it is joined. */
export function planned(reservation: Reservation, telling: Telling) {
  const { plan, calendarSequence } = reservation;
  const held = allocationView(reservation, telling.names);
  if (held === null || plan === null) return null;
  return {
    ...placeAndTime(held, plan.mode, telling),
    meetingUrl: reservation.status === 'completed' ? null : held.meetingUrl,
    hasCalendar: calendarSequence !== null,
    isOver: reservation.status === 'completed',
  };
}

/** What the office offers instead, until when its place is held; the link follows with the appointment. */
export function offered(reservation: Reservation, telling: Telling) {
  const held = offerView(reservation.offer, telling.names);
  if (held === null) return null;
  const { mode, message, deadline } = held;
  return {
    ...placeAndTime(held, mode, telling),
    message,
    deadline: formatDeadline(deadline, telling.zone),
  };
}

type Held = NonNullable<ReturnType<typeof allocationView>>;

function placeAndTime(
  { start, end, narasumber, room, sessions }: Held,
  mode: Plan['mode'],
  { zone: own }: Telling,
) {
  // Who travels to Jakarta reads the clocks of Jakarta there.
  const zone = zoneAt(mode, own);
  return {
    mode,
    modeName: MODE_NAMES[mode],
    when: formatRange(start, end, zone),
    day: formatDay(dayOf(start)),
    hours: {
      office: `${formatTime(start).replace(` ${OFFICE_ZONE}`, '')}–${formatTime(end)}`,
      own: zone === OFFICE_ZONE ? null : ownHours(start, end, zone),
    },
    place: mode === 'tatapMuka' ? placeOf(room?.name ?? null) : null,
    roomKnown: room !== null,
    narasumber: narasumber.map(({ name }) => name),
    sessions:
      sessions.length < 2
        ? []
        : sessions.map((session) => ({
            when: formatRange(session.start, session.end, zone),
            who: session.narasumber.map(({ name }) => name).join(', '),
          })),
  };
}

/** The zone told beside WIB: a tatap muka takes place in Jakarta, so that none is. */
export function zoneAt(mode: Plan['mode'], zone: Zone): Zone {
  return mode === 'tatapMuka' ? OFFICE_ZONE : zone;
}

/** "11.00–12.00 WITA", with its day where that is another one. */
function ownHours(start: Held['start'], end: Held['end'], zone: Zone): string {
  const [from, to] = [toLocal(start, zone), toLocal(end, zone)];
  const hours = `${from.time}–${to.time}`.replaceAll(':', '.');
  const day = from.date === dayOf(start) ? '' : `${formatDay(from.date)}, `;
  return `${day}${hours} ${zone}`;
}
