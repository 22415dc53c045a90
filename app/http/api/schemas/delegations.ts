import { z } from 'zod';
import { zDateOut, zInstantOut, zNamed } from './directory.ts';

/** Somebody of the secretariat who decides in the supervisor's place; both days count. */
export const zDelegationItem = z.object({
  id: z.string(),
  userId: z.string(),
  name: z.string(),
  from: zDateOut,
  to: zDateOut,
  reason: z.string(),
  state: z.enum(['coming', 'active', 'over', 'revoked']),
  madeAt: zInstantOut,
  madeBy: z.string(),
  revokedAt: zInstantOut.nullable(),
  revokedBy: z.string().nullable(),
});
export const zDelegationList = z.object({
  items: z.array(zDelegationItem),
  /** Who can be named: accounts of the secretariat that are open. */
  possible: z.array(zNamed),
});
