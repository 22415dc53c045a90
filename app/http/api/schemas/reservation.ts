import { z } from 'zod';
import { RULE_CODES } from '#app/domain/compliance/rule-code.ts';
import { HEAD_CLAIMS, HEAD_OFFICES, HEAD_VERDICTS } from '#app/domain/reservation/head-claim.ts';
import { LETTER_VERIFICATION_METHODS } from '#app/domain/reservation/letter-verification.ts';
import { CHANNELS } from '#app/domain/reservation/mode.ts';
import { zDateOut, zInstantOut } from './directory.ts';
import { zFindings } from './finding.ts';
import { zNoteView } from './note.ts';
import { zViolation } from './violation.ts';
import {
  zAllocation,
  zContact,
  zGuest,
  zLetter,
  zMode,
  zRequester,
  zStatus,
  zText,
  zTimelineEntry,
  zWhen,
} from './reservation-parts.ts';

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
