import { z } from 'zod';
import { zInstantOut } from './directory.ts';
import { zFindings } from './finding.ts';

/** An error (RFC 9457), with the members that its code brings. */
export const zProblem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  /** To be quoted when something went wrong. */
  requestId: z.string(),
  /** `invalid`, and a letter that is not taken: what is wrong where. */
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** `blocked`, `conflict` */
  findings: zFindings.optional(),
  /** `conflict`: what is taken, by which request. */
  conflicts: z
    .array(
      z.object({
        what: z.enum(['narasumber', 'room', 'dailySeat']),
        id: z.string().nullable(),
        name: z.string().nullable(),
        number: z.string().nullable(),
        start: zInstantOut,
        end: zInstantOut,
      }),
    )
    .optional(),
  /** `stale` */
  decidedBy: z.string().optional(),
  decidedAt: zInstantOut.optional(),
  /** `stale`: what was done, as in the timeline, and the hours that stand now. */
  lastAction: z.string().nullable().optional(),
  start: zInstantOut.nullable().optional(),
  end: zInstantOut.nullable().optional(),
  /** `wrong-status`, `stale` */
  currentStatus: z.string().optional(),
  /** `over-limit` */
  guestLimit: z.int().optional(),
  admitted: z.int().optional(),
});
