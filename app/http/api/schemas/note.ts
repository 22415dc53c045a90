import { z } from 'zod';
import { zInstantOut } from './directory.ts';

/** What was noted for colleagues; told to staff alone. */
export const zNoteView = z.object({
  seq: z.int(),
  words: z.string(),
  by: z.string(),
  at: zInstantOut,
});

export const zNoteMade = z.object({ seq: z.int() });
