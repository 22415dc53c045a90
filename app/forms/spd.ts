import { z } from 'zod';
import { zRequiredLine } from './words.ts';

/** What the desk's page about travel orders sends: a stamp to note, or a note to take back. */
export const zSpdPage = z.discriminatedUnion('langkah', [
  z.object({
    langkah: z.literal('catat'),
    guestId: zRequiredLine(60),
    spdNumber: zRequiredLine(80),
    /** Given with the answer to a question. */
    yakin: z.string().optional(),
  }),
  z.object({ langkah: z.literal('batalkan'), seq: z.coerce.number().int().min(1) }),
]);
