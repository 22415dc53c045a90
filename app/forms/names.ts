import { z } from 'zod';
import { BODIES } from '#app/domain/people/office.ts';

/** Chosen where no region is meant. */
export const NO_REGION = 'tanpa';

/** What a person says the printed name of a requester stands for. */
export const zRequesterName = z.object({
  region: z
    .string({ error: 'Pilih daerah yang dimaksud, atau pilih “Tanpa daerah”.' })
    .transform((code) => (code === NO_REGION ? null : code)),
  body: z.enum(BODIES, { error: 'Pilih jenis instansinya.' }),
});

/** What a person says the printed text of topics stands for. */
export const zTopicNames = z.object({
  topics: z
    .array(z.string(), { error: 'Pilih paling sedikit satu topik.' })
    .min(1, 'Pilih paling sedikit satu topik.'),
});
