import { weekdayName } from '#app/copy/dates.ts';
import { Icon } from '../icon.tsx';
import type { MonthDayView } from './view.ts';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

const LOOKS: Readonly<Record<MonthDayView['look'], string>> = {
  open: 'bg-paper',
  past: 'board-past',
  holiday: 'board-holiday',
  closed: 'board-closed',
  off: '',
};

/** A month of counts; each day leads to its own view. */
export function MonthCalendar({
  weeks,
  caption,
}: {
  readonly weeks: readonly (readonly MonthDayView[])[];
  readonly caption: string;
}) {
  return (
    <table
      role="table"
      aria-label={caption}
      className="board w-full table-fixed border-collapse text-sm leading-snug max-md:block"
    >
      <thead role="rowgroup" className="max-md:sr-only">
        <tr role="row">
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} role="columnheader" scope="col" className="p-1.5 text-left">
              {weekdayName(weekday)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-md:block">
        {weeks.map((week) => (
          <tr key={week[0]?.day} role="row" className="max-md:block">
            {week.map((day) => (
              <Day key={day.day} day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day }: { readonly day: MonthDayView }) {
  const { date, label, href, look, notes, seats, video, isToday, inMonth } = day;
  if (!inMonth) {
    return (
      <td role="cell" className="border border-line bg-sunk p-1.5 max-md:hidden">
        <span className="sr-only">{label}, di luar bulan ini</span>
      </td>
    );
  }
  return (
    <td
      role="cell"
      className={`h-24 border border-line p-1.5 align-top max-md:block max-md:h-auto ${LOOKS[look]} ${isToday ? 'border-t-4 border-t-gold' : ''}`}
    >
      <a
        href={href}
        className="inline-flex min-h-7 min-w-7 items-center font-bold"
        {...(isToday && { 'aria-current': 'date' as const })}
      >
        <span className="max-md:hidden" aria-hidden="true">
          {date}
        </span>
        <span className="md:sr-only">{label}</span>
      </a>
      {isToday && <span className="ml-1 font-bold text-warn">Hari ini</span>}
      <div className="board-plate">
        {seats !== null && (
          <p className="flex items-start gap-1">
            <Icon name="people" className="mt-0.5" />
            {seats}
          </p>
        )}
        {video !== null && (
          <p className="flex items-start gap-1">
            <Icon name="video" className="mt-0.5" />
            {video}
          </p>
        )}
        {notes.map((note) => (
          <p key={note} className="flex items-start gap-1">
            <Icon name={look === 'holiday' ? 'calendar' : 'block'} className="mt-0.5" />
            {note}
          </p>
        ))}
      </div>
    </td>
  );
}
