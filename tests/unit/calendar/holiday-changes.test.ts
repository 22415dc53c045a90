import { describe, expect, it } from 'vitest';
import { changesNothing, holidayChanges } from '#app/domain/calendar/holiday-changes.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { type Holiday, workCalendar } from '#app/domain/calendar/workdays.ts';

const day = (date: string, name = 'Libur', source = 'SKB 1'): Holiday => ({
  ...{ date: date as LocalDate, name, kind: 'libur_nasional', source },
});
const known = workCalendar([day('2026-01-01'), day('2026-12-25'), day('2027-01-01')]);

describe('a new list of days off', () => {
  it('names what is new, changed and removed in the years it speaks of', () => {
    const list = [day('2026-12-24'), day('2026-12-25', 'Natal')];
    const { added, changed, removed, years } = holidayChanges(list, known);
    expect(added.map(({ date }) => date)).toEqual(['2026-12-24']);
    expect(changed).toMatchObject([{ was: { name: 'Libur' }, is: { name: 'Natal' } }]);
    expect(removed.map(({ date }) => date)).toEqual(['2026-01-01']);
    expect(years).toEqual(['2026']);
  });

  it('changes nothing where it says what is known', () => {
    expect(changesNothing(holidayChanges([day('2027-01-01')], known))).toBe(true);
    expect(changesNothing(holidayChanges([day('2027-01-01', 'Libur', 'SKB 2')], known))).toBe(
      false,
    );
  });
});
