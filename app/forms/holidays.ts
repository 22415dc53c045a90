import { z } from 'zod';
import { type HolidayKind, isYearOfDecree } from '#app/domain/calendar/workdays.ts';
import { zLocalDate, zOneOf } from './fields.ts';
import { zRequiredLine } from './words.ts';

const KINDS = ['libur_nasional', 'cuti_bersama'] as const satisfies readonly HolidayKind[];

/** One day off, by hand. */
export const zHoliday = z.object({
  date: zRequiredLine(10).pipe(zLocalDate).refine(isYearOfDecree, 'Tahun ini mungkin salah ketik.'),
  name: zRequiredLine(120),
  kind: zOneOf(KINDS),
  source: zRequiredLine(200),
});

/** The longest list that is read: far more than a decree of any year has. */
export const HOLIDAY_FILE_LIMIT = 200_000;

/** A list to be looked at (a file), or to be applied (its text as it was looked at). */
export const zHolidayFile = z.object({
  file: z.instanceof(File).optional(),
  text: z.string().max(HOLIDAY_FILE_LIMIT).optional(),
  name: z.string().max(200).optional(),
  /** What the preview showed. */
  seen: z.string().max(20_000).optional(),
  step: z.enum(['check', 'apply']).default('check'),
});
