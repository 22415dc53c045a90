import { z } from 'zod';
import { RULE_CODES } from '#app/domain/compliance/rule-code.ts';
import { REGION_TYPES } from '#app/domain/directory/region.ts';

/** UTC to the second, ending in `Z`. */
export const zInstantOut = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  .meta({ format: 'date-time' });
export const zDateOut = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .meta({ format: 'date' });
export const zNamed = z.object({ id: z.string(), name: z.string() });

export const zRegions = z.object({
  items: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      type: z.enum(REGION_TYPES),
      provinceCode: z.string(),
      timeZone: z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
    }),
  ),
});

export const zTopicList = z.object({
  items: z.array(z.object({ code: z.string(), name: z.string() })),
});

export const zSlots = z.object({
  slots: z.array(
    z.object({
      start: zInstantOut,
      end: zInstantOut,
      free: z.boolean(),
      /** The first rule that stands in the way. */
      reason: z.enum(RULE_CODES).optional(),
    }),
  ),
});
