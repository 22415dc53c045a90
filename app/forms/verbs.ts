import { z } from 'zod';
import { RULE_CODES } from '#app/domain/compliance/rule-code.ts';
import { REFERRALS } from '#app/domain/decisions/notice.ts';
import { GUEST_KINDS } from '#app/domain/reservation/guest-kind.ts';
import { HEAD_VERDICTS } from '#app/domain/reservation/head-claim.ts';
import { LETTER_VERIFICATION_METHODS } from '#app/domain/reservation/letter-verification.ts';
import { MEETING_MODES } from '#app/domain/reservation/mode.ts';
import type { Verb } from '#app/domain/reservation/status.ts';
import { zBlankAsNull, zCount, zInstant, zOneOf } from './fields.ts';
import { zNotula } from './notula.ts';
import { zPlan, zPlanChange, zPlanMove } from './plan.ts';
import {
  zCompletion,
  zCorrections,
  zHeadClaim,
  zKnownGuestLines,
  zNamedGuest,
  zPreferences,
  zTopics,
} from './reservation.ts';
import { zOptionalLine, zOptionalReason, zReason, zRequiredLine } from './words.ts';

/** The revision the person saw. */
const revision = z
  .int({ error: 'Wajib diisi dengan nomor revisi yang terakhir dilihat.' })
  .min(1, 'Nomor revisi mulai dari 1.');

const zVerdict = zOneOf(['admitted', 'refused'] as const);
const zHeadVerdict = zBlankAsNull(zOneOf(HEAD_VERDICTS)).default(null);

const zDoorGuest = z.object({
  guestId: zRequiredLine(60),
  verdict: zVerdict,
  reason: zOptionalReason(),
});

const zUnlistedGuest = z.object({
  name: zRequiredLine(),
  jabatan: zOptionalLine(),
  kind: zOneOf(GUEST_KINDS).default('participant'),
  verdict: zVerdict,
  reason: zOptionalReason(),
  /** Whose place they take, by id. */
  replaces: zOptionalLine(60),
});

const justRevision = z.object({ revision });

/** Taking a move back names the revision that the move made. */
export const zUndoMove = justRevision;
const withReason = z.object({ revision, reason: zReason() });
const withOptionalReason = z.object({ revision, reason: zOptionalReason() });
const zScore = z
  .int({
    error: ({ input }) =>
      input === undefined ? 'Pilih salah satu nilai.' : 'Harus bilangan bulat 1 sampai 5.',
  })
  .min(1, 'Dari 1.')
  .max(5, 'Sampai 5.');

/** The shape of every verb's body (`interfaces.md` §2); its sense is the domain's. */
export const VERB_FORMS = {
  startReview: justRevision,
  return: z.object({
    revision,
    reasons: z
      .array(z.object({ field: zRequiredLine(80), message: zReason() }))
      .min(1, 'Sebutkan sekurang-kurangnya satu hal yang perlu diperbaiki.'),
  }),
  resubmit: z.intersection(
    justRevision,
    z.intersection(zCorrections, z.object({ reservation: zCorrections.optional() })),
  ),
  complete: z.intersection(justRevision, zCompletion),
  verifyLetter: z.object({
    revision,
    note: zOptionalReason(),
    verification: z
      .object({ method: zOneOf(LETTER_VERIFICATION_METHODS), note: zOptionalReason() })
      .nullish(),
  }),
  reject: withReason,
  offer: z.intersection(
    z.object({
      revision,
      mode: zOneOf(MEETING_MODES).nullish(),
      message: zOptionalReason(),
    }),
    zPlan,
  ),
  accept: justRevision,
  decline: withOptionalReason,
  approve: z.intersection(justRevision, zPlan),
  requestChange: z.object({
    revision,
    reason: zOptionalReason(),
    mode: zOneOf(MEETING_MODES).nullish(),
    topics: zTopics.nullish(),
    preferences: zPreferences.default([]),
  }),
  withdrawChange: withOptionalReason,
  declineChange: withReason,
  editGuests: z.object({
    revision,
    /** A blank line is no guest, and is passed over. */
    guests: zKnownGuestLines
      .transform((lines) => lines.filter(({ name }) => name !== ''))
      .optional(),
    guestCount: zCount.nullish(),
    headClaim: zHeadClaim.nullish(),
  }),
  substituteGuest: zNamedGuest.extend({ revision, guestId: zRequiredLine(60) }),
  withdraw: withOptionalReason,
  cancel: withReason,
  reassign: z.intersection(withOptionalReason, zPlanChange),
  reschedule: z.intersection(withOptionalReason, zPlanMove),
  hold: withReason,
  resume: justRevision,
  refer: z.object({ revision, to: zOneOf(REFERRALS), reason: zOptionalReason() }),
  merge: z.object({ revision, into: zRequiredLine(20), reason: zOptionalReason() }),
  checkIn: z.object({
    nonce: zRequiredLine(100),
    at: zInstant.nullish(),
    headVerdict: zHeadVerdict,
    headRepresentedBy: zOptionalLine(),
    guests: z.array(zDoorGuest).max(500).default([]),
    unlisted: z.array(zUnlistedGuest).max(500).default([]),
    /** On whose word a group goes in while its letter is being made sure of. */
    letterWord: zOptionalLine(),
  }),
  start: justRevision,
  checkOut: z.object({
    guestIds: z.array(zRequiredLine(60)).max(500).nullish(),
    /** When they left; the moment of writing where left out. */
    at: zInstant.nullish(),
  }),
  close: z.object({
    revision,
    headVerdict: zHeadVerdict,
    /** When the last of them left; the moment of writing where left out. */
    leftAt: zInstant.nullish(),
  }),
  noShow: justRevision,
  annul: withReason,
  waive: z.object({
    revision,
    reason: zReason(),
    codes: z.array(zOneOf(RULE_CODES)).min(1).nullish(),
  }),
  logContact: z.object({ revision, note: zReason(), at: zInstant.nullish() }),
  rate: z.object({ revision, service: zScore, substance: zScore, remark: zOptionalReason() }),
  writeNotula: zNotula.extend({ revision }),
  admit: z.object({
    revision,
    reason: zReason(),
    guests: z.array(zDoorGuest).max(500).nullish(),
  }),
  refuse: withReason,
} as const satisfies Record<Verb, z.ZodType>;

export type VerbForm<V extends Verb> = z.output<(typeof VERB_FORMS)[V]>;
