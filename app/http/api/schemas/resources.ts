import { z } from 'zod';
import { MEETING_MODES } from '#app/domain/reservation/mode.ts';
import { ROOM_FEATURES } from '#app/domain/schedule/room-feature.ts';
import { zInstantOut } from './directory.ts';

export const zNarasumberItem = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  unit: z.string(),
  unitId: z.string(),
  topics: z.array(z.string()),
});
export const zRoomItem = z.object({
  id: z.string(),
  name: z.string(),
  capacity: z.int(),
  features: z.array(z.enum(ROOM_FEATURES)),
});
const zClosureItem = z.object({
  id: z.string(),
  from: zInstantOut,
  to: zInstantOut,
  roomId: z.string().nullable(),
  narasumberId: z.string().nullable(),
  reason: z.string(),
  /** Only where it closes one mode alone. */
  closes: z.enum(MEETING_MODES).optional(),
});

export const zNarasumberList = z.object({ items: z.array(zNarasumberItem) });
export const zRoomList = z.object({ items: z.array(zRoomItem) });
export const zClosureList = z.object({ items: z.array(zClosureItem) });
/** A closure and the approved consultations it touches. */
export const zClosureMade = zClosureItem.extend({
  touches: z.array(z.object({ number: z.string(), start: zInstantOut, end: zInstantOut })),
});

const zDisruptionItem = z.object({
  id: z.string(),
  /** Of the approved request. */
  number: z.string(),
  cause: z.enum(['closure', 'holiday', 'policy']),
  /** Id of the closure or the edition, day of the holiday. */
  causeId: z.string(),
  /** The rule that speaks against the appointment now. */
  code: z.string(),
  openedAt: zInstantOut,
});
export const zDisruptionList = z.object({ items: z.array(zDisruptionItem) });
export const zDisruptionKept = zDisruptionItem
  .pick({ id: true, number: true })
  .extend({ state: z.literal('kept') });
