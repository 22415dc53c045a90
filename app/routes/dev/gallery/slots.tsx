import { SlotPicker } from '#app/components/slot-picker.tsx';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { fromLocal, type LocalTime } from '#app/domain/calendar/zones.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import type { SlotAvailability } from '#app/domain/schedule/availability.ts';
import { weeksOfSlots } from '#app/domain/schedule/slot-weeks.ts';
import { Shown } from './shown.tsx';

const at = (date: string, hour: string): Instant =>
  fromLocal(date as LocalDate, `${hour}:00` as LocalTime);

function slot(date: string, hour: string, reason?: RuleCode): SlotAvailability {
  const end = at(date, String(Number(hour) + 1).padStart(2, '0'));
  return { start: at(date, hour), end, free: reason === undefined, reason };
}

/** A week with all that can happen to a slot, and one with nothing free. */
const WEEKS = weeksOfSlots([
  slot('2026-12-07', '09', 'NOTICE_TOO_SHORT'),
  slot('2026-12-07', '10'),
  slot('2026-12-07', '13'),
  slot('2026-12-08', '09', 'DAILY_CAPACITY_REACHED'),
  slot('2026-12-08', '10', 'DAILY_CAPACITY_REACHED'),
  slot('2026-12-09', '09', 'NON_WORKING_DAY'),
  slot('2026-12-10', '09', 'SLOT_CLOSED'),
  slot('2026-12-10', '10'),
  slot('2026-12-14', '09', 'BEYOND_HORIZON'),
]);

const FIRST_CHOICE = at('2026-12-10', '10');

export function Slots() {
  const holidays = { '2026-12-09': 'Hari libur contoh' };
  return (
    <div className="grid gap-x-10 lg:grid-cols-2">
      <Shown title="Belum dipilih, dibaca di WIT">
        <SlotPicker
          {...{ id: 'slot-baru', name: 'slot-baru', legend: 'Pilihan pertama', weeks: WEEKS }}
          {...{ zone: 'WIT', checked: null, holidays }}
        />
      </Shown>
      <Shown title="Dengan kesalahan, dan satu waktu yang sudah menjadi pilihan pertama">
        <SlotPicker
          {...{ id: 'slot-salah', name: 'slot-salah', legend: 'Pilihan kedua', weeks: WEEKS }}
          {...{ zone: 'WIB', checked: at('2026-12-07', '13'), holidays }}
          taken={{ [FIRST_CHOICE]: 'sudah menjadi pilihan pertama' }}
          errors={['Pilih waktu yang lain daripada pilihan pertama.']}
        />
      </Shown>
    </div>
  );
}
