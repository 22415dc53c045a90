import { z } from 'zod';
import { zParagraphs } from './words.ts';

/** What one side writes to the other. */
export const zMessage = z.object({
  words: zParagraphs(2000).default('').pipe(z.string().min(1, 'Tulis pesannya.')),
});
