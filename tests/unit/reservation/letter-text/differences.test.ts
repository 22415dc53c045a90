import { describe, expect, it } from 'vitest';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { type LetterDetails, NO_LETTER_DETAILS } from '#app/domain/reservation/letter.ts';
import { letterDifferences } from '#app/domain/reservation/letter-text/differences.ts';

const READ: LetterDetails = {
  number: '900/12/BPKAD/2026',
  date: '2026-11-05' as LocalDate,
  subject: 'Permohonan konsultasi DAU',
  signatoryName: 'Dr. ANGGREK WANGI, S.E., M.Si.',
  signatoryOffice: 'sekda',
  addressee: 'Direktur Jenderal Perimbangan Keuangan Kementerian Keuangan RI',
};

describe('what was filled in', () => {
  it.each<[string, Partial<LetterDetails>]>([
    ['as the letter says', {}],
    [
      'with other blanks and letters',
      { number: ' 900/12/bpkad/2026 ', subject: 'permohonan Konsultasi dau.' },
    ],
    ['shorter', { subject: 'Konsultasi DAU', signatoryName: 'Anggrek Wangi' }],
    ['to the same office in other words', { addressee: 'Dirjen Perimbangan Keuangan' }],
  ])('%s is no difference', (_, typed) => {
    expect(letterDifferences(READ, { ...READ, ...typed })).toEqual([]);
  });

  it.each<[keyof LetterDetails, Partial<LetterDetails>]>([
    ['number', { number: '900/13/BPKAD/2026' }],
    ['date', { date: '2026-11-06' as LocalDate }],
    ['subject', { subject: 'Permohonan konsultasi DBH' }],
    ['subject', { subject: 'DAU' }],
    ['signatoryName', { signatoryName: 'Mawar Merah' }],
    ['signatoryOffice', { signatoryOffice: 'kepalaOpd' }],
    ['addressee', { addressee: 'Menteri Dalam Negeri' }],
    ['number', { number: null }],
  ])('otherwise is told: %s', (field, typed) => {
    const told = letterDifferences(READ, { ...READ, ...typed });
    expect(told).toEqual([{ field, read: READ[field], typed: typed[field] }]);
  });

  it('is nobody’s business where nothing was read', () => {
    expect(letterDifferences(NO_LETTER_DETAILS, READ)).toEqual([]);
  });
});
