import type { RefusedCode } from '#app/components/desk/refused-codes.tsx';
import type { UnclosedVisit } from '#app/components/desk/unclosed-visits.tsx';
import type { Looking } from '#app/commands/look.server.ts';
import { formatDay, formatTime, formatWeekday } from '#app/copy/dates.ts';
import { clockOf } from '#app/copy/desk.ts';
import { addDays, type LocalDate } from '#app/domain/calendar/local-date.ts';
import { dayOf, fromLocal, type LocalTime } from '#app/domain/calendar/zones.ts';
import { can } from '#app/domain/people/permissions.ts';
import { paths } from '#app/http/paths.ts';
import { unclosedBefore } from '#app/queries/unclosed-visits.server.ts';
import { openConflictCount } from '#app/queries/desk-conflicts.server.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { recordMark } from '#app/queries/record-mark.server.ts';
import { refusedScans } from '#app/queries/scans.server.ts';

const MIDNIGHT = '00:00' as LocalTime;

/** What stands around the groups of a day. */
export function besideTheDay({ tx, reference, context: { actor, now } }: Looking, day: LocalDate) {
  const isToday = day === dayOf(now);
  const closing = can(actor, 'close') ? 'close' : null;
  const unclosed = (isToday ? unclosedBefore(tx, day) : []).map(
    ({ number, office, visitOn }): UnclosedVisit => ({
      number,
      officeLabel: officeLabel(office, reference),
      day: visitOn === addDays(day, -1) ? 'kemarin' : formatDay(visitOn),
      href: closing === null ? paths.group(number) : paths.groupVerb(number, closing),
    }),
  );
  const mayWatch = isToday && can(actor, 'readCompliance');
  const refusedCodes = (mayWatch ? refusedScans(tx, fromLocal(day, MIDNIGHT)) : []).map(
    ({ seq, at, outcome, actor: by, number }): RefusedCode => ({
      ...{ seq, outcome, at: clockOf(at), by: by.name },
      group: number === null ? null : { number, href: paths.group(number) },
    }),
  );
  return {
    ...{ mark: recordMark(tx), readAt: formatTime(now), unclosed, refusedCodes },
    conflicts: can(actor, 'settleConflict') ? openConflictCount(tx) : 0,
  };
}

/** Which day it is, and the days beside it. */
export function headOfDay(day: LocalDate, today: LocalDate) {
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
