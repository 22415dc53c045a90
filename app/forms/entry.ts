import { z } from 'zod';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { fromLocal, type LocalTime, parseLocalTime } from '#app/domain/calendar/zones.ts';
import { BODIES } from '#app/domain/people/office.ts';
import { CHANNELS, MEETING_MODES } from '#app/domain/reservation/mode.ts';
import { zBlankAsNull, zCount, zFlag, zInstant, zLocalDate } from './fields.ts';
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
import { zLine, zParagraphs } from './words.ts';

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
    wanted: zBlankAsNull(zInstant).default(null),
    names: zParagraphs().nullish(),
    guestCount: zBlankAsNull(zCount.max(10_000, 'Jumlah ini terlalu besar.')).default(null),
    letter: zLetterDetails.optional(),
  })
  .superRefine(mustBeKnown)
  .transform(({ receivedOn, receivedTime, wanted, names, ...rest }) => ({
    ...rest,
    receivedAt: fromLocal(receivedOn as LocalDate, receivedTime),
    preferences: wanted === null ? [] : [wanted],
    guests: readGuestLines(names ?? '').map((line) => ({
      ...{ ...line, nip: null, kind: 'participant' as const, specialNeeds: null },
    })),
  }));
export type EntryPage = z.output<typeof zEntryPage>;

/** The numbers that other systems of the office gave, with those that stood on the page. */
export const zOfficeNumbersPage = z.object({
  ticketNumber: zOfficeNumber,
  nadineNumber: zOfficeNumber,
  seenTicket: zOfficeNumber,
  seenNadine: zOfficeNumber,
});
