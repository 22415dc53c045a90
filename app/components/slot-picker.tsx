import { formatDay, formatHours, formatSpan } from '#app/copy/dates.ts';
import { slotReason } from '#app/copy/slot-reasons.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { Zone } from '#app/domain/calendar/zones.ts';
import type { SlotAvailability } from '#app/domain/schedule/availability.ts';
import type { SlotDay, SlotWeek } from '#app/domain/schedule/slot-weeks.ts';
import { ChoiceLine } from './forms/choice-group.tsx';
import { FieldErrors } from './forms/field.tsx';
import { Icon } from './icon.tsx';

interface SlotPickerProps {
  /** Of the group, for a link from the error summary. */
  readonly id: string;
  readonly name: string;
  readonly legend: string;
  readonly weeks: readonly SlotWeek[];
  /** The reader's zone; its time stands behind the office's own. */
  readonly zone: Zone;
  /** Start of the one that is chosen. */
  readonly checked: string | null;
  /** Starts that stand in another rank already, with what is said of them. */
  readonly taken?: Readonly<Record<string, string>>;
  /** Names of the days off. */
  readonly holidays?: Readonly<Record<string, string>>;
  readonly errors?: readonly string[] | undefined;
}

/**
 * One slot of many: radio buttons by day inside weeks. What cannot be chosen is shown and told why;
 * a day on which nothing can be is one line. The week of the choice stands open, else the first
 * with a free slot.
 */
export function SlotPicker(props: SlotPickerProps) {
  const { id, legend, weeks, checked, errors } = props;
  const holdsChoice = weeks.findIndex(({ days }) =>
    days.some(({ slots }) => slots.some(({ start }) => start === checked)),
  );
  const firstFree = weeks.findIndex(({ freeCount }) => freeCount > 0);
  const open = holdsChoice >= 0 ? holdsChoice : firstFree;
  return (
    <fieldset id={id} tabIndex={-1} className="mb-6">
      <legend className="mb-2 font-semibold">{legend}</legend>
      <FieldErrors id={id} errors={errors} />
      <div className="max-w-2xl divide-y divide-line rounded-lg border border-line bg-paper">
        {weeks.map((week, at) => (
          <Week key={week.monday} week={week} isOpen={at === open} picker={props} />
        ))}
      </div>
    </fieldset>
  );
}

interface InPicker {
  readonly picker: SlotPickerProps;
}

function Week({ week, isOpen, picker }: InPicker & { week: SlotWeek; isOpen: boolean }) {
  const { days, freeCount, monday } = week;
  const last = days.at(-1)?.date ?? monday;
  return (
    <details open={isOpen}>
      <summary className="px-3 py-2.5">
        <span className="font-medium">{formatSpan(days[0]?.date ?? monday, last)}</span>
        <span className="ml-2 text-sm text-soft max-sm:ml-5 max-sm:block">
          {freeCount > 0 ? `${freeCount} waktu tersedia` : 'tidak ada waktu tersedia'}
        </span>
      </summary>
      <div className="divide-y divide-line border-t border-line px-3">
        {days.map((day) => (
          <Day key={day.date} day={day} picker={picker} />
        ))}
      </div>
    </details>
  );
}

function Day({ day, picker }: InPicker & { day: SlotDay }) {
  const { date, slots, closedBy } = day;
  if (closedBy !== null) {
    return (
      <p className="py-2.5 text-soft">
        <Icon name="close" className="mr-2 align-[-0.15em]" />
        {formatDay(date)}: {wholeDay(date, day, picker)}
      </p>
    );
  }
  return (
    <fieldset className="py-2.5">
      <legend className="float-left w-full font-semibold">{formatDay(date)}</legend>
      <div className="clear-both sm:columns-[15rem]">
        {slots.map((slot) => (
          <SlotLine key={slot.start} slot={slot} picker={picker} />
        ))}
      </div>
    </fieldset>
  );
}

function wholeDay(date: LocalDate, { closedBy }: SlotDay, { holidays = {} }: SlotPickerProps) {
  const holiday = holidays[date];
  return closedBy === 'NON_WORKING_DAY' && holiday !== undefined
    ? `libur, ${holiday}`
    : slotReason(closedBy ?? undefined);
}

function SlotLine({ slot, picker }: InPicker & { slot: SlotAvailability }) {
  const { start, end, free, reason } = slot;
  const { id, name, zone, checked, taken = {} } = picker;
  const isChecked = start === checked;
  const note = isChecked ? undefined : (taken[start] ?? (free ? undefined : slotReason(reason)));
  return (
    <div className="break-inside-avoid">
      <ChoiceLine
        type="radio"
        id={`${id}-${start}`}
        name={name}
        value={start}
        label={<Hours {...{ start, end, zone }} />}
        hint={note}
        disabled={note !== undefined}
        checked={isChecked}
      />
    </div>
  );
}

/** The office's time and the reader's, each in one piece where the line is narrow. */
function Hours({ start, end, zone }: Pick<SlotAvailability, 'start' | 'end'> & { zone: Zone }) {
  const [office = '', own] = formatHours(start, end, zone).split(/ (?=\()/);
  return (
    <>
      <span className="whitespace-nowrap">{office}</span>{' '}
      {own !== undefined && <span className="whitespace-nowrap text-soft">{own}</span>}
    </>
  );
}
