import { z } from 'zod';
import { addDays, type LocalDate, parseLocalDate } from '#app/domain/calendar/local-date.ts';
import { fromLocal, type LocalTime, parseLocalTime } from '#app/domain/calendar/zones.ts';
import { MEETING_MODES } from '#app/domain/reservation/mode.ts';
import { isInRange } from './fields.ts';
import type { ClosureForm } from './resources.ts';
import { zOptionalLine, zReason, zRequiredLine } from './words.ts';

/** The page's value for a closure of the whole office. */
export const WHOLE_OFFICE = 'kantor';
/** The page's value for a closure of both modes. */
export const BOTH_MODES = 'semua';

const MIDNIGHT = '00:00' as LocalTime;

const zDay = zOptionalLine(10).transform((text, context): LocalDate => {
  if (text === null) {
    context.addIssue('Hari pertama wajib diisi.');
    return z.NEVER;
  }
  const date = parseLocalDate(text);
  if (date !== null && isInRange(date)) return date;
  context.addIssue('Hari pertama: isi tanggal yang ada.');
  return z.NEVER;
});

const zOptionalDay = zOptionalLine(10).transform((text, context): LocalDate | null => {
  if (text === null) return null;
  const date = parseLocalDate(text);
  if (date !== null && isInRange(date)) return date;
  context.addIssue('Isi tanggal yang ada, atau kosongkan.');
  return z.NEVER;
});

const zOptionalTime = zOptionalLine(5).transform((text, context): LocalTime | null => {
  if (text === null) return null;
  const time = parseLocalTime(text);
  if (time !== null) return time;
  context.addIssue('Isi jam seperti 13:30, atau kosongkan.');
  return z.NEVER;
});

/** A closure as the page asks for it: days, with hours only where they are written. */
export const zClosurePage = z
  .object({
    what: zRequiredLine(80),
    firstDay: zDay,
    lastDay: zOptionalDay,
    fromTime: zOptionalTime,
    toTime: zOptionalTime,
    closes: z.enum([BOTH_MODES, ...MEETING_MODES]).default(BOTH_MODES),
    reason: zReason(),
    /** The form's id, so that what is sent twice is made once. */
    id: zRequiredLine(60),
    step: z.enum(['check', 'make']).default('check'),
    /** What the preview showed; making it asks that this still holds. */
    seen: zOptionalLine(4000),
  })
  .transform(({ what, firstDay, lastDay, fromTime, toTime, closes, ...rest }, context) => {
    const last = lastDay ?? firstDay;
    const to = toTime === null ? fromLocal(addDays(last, 1), MIDNIGHT) : fromLocal(last, toTime);
    const from = fromLocal(firstDay, fromTime ?? MIDNIGHT);
    if (from >= to) {
      const path = last < firstDay ? 'lastDay' : 'toTime';
      context.addIssue({ code: 'custom', path: [path], message: 'Harus sesudah waktu mulai.' });
    }
    const [kind, id = ''] = what.split(/:(.*)/s);
    const closure: ClosureForm = {
      ...{ from, to, reason: rest.reason },
      roomId: kind === 'ruang' ? id : null,
      narasumberId: kind === 'narasumber' ? id : null,
      closes: closes === BOTH_MODES ? null : closes,
    };
    return { ...rest, closure };
  });
