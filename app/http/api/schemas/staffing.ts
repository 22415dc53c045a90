import { z } from 'zod';
import { UNIT_REQUEST_STATES } from '#app/domain/schedule/assignment.ts';
import { zInstantOut } from './directory.ts';

/** A question to a unit, with its answer. */
export const zUnitRequestItem = z.object({
  id: z.string(),
  unitId: z.string(),
  state: z.enum(UNIT_REQUEST_STATES),
  message: z.string().nullable(),
  narasumberIds: z.array(z.string()),
  reason: z.string().nullable(),
  askedAt: zInstantOut,
  askedBy: z.string(),
  answeredAt: zInstantOut.nullable(),
  answeredBy: z.string().nullable(),
});

export const zUnitRequestList = z.object({ items: z.array(zUnitRequestItem) });

/** What a narasumber has said. */
export const zAssignmentAnswered = z.object({
  answer: z.enum(['accepted', 'handedBack']),
  start: zInstantOut,
  reason: z.string().nullable(),
});
