import { z } from 'zod';
import { SEVERITIES } from '#app/domain/compliance/rule.ts';
import { RULE_CODES } from '#app/domain/compliance/rule-code.ts';

export const zBasis = z.object({
  document: z.string().min(1),
  clause: z.string().nullable(),
  confirmed: z.boolean(),
});

export const zParams = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
);

export const zFinding = z.object({
  code: z.enum(RULE_CODES),
  severity: z.enum(SEVERITIES),
  message: z.string().min(1),
  basis: zBasis,
  params: zParams,
});

export const zFindings = z.array(zFinding);

export const zEvaluation = z.object({
  policyVersion: z.string().min(1),
  guestLimit: z.int(),
  allowed: z.boolean(),
  findings: zFindings,
});
