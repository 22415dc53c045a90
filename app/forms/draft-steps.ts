import { z } from 'zod';
import { BODIES } from '#app/domain/people/office.ts';
import { HEAD_OFFICES, type HeadClaim } from '#app/domain/reservation/head-claim.ts';
import { MEETING_MODES, type MeetingMode } from '#app/domain/reservation/mode.ts';
import { MAX_PREFERENCES } from '#app/domain/reservation/preferences.ts';
import { zSeenContact } from './contact-page.ts';
import { zBlankAsNull, zCount, zFlag, zInstant, zOneOf } from './fields.ts';
import {
  mustBeKnown,
  zContact,
  zEmail,
  zGuestLines,
  zKnownGuestLines,
  zLetterDetails,
  zOfficeFields,
  zQuestions,
  zTopics,
} from './reservation.ts';
import { zPageRevision } from './staff-verbs.ts';
import { zLine, zOptionalLine } from './words.ts';

const zMode = z.enum(MEETING_MODES, { error: 'Pilih salah satu cara konsultasi.' });

/** How a request begins; `untuk`: the claim of the office that somebody signed in begins it for. */
export const zBeginning = z.object({ mode: zMode, untuk: zOptionalLine(80) });

/** To whom a pemda's answer goes; without an address there is none. */
const zDraftContact = zContact.extend({
  name: zLine().default('').pipe(z.string().min(1, 'Nama narahubung wajib diisi.')),
  email: zLine(254)
    .default('')
    .pipe(z.string().min(1, 'Alamat surel wajib diisi; jawaban kami dikirim ke sana.'))
    .pipe(zEmail),
});

/** Instansi: who asks. */
export const zOfficeStep = zOfficeFields
  .extend({ body: z.enum(BODIES, { error: 'Pilih siapa yang mengajukan.' }) })
  .superRefine(mustBeKnown)
  .and(z.object({ contact: zDraftContact }));

/** The same where staff write it: who called by phone may have no address to give. */
export const zEntryOfficeStep = zOfficeFields
  .extend({ body: z.enum(BODIES, { error: 'Pilih siapa yang mengajukan.' }) })
  .superRefine(mustBeKnown)
  .and(z.object({ contact: zContact }));

/** The same where the office is given and only its contact can be changed. */
export const zContactStep = z.object({ contact: zDraftContact, seen: zSeenContact });

/** Keperluan: what about, and how. */
export const zPurposeStep = z.object({
  mode: zMode,
  acceptsOtherMode: zFlag.default(false),
  topics: zTopics,
  questions: zQuestions,
});

const zRank = z
  .int({ error: 'Pilihan tidak dikenal.' })
  .min(1, 'Pilihan tidak dikenal.')
  .max(MAX_PREFERENCES, 'Pilihan tidak dikenal.');

/** Jadwal: one slot for one rank; `more` asks for the page of the next rank. */
export const zSlotStep = z.object({
  rank: zRank,
  start: z.preprocess(
    (value) => value ?? '',
    z.string().min(1, 'Pilih satu waktu.').pipe(zInstant),
  ),
  more: zFlag.default(false),
});

/** A rank that is dropped or raised. */
export const zRankOnly = z.object({ rank: zRank });

/** Surat: what the letter says; its file is read apart. */
export const zLetterStep = zLetterDetails;

const HEAD_ANSWERS = [
  'none',
  'represented',
  ...HEAD_OFFICES.map((office) => `attends:${office}` as const),
] as const;

/** The statement on the Kepala Daerah or Pimpinan as one answer. */
export type HeadAnswer = (typeof HEAD_ANSWERS)[number];

/** The statement as the answer of the form. */
export function headAnswerOf(claim: HeadClaim | null): HeadAnswer {
  if (claim?.claim === 'represented') return 'represented';
  return claim?.claim === 'attends' && claim.office !== null ? `attends:${claim.office}` : 'none';
}

/** The answer of the form as the statement. */
export function headClaimOf(answer: HeadAnswer | null, representedBy: string | null): HeadClaim {
  const office = HEAD_OFFICES.find((known) => answer === `attends:${known}`) ?? null;
  if (office !== null) return { claim: 'attends', office, representedBy: null };
  if (answer === 'represented') return { claim: 'represented', office: null, representedBy };
  return { claim: 'none', office: null, representedBy: null };
}

/** Tamu: names for a tatap muka, at least a number for a video conference. */
export function zGuestsStep(mode: MeetingMode) {
  return zGuestsOf(mode, zGuestLines);
}

/** The same of a request that exists: who stays on the list brings the id. */
export function zGuestListPage(mode: MeetingMode) {
  return zGuestsOf(mode, zKnownGuestLines).and(z.object({ revision: zPageRevision }));
}

function zGuestsOf<Line extends z.output<typeof zGuestLines>[number]>(
  mode: MeetingMode,
  lines: z.ZodType<Line[]>,
) {
  return z
    .object({
      guests: lines.default([]),
      guestCount: zBlankAsNull(zCount.max(10_000, 'Jumlah ini terlalu besar.')).default(null),
      head: zBlankAsNull(zOneOf(HEAD_ANSWERS)).default(null),
      representedBy: zOptionalLine(),
    })
    .superRefine(({ guests, guestCount }, context) => {
      guests.forEach(({ name, jabatan, nip, specialNeeds }, index) => {
        if (name !== '' || (jabatan ?? nip ?? specialNeeds) === null) return;
        const path = ['guests', index, 'name'];
        context.addIssue({ code: 'custom', path, message: `Nama tamu ${index + 1} belum diisi.` });
      });
      if (guests.some(({ name }) => name !== '')) return;
      if (mode === 'tatapMuka') {
        const message = 'Isi nama sekurang-kurangnya satu tamu.';
        context.addIssue({ code: 'custom', path: ['guests'], message });
      } else if ((guestCount ?? 0) === 0) {
        const message = 'Isi perkiraan jumlah peserta.';
        context.addIssue({ code: 'custom', path: ['guestCount'], message });
      }
    })
    .transform(({ guests, ...rest }) => ({
      ...rest,
      guests: guests.filter(({ name }) => name !== ''),
    }));
}
