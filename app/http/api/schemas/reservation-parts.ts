import { z } from 'zod';
import { BODIES } from '#app/domain/people/office.ts';
import { ROLES } from '#app/domain/people/roles.ts';
import { GUEST_KINDS } from '#app/domain/reservation/guest-kind.ts';
import { SIGNATORY_OFFICES } from '#app/domain/reservation/letter.ts';
import { LETTER_VERIFICATION_METHODS } from '#app/domain/reservation/letter-verification.ts';
import { MEETING_MODES } from '#app/domain/reservation/mode.ts';
import { STATUSES } from '#app/domain/reservation/status.ts';
import { zDateOut, zInstantOut, zNamed } from './directory.ts';

/** How a consultation is held. */
export const zMode = z.enum(MEETING_MODES);

/** Where a request stands. */
export const zStatus = z.enum(STATUSES);

/** Text, or null where nothing was said. */
export const zText = z.string().nullable();

/** An instant, or null. */
export const zWhen = zInstantOut.nullable();

/** The office that asks. */
export const zRequester = z.object({
  regionCode: zText,
  body: z.enum(BODIES),
  opd: zText,
  name: zText,
  /** As people call it: "Kab. Minahasa Utara (DPRD)". */
  label: z.string(),
});

/** Who speaks for it. */
export const zContact = z.object({ name: z.string(), jabatan: zText, email: zText, phone: zText });

/** Its letter, as it was described. */
export const zLetter = z.object({
  number: zText,
  date: zDateOut.nullable(),
  subject: zText,
  signatoryName: zText,
  signatoryOffice: z.enum(SIGNATORY_OFFICES).nullable(),
  addressee: zText,
  file: z.object({ sha256: z.string(), mediaType: z.string(), bytes: z.int() }).nullable(),
});

/** A guest of the list. */
export const zGuest = z.object({
  id: z.string(),
  name: z.string(),
  jabatan: zText,
  kind: z.enum(GUEST_KINDS),
  origin: z.enum(['listed', 'addedLate', 'unlisted']),
  arrival: z.enum(['expected', 'admitted', 'refused', 'left', 'absent']),
});

/** When, with whom and where. */
export const zAllocation = z.object({
  start: zInstantOut,
  end: zInstantOut,
  narasumber: z.array(zNamed),
  room: zNamed.nullable(),
  meetingUrl: zText,
  sessions: z.array(
    z.object({
      start: zInstantOut,
      end: zInstantOut,
      units: z.array(zNamed),
      narasumber: z.array(zNamed),
      room: zNamed.nullable(),
    }),
  ),
});

/** What has happened, one line. */
export const zTimelineEntry = z.object({
  at: zInstantOut,
  action: z.string(),
  actor: z.object({ role: z.enum([...ROLES, 'system']), name: z.string().optional() }),
  reason: zText,
  revision: z.int().nullable(),
  /** How the letter was made sure of; to staff alone. */
  verification: z.enum(LETTER_VERIFICATION_METHODS).optional(),
});
