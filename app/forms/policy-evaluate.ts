import type { z } from 'zod';
import type { EvaluationRequest } from '#app/domain/compliance/evaluation-request.ts';
import { MOMENTS } from '#app/domain/compliance/facts.ts';
import { BODIES } from '#app/domain/people/office.ts';
import { HEAD_CLAIMS, HEAD_OFFICES, HEAD_VERDICTS } from '#app/domain/reservation/head-claim.ts';
import { SIGNATORY_OFFICES } from '#app/domain/reservation/letter.ts';
import { MEETING_MODES } from '#app/domain/reservation/mode.ts';
import { STATUSES } from '#app/domain/reservation/status.ts';
import {
  zBlankAsNull,
  zCount,
  zFlag,
  zInstant,
  zLocalDate,
  zOneOf,
  zStrict,
  zText,
} from './fields.ts';

/** Regions belong to pemda and DPRD; whether the code exists only the regions table knows. */
const zRequester = zStrict({
  body: zOneOf(BODIES),
  regionCode: zText.nullable().default(null),
}).refine(({ body, regionCode }) => regionCode !== null || body === 'kl' || body === 'other', {
  path: ['regionCode'],
  error: 'Wajib diisi untuk pemda dan DPRD.',
});

const zLetter = zStrict({
  present: zFlag.optional(),
  number: zBlankAsNull(zText).optional(),
  date: zBlankAsNull(zLocalDate).optional(),
  subject: zBlankAsNull(zText).optional(),
  signatoryName: zBlankAsNull(zText).optional(),
  signatoryOffice: zBlankAsNull(zOneOf(SIGNATORY_OFFICES)).optional(),
  addressee: zBlankAsNull(zText).optional(),
});

const zHeadClaim = zStrict({
  claim: zOneOf(HEAD_CLAIMS),
  office: zOneOf(HEAD_OFFICES).nullish(),
  representedBy: zText.nullish(),
});

/** What is not needed may be left out, or said to be null; both are nothing. */
function zMaybe<Field extends z.ZodType>(field: Field) {
  return field.nullish().transform((value) => value ?? undefined);
}

const zGuestCounts = zStrict({
  announced: zMaybe(zCount),
  approved: zMaybe(zCount),
  arrived: zMaybe(zCount),
  unlisted: zMaybe(zCount),
});

/** Body of `POST /policy/evaluate`; what a moment does not need may be left out. */
export const policyEvaluateForm = zStrict({
  moment: zOneOf(MOMENTS),
  at: zInstant,
  mode: zOneOf(MEETING_MODES),
  requester: zMaybe(zRequester),
  start: zMaybe(zInstant),
  letter: zLetter.nullish(),
  headClaim: zHeadClaim.nullish(),
  headVerdict: zOneOf(HEAD_VERDICTS).nullish(),
  enteredByStaff: zMaybe(zFlag),
  guests: zMaybe(zGuestCounts),
  reservation: zStrict({ status: zOneOf(STATUSES), start: zInstant.nullish() }).nullish(),
  arrivedAt: zMaybe(zInstant),
}) satisfies z.ZodType<EvaluationRequest>;
