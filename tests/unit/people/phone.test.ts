import { describe, expect, it } from 'vitest';
import { internationalNumber } from '#app/domain/people/phone.ts';

describe('a phone number for a chat', () => {
  it.each([
    ['0811-150420-7', '628111504207'],
    ['+62 811 1504 207', '628111504207'],
    ['62811 1504207', '628111504207'],
    ['0062 811 1504207', '628111504207'],
    ['(0431) 321 000', '62431321000'],
  ])('%s is %s', (phone, number) => {
    expect(internationalNumber(phone)).toBe(number);
  });

  it.each([null, '', 'tidak ada', '150420', '+', '0811 1504 2071 2345 678'])(
    '%s is none',
    (phone) => {
      expect(internationalNumber(phone)).toBeNull();
    },
  );
});
