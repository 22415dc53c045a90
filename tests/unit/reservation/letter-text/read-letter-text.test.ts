import { describe, expect, it } from 'vitest';
import { readLetterDate } from '#app/domain/reservation/letter-text/dates.ts';
import { readLetterText } from '#app/domain/reservation/letter-text/read-letter-text.ts';
import { signingOffice } from '#app/domain/reservation/letter-text/signatory-office.ts';
import { aLetterPage } from '#tests/support/letter-pages.ts';
import { DOUBTFUL_LETTERS } from '#tests/support/doubtful-letters.ts';
import { CLEAR_LETTERS } from '#tests/support/made-up-letters.ts';

describe('a letter says of itself', () => {
  it.each([...CLEAR_LETTERS, ...DOUBTFUL_LETTERS])('what is certain: $title', ({ pages, says }) => {
    expect(readLetterText(pages.map(aLetterPage))).toEqual(says);
  });
});

describe('a date', () => {
  it.each([
    ['5 November 2026', '2026-11-05'],
    ['05 NOPEMBER 2026', '2026-11-05'],
    ['1 Agt. 2026', '2026-08-01'],
    ['17-08-2026', '2026-08-17'],
    ['7/8/2026', '2026-08-07'],
    ['7.8.2026', '2026-08-07'],
    ['08/17/2026', null],
    ['30 Februari 2026', null],
    ['November 2026', null],
    ['… November 2026', null],
    ['5 Novembro 2026', null],
    ['5 November 2026 pukul 09.00', null],
    ['07-08/2026', null],
  ])('%s is read as %s', (text, date) => {
    expect(readLetterDate(text)).toBe(date);
  });
});

describe('who signs', () => {
  it.each([
    [['BUPATI MELATI'], 'kepalaDaerah'],
    [['Plt. BUPATI MELATI'], 'kepalaDaerah'],
    [['Pj. Wali Kota Seruni'], 'kepalaDaerah'],
    [['WAKIL WALIKOTA SERUNI'], 'wakilKepalaDaerah'],
    [['a.n. BUPATI', 'MELATI', 'SEKRETARIS DAERAH'], 'sekda'],
    [['a.n. BUPATI MELATI'], null],
    [['a.n. SEKRETARIS DAERAH', 'KEPALA BAGIAN UMUM'], 'other'],
    [['KEPALA DINAS', 'PENDAPATAN'], 'kepalaOpd'],
    [['PLT. INSPEKTUR'], 'kepalaOpd'],
    [['WAKIL KETUA DPRD KOTA SERUNI'], 'pimpinanDprd'],
    [['SEKRETARIS DEWAN'], 'sekwan'],
    [['KETUA'], null],
    [[], null],
  ] as const)('%j is %s', (lines, office) => {
    expect(signingOffice(lines)).toBe(office);
  });
});
