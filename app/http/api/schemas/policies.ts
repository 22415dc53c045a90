import { z } from 'zod';
import { zInstantOut } from './directory.ts';

const zBasis = z.object({
  document: z.string(),
  clause: z.string().nullable(),
  confirmed: z.boolean(),
});

/** An edition of the rules. Which values there are the edition itself says. */
export const zPolicyItem = z.object({
  id: z.string(),
  number: z.int(),
  state: z.enum(['current', 'coming', 'past', 'replaced']),
  effectiveFrom: z.string(),
  lastDay: z.string().nullable(),
  publishedAt: zInstantOut.nullable(),
  values: z.record(z.string(), z.unknown()),
  basis: z.record(z.string(), zBasis),
});

export const zPolicyList = z.object({ items: z.array(zPolicyItem) });
