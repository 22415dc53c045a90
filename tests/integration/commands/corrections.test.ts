import { expect, it } from 'vitest';
import { act, as, done, read, submitted } from '#tests/support/deeds.ts';
import { aHouse } from '#tests/support/house.ts';

it('corrects of a letter only what is named', () => {
  const house = aHouse();
  const { number, letter } = done(submitted(house)).next;
  done(act(house, number, 'startReview'));
  const reasons = [{ field: 'letter.number', message: 'Nomor surat tidak terbaca.' }];
  done(act(house, number, 'return', { reasons }));
  done(act(house, number, 'resubmit', { letter: { number: '900/13/BPKAD/2026' } }, as('pemda')));
  expect(read(house, number).letter).toEqual({ ...letter, number: '900/13/BPKAD/2026' });
  expect(read(house, number).questions).toBe('Penyaluran DAU yang ditentukan penggunaannya.');
});
