import { z } from 'zod';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { fromLocal, type LocalTime, parseLocalTime } from '#app/domain/calendar/zones.ts';
import { CHANNELS, MEETING_MODES } from '#app/domain/reservation/mode.ts';
import { zLocalDate } from './fields.ts';
import { zLine } from './words.ts';

/** Ways in which a request reaches the office without its own pages. */
export const ENTRY_CHANNELS = CHANNELS.filter((channel) => channel !== 'web');

const zTime = zLine()
  .default('')
  .transform((text, context): LocalTime => {
    const time = parseLocalTime(text.replace('.', ':'));
    if (time !== null) return time;
    context.addIssue('Isi jam diterimanya, misalnya 09.15.');
    return z.NEVER;
  });

const zDay = z.preprocess((value) => value ?? '', zLocalDate);

/** How staff begin a request that came in by mail, phone or at the counter; the time is WIB. */
export const zEntry = z
  .object({
    channel: z.enum(ENTRY_CHANNELS, { error: 'Pilih melalui apa permohonan ini masuk.' }),
    receivedOn: zDay,
    receivedTime: zTime,
    mode: z.enum(MEETING_MODES, { error: 'Pilih salah satu cara konsultasi.' }),
  })
  .transform(({ channel, mode, receivedOn, receivedTime }) => ({
    ...{ channel, mode, receivedAt: fromLocal(receivedOn as LocalDate, receivedTime) },
  }));
