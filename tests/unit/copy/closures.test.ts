import { expect, it } from 'vitest';
import { liftedText } from '#app/copy/closures.ts';

it.each([
  [0, 3, 'Semua 3 tidak terdampak lagi'],
  [2, 3, '2 ditangani, 1 tidak terdampak lagi'],
  [3, 3, 'Semua 3 sudah ditangani sebelum dicabut'],
  [0, 0, 'Tidak ada konsultasi yang terdampak'],
])('a lifted closure with %i of %i dealt with says %s', (handled, all, words) => {
  expect(liftedText(handled, all)).toBe(words);
});
