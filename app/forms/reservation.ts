import { z } from 'zod';
import { BODIES } from '#app/domain/people/office.ts';
import { GUEST_KINDS } from '#app/domain/reservation/guest-kind.ts';
import { HEAD_CLAIMS, HEAD_OFFICES } from '#app/domain/reservation/head-claim.ts';
import { SIGNATORY_OFFICES } from '#app/domain/reservation/letter.ts';
import { CHANNELS, MEETING_MODES } from '#app/domain/reservation/mode.ts';
import { zBlankAsNull, zCount, zFlag, zInstant, zLocalDate, zOneOf } from './fields.ts';
import { zLine, zOptionalLine, zParagraphs, zRequiredLine } from './words.ts';

export const zEmail = z.email('Harus berupa alamat surel yang sah.').max(254);

export const zContact = z.object({
  name: zRequiredLine(),
  jabatan: zOptionalLine(),
  email: zBlankAsNull(zEmail).default(null),
  phone: zOptionalLine(40),
});

export const zOfficeFields = z.object({
  regionCode: zOptionalLine(10),
  body: zOneOf(BODIES),
  opd: zOptionalLine(),
  name: zOptionalLine(),
});

/** A government or council is known by its region, everybody else by name. */
export function mustBeKnown(
  office: z.output<typeof zOfficeFields>,
  context: z.RefinementCtx,
): void {
  const hasRegion = office.body === 'pemda' || office.body === 'dprd';
  if (hasRegion && office.regionCode === null) {
    context.addIssue({ code: 'custom', path: ['regionCode'], message: 'Pilih daerahnya.' });
  }
  // A name without a letter or digit is like no name: all such offices would be one.
  if (!hasRegion && !/[\p{L}\p{N}]/u.test(office.name ?? '')) {
    context.addIssue({ code: 'custom', path: ['name'], message: 'Nama instansi wajib diisi.' });
  }
}

const zOffice = zOfficeFields.superRefine(mustBeKnown);

const zGuestLine = z.object({
  name: zLine().default(''),
  jabatan: zOptionalLine(),
  nip: zOptionalLine(30),
  kind: zOneOf(GUEST_KINDS).default('participant'),
  specialNeeds: zOptionalLine(),
});

function zListOf<Line extends z.ZodType>(line: Line) {
  return z
    .array(line, { error: 'Harus berupa daftar tamu.' })
    .max(500, 'Daftar tamu terlalu panjang (paling banyak 500 nama).');
}

/** Every line of a list of guests, also the blank ones. */
export const zGuestLines = zListOf(zGuestLine);

/** The same of a list that exists; who stays on it brings the id. */
export const zKnownGuestLines = zListOf(zGuestLine.extend({ id: zOptionalLine(60) }));

/** One guest with a name, on a page or in the body of a verb. */
export const zNamedGuest = zGuestLine.extend({ name: zRequiredLine() });

/** A blank line of the list is no guest, and is passed over. */
const zGuests = zGuestLines.transform((guests) => guests.filter((guest) => guest.name !== ''));

export const zLetterDetails = z.object({
  number: zOptionalLine(100),
  date: zBlankAsNull(zLocalDate).default(null),
  subject: zOptionalLine(500),
  signatoryName: zOptionalLine(),
  signatoryOffice: zBlankAsNull(zOneOf(SIGNATORY_OFFICES)).default(null),
  addressee: zOptionalLine(300),
});

/** Of a letter only what is named is corrected. */
const zLetterCorrections = zLetterDetails
  .extend({
    date: zBlankAsNull(zLocalDate),
    signatoryOffice: zBlankAsNull(zOneOf(SIGNATORY_OFFICES)),
  })
  .partial();

export const zHeadClaim = z.object({
  claim: zOneOf(HEAD_CLAIMS),
  office: zBlankAsNull(zOneOf(HEAD_OFFICES)).default(null),
  representedBy: zOptionalLine(),
});

export const zPreferences = z
  .array(z.object({ start: zInstant }), { error: 'Harus berupa daftar waktu.' })
  .max(3, 'Paling banyak tiga pilihan waktu.')
  .transform((preferences) => [...new Set(preferences.map(({ start }) => start))]);

export const zTopics = z
  .array(zRequiredLine(40), { error: 'Harus berupa daftar topik.' })
  .min(1, 'Pilih sekurang-kurangnya satu topik.')
  .max(10, 'Paling banyak sepuluh topik.')
  .transform((topics) => [...new Set(topics)]);

export const zQuestions = zParagraphs()
  .nullish()
  .transform((text) => text || null);

/** A number that another system of the office gave; taken down as it stands there. */
export const zOfficeNumber = zOptionalLine(60);

/** The `reservation` part of a submission (`interfaces.md` §2). */
export const zReservation = z.object({
  requester: zOffice.and(z.object({ contact: zContact.nullish() })),
  mode: zOneOf(MEETING_MODES),
  acceptsOtherMode: zFlag.default(false),
  topics: zTopics,
  questions: zQuestions,
  preferences: zPreferences.default([]),
  letter: zLetterDetails.nullish(),
  channel: zOneOf(CHANNELS).nullish(),
  receivedAt: zInstant.nullish(),
  guests: zGuests.default([]),
  guestCount: zCount.nullish(),
  headClaim: zHeadClaim.nullish(),
  /** The contact centre's ticket and the number in the e-office; taken from staff alone. */
  ticketNumber: zOfficeNumber,
  nadineNumber: zOfficeNumber,
});
export type ReservationForm = z.output<typeof zReservation>;

/** What a correction may bring; everything left out stays as it was. */
export const zCorrections = z
  .object({
    contact: zContact,
    mode: zOneOf(MEETING_MODES),
    acceptsOtherMode: zFlag,
    topics: zTopics,
    questions: zQuestions,
    preferences: zPreferences,
    letter: zLetterCorrections,
    guests: zGuests,
    guestCount: zCount.nullable(),
    headClaim: zHeadClaim.nullable(),
  })
  .partial();

/** What completes a request that staff entered; everything left out stays as it was. */
export const zCompletion = z
  .object({
    contact: zContact,
    acceptsOtherMode: zFlag,
    preferences: zPreferences,
    guests: zGuests,
    guestCount: zCount.nullable(),
    headClaim: zHeadClaim.nullable(),
    /** What the letter says; its file comes along as with a correction. */
    letter: zLetterCorrections,
  })
  .partial();

/** A group at the desk without an appointment. */
export const zWalkIn = z.object({
  requester: zOffice.and(z.object({ contact: zContact.nullish() })),
  mode: zOneOf(MEETING_MODES).default('tatapMuka'),
  topics: z.array(zRequiredLine(40)).max(10).default([]),
  questions: zQuestions,
  guests: zGuests.default([]),
  guestCount: zCount.max(500).nullish(),
  headVerdict: z.enum(['present', 'represented', 'absent', 'expected']).nullish(),
  /** The request the group belongs to, if the desk knows it. */
  reservationNumber: zOptionalLine(20),
  at: zInstant.nullish(),
});
export type WalkInForm = z.output<typeof zWalkIn>;
