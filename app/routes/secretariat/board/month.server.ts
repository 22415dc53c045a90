import type { CellLook, MonthDayView } from '#app/components/board/view.ts';
import type { Looking } from '#app/commands/look.server.ts';
import { seatsOfDay } from '#app/copy/board.ts';
import { formatDay } from '#app/copy/dates.ts';
import { mondayOf } from '#app/domain/calendar/iso-week.ts';
import {
  addDays,
  addMonths,
  firstDayOf,
  type LocalDate,
  monthOf,
  weekdayOf,
} from '#app/domain/calendar/local-date.ts';
import { isWorkday } from '#app/domain/calendar/workdays.ts';
import { closesAll, dayColumn } from '#app/domain/schedule/board.ts';
import { overlaps } from '#app/domain/schedule/conflicts.ts';
import { type BoardQuery, boardSearch } from '#app/forms/board-query.ts';
import { paths } from '#app/http/paths.ts';
import { closuresBetween, countsBetween, type ShownClosure } from '#app/queries/board.server.ts';
import { seatsOn } from '#app/queries/taken-places.server.ts';

interface Month {
  readonly looking: Looking;
  readonly query: BoardQuery;
  readonly today: LocalDate;
}

/** The weeks of a month, each day with its counts. */
export function monthWeeks({ looking, query, today }: Month): MonthDayView[][] {
  const { tx, context } = looking;
  const month = monthOf(query.day);
  const from = mondayOf(firstDayOf(month));
  const last = addDays(firstDayOf(addMonths(month, 1)), -1);
  const to = addDays(mondayOf(last), 6);
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  const counts = countsBetween(tx, from, to);
  const seats = seatsOn(tx, '', days, context.now);
  const closures = closuresBetween(tx, { start: dayColumn(from).start, end: dayColumn(to).end });
  const views = days.map((day): MonthDayView => {
    const capacity = context.policy.values.tatapMukaPerDay;
    const taken = Math.max(seats.get(day)?.length ?? 0, counts.get(`${day} tatapMuka`) ?? 0);
    const video = counts.get(`${day} videoConference`) ?? 0;
    const isOpen = isWorkday(day, context.calendar);
    return {
      ...{ day, date: Number(day.slice(-2)), label: formatDay(day), isToday: day === today },
      inMonth: monthOf(day) === month,
      ...marksOf(looking, day, closures, today),
      seats: isOpen || taken > 0 ? seatsOfDay(taken, capacity) : null,
      video: video === 0 ? null : `${video} video conference`,
      href: `${paths.board}${boardSearch(query, { tampilan: 'hari', day })}`,
    };
  });
  return Array.from({ length: views.length / 7 }, (_, week) => views.slice(week * 7, week * 7 + 7));
}

function marksOf(
  { context }: Looking,
  day: LocalDate,
  closures: readonly ShownClosure[],
  today: LocalDate,
): { readonly look: CellLook; readonly notes: readonly string[] } {
  const holiday = context.calendar.holidays.get(day);
  const ofDay = closures.filter((one) => overlaps(one, dayColumn(day)));
  const office = ofDay.filter((one) => one.roomId === null && one.narasumberId === null);
  const isShut = office.some((one) => one.closes === null && closesAll(one, day, context.policy));
  const others = ofDay.length - office.length;
  const notes = [
    ...(holiday === undefined
      ? weekdayOf(day) > 5
        ? ['Akhir pekan']
        : []
      : [`Libur: ${holiday.name}`]),
    ...office.map((one) => `${isShut ? 'Ditutup' : 'Ditutup sebagian'}: ${one.reason}`),
    ...(others === 0 ? [] : [`${others} ruang atau narasumber berhalangan`]),
  ];
  if (!isWorkday(day, context.calendar)) return { look: 'holiday', notes };
  if (isShut) return { look: 'closed', notes };
  return { look: day < today ? 'past' : 'open', notes };
}
