import { z } from 'zod';
import { zParagraphs } from './words.ts';

/** What one member of staff notes for the others. */
export const zNote = z.object({
  words: zParagraphs(2000).default('').pipe(z.string().min(1, 'Tulis catatannya.')),
});
