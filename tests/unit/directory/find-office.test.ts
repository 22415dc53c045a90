import { describe, expect, it } from 'vitest';
import { findOffice } from '#app/domain/directory/find-office.ts';
import { REGIONS as INDEX } from '#tests/support/directory.ts';

describe('the office that a text names', () => {
  it.each([
    [
      'Bersama ini Pemerintah Kabupaten Sleman mohon konsultasi',
      { body: 'pemda', regionCode: '34.04' },
    ],
    ['Undangan DPRD Kabupaten Sleman, segera', { body: 'dprd', regionCode: '34.04' }],
    ['Surat Pemkab Sleman kepada DJPK di Kabupaten Sleman.', { regionCode: '34.04' }],
  ])('%s', (text, office) => {
    expect(findOffice([text], INDEX)).toMatchObject(office);
  });

  it('is nobody where none is named, or two are', () => {
    expect(findOffice(['Mohon penjelasan DAU', ''], INDEX)).toBeNull();
    expect(findOffice(['Kabupaten Sleman dan Kota Yogyakarta'], INDEX)).toBeNull();
    expect(findOffice(['kabupaten '.repeat(2_000)], INDEX)).toBeNull();
  });
});
