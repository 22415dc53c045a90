import { describe, expect, it } from 'vitest';
import {
  formatClock,
  formatDate,
  formatDay,
  formatDaysAway,
  formatDeadline,
  formatHours,
  formatInstant,
  formatRange,
  formatTime,
  formatMinutes,
  formatWait,
  formatWeekday,
} from '#app/copy/dates.ts';
import { day, time, wib } from '#tests/support/time.ts';

const TEN = wib('2026-12-07 10:00');
const ELEVEN = wib('2026-12-07 11:00');

describe('Indonesian dates', () => {
  it.each([
    ['2026-01-01', 'Kamis, 1 Januari 2026'],
    ['2026-02-28', 'Sabtu, 28 Februari 2026'],
    ['2026-03-17', 'Selasa, 17 Maret 2026'],
    ['2026-04-05', 'Minggu, 5 April 2026'],
    ['2026-05-01', 'Jumat, 1 Mei 2026'],
    ['2026-06-01', 'Senin, 1 Juni 2026'],
    ['2026-07-31', 'Jumat, 31 Juli 2026'],
    ['2026-08-17', 'Senin, 17 Agustus 2026'],
    ['2026-09-30', 'Rabu, 30 September 2026'],
    ['2026-10-12', 'Senin, 12 Oktober 2026'],
    ['2026-11-21', 'Sabtu, 21 November 2026'],
    ['2026-12-07', 'Senin, 7 Desember 2026'],
  ])('%s is %s', (date, expected) => {
    expect(formatDay(day(date))).toBe(expected);
    expect(`${formatWeekday(day(date))}, ${formatDate(day(date))}`).toBe(expected);
  });

  it('writes the clock with a point', () => {
    expect(formatClock(time('09:05'))).toBe('09.05');
  });
});

describe('times: the office first, the reader’s zone beside it', () => {
  it.each([
    ['WIB', '10.00 WIB', 'Senin, 7 Desember 2026, 10.00 WIB'],
    ['WITA', '10.00 WIB (11.00 WITA)', 'Senin, 7 Desember 2026, 10.00 WIB (11.00 WITA)'],
    ['WIT', '10.00 WIB (12.00 WIT)', 'Senin, 7 Desember 2026, 10.00 WIB (12.00 WIT)'],
  ] as const)('%s', (zone, shortly, fully) => {
    expect(formatTime(TEN, zone)).toBe(shortly);
    expect(formatInstant(TEN, zone)).toBe(fully);
  });

  it('speaks of the office alone where no zone is given', () => {
    expect(formatTime(TEN)).toBe('10.00 WIB');
    expect(formatInstant(TEN)).toBe('Senin, 7 Desember 2026, 10.00 WIB');
    expect(formatRange(TEN, ELEVEN)).toBe('Senin, 7 Desember 2026, 10.00–11.00 WIB');
  });

  it('gives a range in both zones', () => {
    expect(formatRange(TEN, ELEVEN, 'WIT')).toBe(
      'Senin, 7 Desember 2026, 10.00–11.00 WIB (12.00–13.00 WIT)',
    );
  });

  it('names the day where it is another there', () => {
    const late = wib('2026-12-07 23:30');
    expect(formatInstant(late, 'WIT')).toBe(
      'Senin, 7 Desember 2026, 23.30 WIB (Selasa, 8 Desember 2026, 01.30 WIT)',
    );
    expect(formatRange(late, wib('2026-12-08 00:30'))).toBe(
      'Senin, 7 Desember 2026, 23.30–Selasa, 8 Desember 2026, 00.30 WIB',
    );
  });
});

describe('time from here', () => {
  it.each([
    [0, 'hari ini'],
    [-1, 'kemarin'],
    [1, 'besok'],
    [-3, '3 hari lalu'],
    [5, '5 hari lagi'],
  ])('%i days away is %s', (days, words) => {
    expect(formatDaysAway(days)).toBe(words);
  });

  it.each([
    [25, '25 menit'],
    [119, '119 menit'],
    [180, '3 jam'],
    [60 * 24 * 6, '6 hari'],
  ])('%i minutes of waiting are %s', (minutes, words) => {
    expect(formatWait(minutes)).toBe(words);
  });

  it('tells a deadline at midnight as the end of the day before, and hours without their day', () => {
    expect(formatDeadline(wib('2026-12-07 00:00'))).toBe('Minggu, 6 Desember 2026, 23.59 WIB');
    expect(formatDeadline(TEN)).toBe('Senin, 7 Desember 2026, 10.00 WIB');
    expect(formatHours(TEN, ELEVEN, 'WIT')).toBe('10.00–11.00 WIB (12.00–13.00 WIT)');
  });
});

it.each([
  [0, '0 menit'],
  [45, '45 menit'],
  [60, '1 jam'],
  [123, '2 jam 3 menit'],
])('tells %i minutes to the minute', (minutes, words) => {
  expect(formatMinutes(minutes)).toBe(words);
});
