import { z } from 'zod';
import { parseLocalDate } from '#app/domain/calendar/local-date.ts';
import { QUEUED_DEEDS } from './queued-deed.ts';

const zField = z.tuple([z.string().max(200), z.string().max(4_000)]);

/** A queued deed as a device sends it. What its form holds is asked later: it becomes a thing to settle. */
export const zQueuedDeed = z.object({
  nonce: z.string().min(1).max(100),
  number: z.string().min(1).max(20),
  deed: z.enum(QUEUED_DEEDS),
  fields: z.array(zField).max(2_500),
  deviceMs: z.number(),
  offsetMs: z.number(),
  day: z.string().transform((text, context) => {
    const day = parseLocalDate(text);
    if (day !== null) return day;
    context.addIssue({ code: 'custom', message: 'Bukan tanggal.' });
    return z.NEVER;
  }),
  by: z.object({ id: z.string().min(1).max(100), name: z.string().max(200) }),
});
