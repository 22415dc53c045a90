import { z } from 'zod';
import { zParagraphs, zRequiredLine } from './words.ts';

/** One spelling a line; blank lines and doubles are passed over. */
const zSpellings = zParagraphs(4000)
  .nullish()
  .transform((text) => [
    ...new Set(
      (text ?? '')
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter((line) => line !== ''),
    ),
  ])
  .pipe(z.array(z.string().max(200, 'Paling banyak 200 karakter setiap baris.')).max(60));

export const zTopicChange = z.object({ name: zRequiredLine(), synonyms: zSpellings });
export type TopicChangeForm = z.output<typeof zTopicChange>;

/** Codes are typed once and never change. */
export const zTopic = zTopicChange.extend({
  code: zRequiredLine(40)
    .transform((code) => code.toUpperCase())
    .pipe(
      z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'Hanya huruf, angka, dan garis bawah; diawali huruf.'),
    ),
});
export type TopicForm = z.output<typeof zTopic>;
