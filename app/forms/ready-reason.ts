import { z } from 'zod';
import { zOptionalReason } from './words.ts';

/** A reason that is chosen, or written; what was written counts. One of them there must be. */
export const zReadyReason = z
  .object({
    revision: z.int({ error: 'Muat ulang halaman ini.' }),
    ready: zOptionalReason(),
    reason: zOptionalReason(),
  })
  .transform(({ revision, ready, reason }, context) => {
    const said = reason ?? ready;
    if (said !== null) return { revision, reason: said };
    const message = 'Alasan wajib diisi. Pilih salah satu, atau tulis dengan kata sendiri.';
    context.addIssue({ code: 'custom', path: ['reason'], message });
    return z.NEVER;
  });
