import { describe, expect, it } from 'vitest';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { numberIn } from '#app/domain/reservation/letter-text/head.ts';
import { columnOf } from '#app/domain/reservation/letter-text/letter-page.ts';
import {
  agreedTo,
  signedDifferences,
} from '#app/domain/reservation/letter-text/signed-differences.ts';
import { aLetterPage } from '#tests/support/letter-pages.ts';

const day = '2026-12-07' as LocalDate;
const other = '2026-12-17' as LocalDate;

describe('a signed letter and what was typed beside it', () => {
  it.each([
    ['S-12/PK/2026', 'S-12/PK/2026'],
    ['S-12/PK/2026', ' s-12 / PK / 2026 '],
    ['S–12/PK.1/2026', 'S-12/PK.1/2026.'],
    ['S-12/PK/2026', 'Nomor: S-12/PK/\n2026'],
    ['S-12/PK/2026', 'No. S-12/PK/2026'],
  ])('%j and %j are one number', (read, typed) => {
    const typedBeside = { letterNumber: typed, letterDate: day };
    expect(signedDifferences({ number: read, date: day }, typedBeside)).toEqual([]);
  });

  it.each([
    ['S-12/PK/2026', 'S-13/PK/2026'],
    ['S-12/PK/2026', 'S-1/2PK/2026'],
    ['S-12/PK.1/2026', 'S-12/PK1/2026'],
    ['ND-12/PK/2026', 'S-12/PK/2026'],
  ])('%j and %j are two', (read, typed) => {
    const typedBeside = { letterNumber: typed, letterDate: day };
    expect(signedDifferences({ number: read, date: null }, typedBeside)).toEqual([
      { field: 'letterNumber', read, typed },
    ]);
  });

  it('differ in the day, and say nothing where nothing was read', () => {
    const typed = { letterNumber: 'S-12/PK/2026', letterDate: day };
    expect(signedDifferences({ number: null, date: other }, typed)).toEqual([
      { field: 'letterDate', read: other, typed: day },
    ]);
    expect(signedDifferences({ number: null, date: null }, typed)).toEqual([]);
  });

  it('are agreed to one by one: another mistake is asked about again', () => {
    const read = { number: 'S-12/PK/2026', date: other };
    const said = (letterNumber: string, letterDate: LocalDate) =>
      agreedTo(signedDifferences(read, { letterNumber, letterDate }));
    expect(said('S-13/PK/2026', day)).not.toBe(said('S-13/PK/2026', other));
    expect(said('S-13/PK/2026', day)).not.toBe(said('S-14/PK/2026', day));
    expect(said('S-12/PK/2026', other)).toBe('');
  });
});

describe('a number that breaks over two lines', () => {
  const read = (page: string) => numberIn(columnOf(aLetterPage(page), 0, 101));

  it('is read whole behind a slash or hyphen, never together with the next label', () => {
    expect(read('Nomor   : S-12/PK.1/\n          2026')).toBe('S-12/PK.1/2026');
    expect(read('Nomor   : S-12/PK.1/2026\nLampiran : -')).toBe('S-12/PK.1/2026');
    expect(read('Nomor   : S-     /PK.1/\nTanggal : 7 Desember 2026')).toBeNull();
  });
});
