import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { look } from '#app/commands/look.server.ts';
import { formatDay, formatTime, formatWeekday } from '#app/copy/dates.ts';
import { addDays, type LocalDate, parseLocalDate } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { can } from '#app/domain/people/permissions.ts';
import { paths } from '#app/http/paths.ts';
import { openConflictCount } from '#app/queries/desk-conflicts.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { dayAt } from './day.server.ts';
import { search } from './search.server.ts';

/** So often the list of today reads itself anew, in seconds. */
const RENEWED_EVERY = 60;

/** The desk's list: today's by itself, another day by `hari`, or what `cari` finds. */
export async function loadDay(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readDay');
  const { searchParams } = new URL(args.request.url);
  const sought = (searchParams.get('cari') ?? '').trim().slice(0, 100);
  const isPaused = searchParams.get('segar') === 'tidak';
  const shown = look(services, actor, (looking) => {
    const today = dayOf(looking.context.now);
    const day = parseLocalDate(searchParams.get('hari') ?? '') ?? today;
    return {
      ...headOfDay(day, today),
      readAt: formatTime(looking.context.now),
      conflicts: can(actor, 'settleConflict') ? openConflictCount(looking.tx) : 0,
      found: sought === '' ? null : search(looking, sought),
      ...dayAt(looking, day),
    };
  });
  const { isToday, found } = shown;
  const on = isToday && found === null && !isPaused;
  const switchHref = on ? `${paths.today}?segar=tidak` : paths.today;
  const page = {
    ...shown,
    sought,
    renewal: { on, seconds: RENEWED_EVERY, switchHref },
    walkInHref: isToday && can(actor, 'registerWalkIn') ? paths.walkIn : null,
  };
  // Word of what was just done belongs to one look alone, so the next one goes without it.
  const headers = { Refresh: `${RENEWED_EVERY}; url=${paths.today}` };
  return on ? data(page, { headers }) : data(page);
}

function headOfDay(day: LocalDate, today: LocalDate) {
  return {
    dayText: formatDay(day),
    isToday: day === today,
    before: beside(addDays(day, -1), today),
    after: beside(addDays(day, 1), today),
    todayHref: paths.today,
  };
}

const NEAR: Readonly<Record<number, string>> = { [-1]: 'Kemarin', 1: 'Besok' };

function beside(day: LocalDate, today: LocalDate) {
  const near = Object.entries(NEAR).find(([days]) => addDays(today, Number(days)) === day);
  return {
    href: day === today ? paths.today : `${paths.today}?hari=${day}`,
    text: near?.[1] ?? (day === today ? 'Hari ini' : formatWeekday(day)),
  };
}
