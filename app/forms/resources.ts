import { z } from 'zod';
import { MEETING_MODES } from '#app/domain/reservation/mode.ts';
import { ROOM_FEATURES } from '#app/domain/schedule/room-feature.ts';
import { zInstant, zOneOf } from './fields.ts';
import { zOptionalLine, zReason, zRequiredLine } from './words.ts';

export const zNarasumber = z.object({
  name: zRequiredLine(),
  email: z.email('Harus berupa alamat surel yang sah.').max(254),
  /** The unit's name; made if it is new. */
  unit: zRequiredLine(),
  topics: z.array(zRequiredLine(40), { error: 'Harus berupa daftar topik.' }).max(50).default([]),
});
export type NarasumberForm = z.output<typeof zNarasumber>;

export const zRoom = z.object({
  name: zRequiredLine(),
  capacity: z.int('Harus bilangan bulat.').min(1, 'Paling sedikit 1.').max(10_000),
  /** What stands in it; left out: nothing is said, or it stays as it is. */
  features: z.array(zOneOf(ROOM_FEATURES)).max(ROOM_FEATURES.length).optional(),
});
export type RoomForm = z.output<typeof zRoom>;

export const zClosure = z
  .object({
    from: zInstant,
    to: zInstant,
    roomId: zOptionalLine(60),
    narasumberId: zOptionalLine(60),
    reason: zReason(),
    /** The one mode it closes; left out: both. */
    closes: zOneOf(MEETING_MODES)
      .nullish()
      .transform((mode) => mode ?? null),
  })
  .superRefine((closure, context) => {
    if (closure.from >= closure.to) {
      context.addIssue({ code: 'custom', path: ['to'], message: 'Harus sesudah waktu mulai.' });
    }
    if (closure.roomId !== null && closure.narasumberId !== null) {
      const message = 'Pilih ruang atau narasumber, tidak keduanya.';
      context.addIssue({ code: 'custom', path: ['narasumberId'], message });
    }
  });
/** Why an appointment takes place although something stands in its way. */
export const zKeepDisrupted = z.object({ reason: zReason() });

export type ClosureForm = z.output<typeof zClosure>;
