import { z } from 'zod';
import { zDateOut } from './directory.ts';

/** Which unit answers for a topic, and when; the day `validTo` itself still counts. */
export const zTopicUnitItem = z.object({
  id: z.string(),
  topic: z.string(),
  unitId: z.string(),
  unit: z.string(),
  validFrom: zDateOut,
  validTo: zDateOut.nullable(),
  state: z.enum(['coming', 'holds', 'over']),
});
export const zTopicUnitList = z.object({ items: z.array(zTopicUnitItem) });
