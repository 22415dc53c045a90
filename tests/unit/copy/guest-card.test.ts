import { expect, it } from 'vitest';
import { guestCountWords } from '#app/copy/guest-card.ts';

it.each([
  [{ participant: 4, companion: 0, thirdParty: 0 }, '4 peserta'],
  [{ participant: 4, companion: 1, thirdParty: 0 }, '4 peserta dan 1 pendamping'],
  [{ participant: 3, companion: 2, thirdParty: 1 }, '3 peserta, 1 pihak ketiga, dan 2 pendamping'],
  [{ participant: 0, companion: 0, thirdParty: 0 }, null],
])('counts a group aloud', (counts, words) => {
  expect(guestCountWords(counts)).toBe(words);
});
