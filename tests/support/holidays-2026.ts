import { type Holiday, type HolidayKind, workCalendar } from '#app/domain/calendar/workdays.ts';
import { day } from './time.ts';

const DECREE = 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025 (2025-09-19)';

/** The days off of 2026 as the joint decree names them. */
const ROWS: readonly (readonly [date: string, kind: HolidayKind, name: string])[] = [
  ['2026-01-01', 'libur_nasional', 'Tahun Baru 2026 Masehi'],
  ['2026-01-16', 'libur_nasional', 'Isra Mikraj Nabi Muhammad SAW'],
  ['2026-02-16', 'cuti_bersama', 'Cuti Bersama Tahun Baru Imlek 2577 Kongzili'],
  ['2026-02-17', 'libur_nasional', 'Tahun Baru Imlek 2577 Kongzili'],
  ['2026-03-18', 'cuti_bersama', 'Cuti Bersama Hari Suci Nyepi (Tahun Baru Saka 1948)'],
  ['2026-03-19', 'libur_nasional', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'],
  ['2026-03-20', 'cuti_bersama', 'Cuti Bersama Idul Fitri 1447 Hijriah'],
  ['2026-03-21', 'libur_nasional', 'Idul Fitri 1447 Hijriah'],
  ['2026-03-22', 'libur_nasional', 'Idul Fitri 1447 Hijriah'],
  ['2026-03-23', 'cuti_bersama', 'Cuti Bersama Idul Fitri 1447 Hijriah'],
  ['2026-03-24', 'cuti_bersama', 'Cuti Bersama Idul Fitri 1447 Hijriah'],
  ['2026-04-03', 'libur_nasional', 'Wafat Yesus Kristus'],
  ['2026-04-05', 'libur_nasional', 'Kebangkitan Yesus Kristus (Paskah)'],
  ['2026-05-01', 'libur_nasional', 'Hari Buruh Internasional'],
  ['2026-05-14', 'libur_nasional', 'Kenaikan Yesus Kristus'],
  ['2026-05-15', 'cuti_bersama', 'Cuti Bersama Kenaikan Yesus Kristus'],
  ['2026-05-27', 'libur_nasional', 'Idul Adha 1447 Hijriah'],
  ['2026-05-28', 'cuti_bersama', 'Cuti Bersama Idul Adha 1447 Hijriah'],
  ['2026-05-31', 'libur_nasional', 'Hari Raya Waisak 2570 BE'],
  ['2026-06-01', 'libur_nasional', 'Hari Lahir Pancasila'],
  ['2026-06-16', 'libur_nasional', '1 Muharam Tahun Baru Islam 1448 Hijriah'],
  ['2026-08-17', 'libur_nasional', 'Proklamasi Kemerdekaan'],
  ['2026-08-25', 'libur_nasional', 'Maulid Nabi Muhammad SAW'],
  ['2026-12-24', 'cuti_bersama', 'Cuti Bersama Kelahiran Yesus Kristus'],
  ['2026-12-25', 'libur_nasional', 'Kelahiran Yesus Kristus'],
];

export const CALENDAR_2026 = workCalendar(
  ROWS.map(([date, kind, name]): Holiday => ({ date: day(date), kind, name, source: DECREE })),
);
