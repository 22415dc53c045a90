import { z } from 'zod';
import { MEETING_MODES } from '#app/domain/reservation/mode.ts';
import type { PlanVerb } from '#app/copy/plan-pages.ts';
import { parseInstant } from '#app/domain/calendar/instant.ts';
import { zBlankAsNull, zInstant, zOneOf } from './fields.ts';
import { zMeetingUrl } from './plan.ts';
import { zOptionalLine, zOptionalReason, zRequiredLine } from './words.ts';

const zChosen = z.array(zRequiredLine(60)).max(20, 'Paling banyak 20.').default([]);

/** Who and where, by the names that also stand in the page's address. */
const people = {
  revision: z.int('Muat ulang halaman ini.').min(1, 'Muat ulang halaman ini.'),
  narasumber: zChosen,
  unit: zChosen,
  ruang: zOptionalLine(60),
  tautan: zBlankAsNull(zMeetingUrl).default(null),
};

const zSlot = z
  .string({ error: 'Pilih waktunya lebih dahulu.' })
  .refine((text) => parseInstant(text) !== null, 'Pilih waktunya lebih dahulu.')
  .pipe(zInstant);

/** The sittings after the first; each its own people and room. */
const lanjutan = z
  .array(z.object({ waktu: zSlot, narasumber: zChosen, unit: zChosen, ruang: zOptionalLine(60) }))
  .max(7, 'Paling banyak 8 sesi.')
  .default([]);

/** What the pages send that decide a plan. */
export const PLAN_FORMS = {
  approve: z.object({ ...people, waktu: zSlot, lanjutan }),
  offer: z.object({
    ...people,
    waktu: zSlot,
    lanjutan,
    cara: zOneOf(MEETING_MODES),
    pesan: zOptionalReason(),
  }),
  reschedule: z.object({
    ...people,
    waktu: zSlot,
    lanjutan,
    cara: zOneOf(MEETING_MODES).optional(),
    pesan: zOptionalReason(),
  }),
  reassign: z.object({
    ...people,
    /** Which of the sittings, from 0. */
    sesi: z.int().min(0).max(7).default(0),
    pesan: zOptionalReason(),
  }),
} as const satisfies Record<PlanVerb, z.ZodType>;

export type PlanPageForm<V extends PlanVerb> = z.output<(typeof PLAN_FORMS)[V]>;
