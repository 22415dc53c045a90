import { z } from 'zod';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { type LocalDate, parseLocalDate } from '#app/domain/calendar/local-date.ts';
import { fromLocal, type LocalTime, parseLocalTime } from '#app/domain/calendar/zones.ts';
import { BODIES } from '#app/domain/people/office.ts';
import { CHANNELS, MEETING_MODES } from '#app/domain/reservation/mode.ts';
import { zBlankAsNull, zCount, zFlag, zLocalDate } from './fields.ts';
import { readGuestLines } from './guest-lines.ts';
import {
  mustBeKnown,
  zContact,
  zLetterDetails,
  zOfficeFields,
  zOfficeNumber,
  zQuestions,
  zTopics,
} from './reservation.ts';
import { zLine, zOptionalLine, zParagraphs } from './words.ts';

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

const RECEIPT = {
  channel: z.enum(ENTRY_CHANNELS, { error: 'Pilih melalui apa permohonan ini masuk.' }),
  receivedOn: zDay,
  receivedTime: zTime,
};
const zMode = z.enum(MEETING_MODES, { error: 'Pilih salah satu cara konsultasi.' });

/** How staff begin the steps of a request that came in by mail, phone or at the counter; WIB. */
export const zEntry = z
  .object({ ...RECEIPT, mode: zMode })
  .transform(({ receivedOn, receivedTime, ...rest }) => ({
    ...{ ...rest, receivedAt: fromLocal(receivedOn as LocalDate, receivedTime) },
  }));

/** The whole of a request on one page; times, guests and letter may follow. */
export const zEntryPage = zOfficeFields
  .extend({
    ...RECEIPT,
    ticketNumber: zOfficeNumber,
    nadineNumber: zOfficeNumber,
    body: z.enum(BODIES, { error: 'Pilih siapa yang mengajukan.' }),
    contact: zContact,
    mode: zMode,
    acceptsOtherMode: zFlag.default(false),
    topics: zTopics,
    questions: zQuestions,
    wantedOn: zOptionalLine(10),
    wantedTime: zOptionalLine(10),
    names: zParagraphs().nullish(),
    guestCount: zBlankAsNull(zCount.max(10_000, 'Jumlah ini terlalu besar.')).default(null),
    letter: zLetterDetails.optional(),
  })
  .superRefine(mustBeKnown)
  .transform(({ receivedOn, receivedTime, wantedOn, wantedTime, names, ...rest }, context) => ({
    ...rest,
    receivedAt: fromLocal(receivedOn as LocalDate, receivedTime),
    preferences: wantedIn(wantedOn, wantedTime, context),
    guests: readGuestLines(names ?? '').map((line) => ({
      ...{ ...line, nip: null, kind: 'participant' as const, specialNeeds: null },
    })),
  }));
export type EntryPage = z.output<typeof zEntryPage>;

/** The wanted time; both of day and hour, or neither. */
function wantedIn(on: string | null, time: string | null, context: z.RefinementCtx): Instant[] {
  if (on === null && time === null) return [];
  const day = parseLocalDate(on ?? '');
  const hour = parseLocalTime((time ?? '').replace('.', ':'));
  if (day !== null && hour !== null) return [fromLocal(day, hour)];
  const path = [day === null ? 'wantedOn' : 'wantedTime'];
  const message = 'Isi tanggal dan jamnya, atau kosongkan keduanya.';
  context.addIssue({ code: 'custom', path, message });
  return [];
}

/** The numbers that other systems of the office gave, with those that stood on the page. */
export const zOfficeNumbersPage = z.object({
  ticketNumber: zOfficeNumber,
  nadineNumber: zOfficeNumber,
  seenTicket: zOfficeNumber,
  seenNadine: zOfficeNumber,
});
