import { formatClock, formatDay } from '#app/copy/dates.ts';
import { OFFICE_ZONE, toLocal, type Zone } from '#app/domain/calendar/zones.ts';
import type { Slot } from '#app/domain/schedule/slots.ts';

/** One line of a list that is grouped by day, short enough for a phone. */
export function slotOption({ start }: Slot, zone: Zone) {
  const { date, time } = toLocal(start);
  const own = zone === OFFICE_ZONE ? '' : ` (${formatClock(toLocal(start, zone).time)} ${zone})`;
  const [weekday, day] = formatDay(date).split(', ');
  const shortDay = day?.replace(/ \d{4}$/, '');
  return {
    value: start,
    label: `${weekday}, ${shortDay}, ${formatClock(time)} ${OFFICE_ZONE}${own}`,
    group: formatDay(date),
  };
}
