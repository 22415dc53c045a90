import { z } from 'zod';
import { RULE_CODES } from '#app/domain/compliance/rule-code.ts';
import { BODIES } from '#app/domain/people/office.ts';
import { ROLES } from '#app/domain/people/roles.ts';
import { GUEST_KINDS } from '#app/domain/reservation/guest-kind.ts';
import { HEAD_CLAIMS, HEAD_OFFICES, HEAD_VERDICTS } from '#app/domain/reservation/head-claim.ts';
import { SIGNATORY_OFFICES } from '#app/domain/reservation/letter.ts';
import { LETTER_VERIFICATION_METHODS } from '#app/domain/reservation/letter-verification.ts';
import { CHANNELS, MEETING_MODES } from '#app/domain/reservation/mode.ts';
import { STATUSES } from '#app/domain/reservation/status.ts';
import { zDateOut, zInstantOut, zNamed } from './directory.ts';
import { zFindings } from './finding.ts';
import { zNoteView } from './note.ts';
import { zViolation } from './violation.ts';

const zMode = z.enum(MEETING_MODES);
const zStatus = z.enum(STATUSES);
const zText = z.string().nullable();
const zWhen = zInstantOut.nullable();

const zRequester = z.object({
  regionCode: zText,
  body: z.enum(BODIES),
  opd: zText,
  name: zText,
  /** As people call it: "Kab. Minahasa Utara (DPRD)". */
  label: z.string(),
});

const zContact = z.object({ name: z.string(), jabatan: zText, email: zText, phone: zText });

const zLetter = z.object({
  number: zText,
  date: zDateOut.nullable(),
  subject: zText,
  signatoryName: zText,
  signatoryOffice: z.enum(SIGNATORY_OFFICES).nullable(),
  addressee: zText,
  file: z.object({ sha256: z.string(), mediaType: z.string(), bytes: z.int() }).nullable(),
});

const zGuest = z.object({
  id: z.string(),
  name: z.string(),
  jabatan: zText,
  kind: z.enum(GUEST_KINDS),
  origin: z.enum(['listed', 'addedLate', 'unlisted']),
  arrival: z.enum(['expected', 'admitted', 'refused', 'left', 'absent']),
});

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

const zTimelineEntry = z.object({
  at: zInstantOut,
  action: z.string(),
  actor: z.object({ role: z.enum([...ROLES, 'system']), name: z.string().optional() }),
  reason: zText,
  revision: z.int().nullable(),
  /** How the letter was made sure of; to staff alone. */
  verification: z.enum(LETTER_VERIFICATION_METHODS).optional(),
});

export const zReservationView = z.object({
  number: z.string(),
  revision: z.int(),
  status: zStatus,
  heldFrom: zStatus.nullable(),
  mode: zMode,
  channel: z.enum(CHANNELS),
  receivedAt: zInstantOut,
  submittedAt: zInstantOut,
  acceptsOtherMode: z.boolean(),
  topics: z.array(z.string()),
  questions: zText,
  guestCount: z.int().nullable(),
  headClaim: z
    .object({
      claim: z.enum(HEAD_CLAIMS),
      office: z.enum(HEAD_OFFICES).nullable(),
      representedBy: zText,
    })
    .nullable(),
  headVerdict: z.enum(HEAD_VERDICTS).nullable(),
  headRepresentedBy: zText,
  pendingChange: z
    .object({
      requestedAt: zInstantOut,
      reason: zText,
      mode: zMode.nullable(),
      topics: z.array(z.string()).nullable(),
      preferences: z.array(zInstantOut),
    })
    .nullable(),
  correction: z
    .object({
      reasons: z.array(z.object({ field: z.string(), message: z.string() })),
      deadline: zInstantOut,
    })
    .nullable(),
  arrivedAt: zWhen,
  startedAt: zWhen,
  closedAt: zWhen,
  rating: z.object({ service: z.int(), substance: z.int(), remark: zText }).nullable(),
  relatedNumber: zText,
  requester: zRequester.extend({ contact: zContact.nullable() }),
  preferences: z.array(z.object({ start: zInstantOut })),
  letter: zLetter.nullable(),
  /** How the letter was made sure of; to staff alone, else null. */
  letterVerification: z
    .object({ method: z.enum(LETTER_VERIFICATION_METHODS), note: zText })
    .nullable(),
  /** Numbers of the contact centre's ticket and the e-office; to staff alone, else null. */
  ticketNumber: zText,
  nadineNumber: zText,
  guests: z.array(zGuest),
  allocation: zAllocation.nullable(),
  offer: zAllocation.extend({ mode: zMode, message: zText, deadline: zInstantOut }).nullable(),
  promise: z.object({
    dueOn: zDateOut,
    workdaysLeft: z.int(),
    overdue: z.boolean(),
    paused: z.boolean(),
  }),
  findings: zFindings,
  violations: z.array(zViolation),
  notes: z.array(zNoteView),
  waivers: z.array(
    z.object({
      id: z.string(),
      code: z.enum(RULE_CODES),
      reason: z.string(),
      by: z.string(),
      at: zInstantOut,
      /** Counted guests it lets in at most; null where it names no number. */
      guests: z.int().nullable(),
    }),
  ),
  timeline: z.array(zTimelineEntry),
  /** What this key may do now, as it stands in the address. */
  verbs: z.array(z.string()),
});

export const zReservationList = z.object({
  items: z.array(
    z.object({
      number: z.string(),
      status: zStatus,
      revision: z.int(),
      mode: zMode,
      topics: z.array(z.string()),
      requester: zRequester,
      receivedAt: zInstantOut,
      start: zWhen,
    }),
  ),
  /** Where the next page begins; null on the last. */
  nextCursor: zText,
});

export const zSubmitted = z.object({
  number: z.string(),
  status: zStatus,
  revision: z.int(),
  statusUrl: z.url(),
  findings: zFindings,
});

const zCodes = z.array(z.object({ id: z.string(), code: z.enum(RULE_CODES) }));

export const zWalkInMade = zSubmitted.extend({ guestLimit: z.int(), violations: zCodes });

export const zCheckedIn = z.object({
  guestLimit: z.int(),
  admitted: z.int(),
  findings: zFindings,
  violations: zCodes,
  status: zStatus,
  revision: z.int(),
});
