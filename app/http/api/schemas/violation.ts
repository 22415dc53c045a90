import { z } from 'zod';
import { RULE_CODES } from '#app/domain/compliance/rule-code.ts';
import { VIOLATION_STATUSES } from '#app/domain/compliance/violation.ts';
import { zInstantOut } from './directory.ts';
import { zBasis, zParams } from './finding.ts';

export const zViolation = z.object({
  id: z.string(),
  code: z.enum(RULE_CODES),
  status: z.enum(VIOLATION_STATUSES),
  reservationNumber: z.string(),
  region: z.string().nullable(),
  recordedAt: zInstantOut,
  message: z.string().min(1),
  basis: zBasis,
  params: zParams,
  policyVersion: z.string(),
  /** The waiver under which the guests were let in all the same. */
  waiver: z.string().nullable(),
  supersedes: z.string().nullable(),
  replyDeadline: zInstantOut.nullable(),
  reply: z.string().nullable(),
});

export const zViolationList = z.object({ items: z.array(zViolation) });
