import { describe, expect, it } from 'vitest';
import { placeOfNumber, searchWords } from '#app/domain/reservation/search-words.ts';

describe('what somebody typed', () => {
  it.each([
    ['Kab. Toli-Toli', ['kab', 'toli', 'toli'], 'kabtolitoli'],
    ['900/12/BPKAD/2026', ['900', '12', 'bpkad', '2026'], '90012bpkad2026'],
    ['Siti', ['siti'], null],
    ['Séptia', ['septia'], null],
    ['ibu@contoh.go.id', ['ibu', 'contoh', 'go', 'id'], 'ibucontohgoid'],
    ['"* OR NEAR(a:b) \'', ['or', 'near', 'a', 'b'], 'ornearab'],
  ])('%s is taken apart', (text, words, joined) => {
    expect(searchWords(text)).toMatchObject({ words, joined });
  });

  it.each(['', '  ', '"*', '!?', '§', '—'])('of %j nothing is left', (text) => {
    expect(searchWords(text)).toBeNull();
  });

  it.each([
    ['0812-3456', '8123456'],
    ['+62 812 3456', '8123456'],
    ['62 812 3456', '8123456'],
    ['00042', null],
    ['0812 3456 a', null],
  ])('%s begins the telephone number %s', (text, phone) => {
    expect(searchWords(text)?.phone).toBe(phone);
  });

  it.each([
    ['72', '72'],
    ['72.04', '7204'],
    ['72.', '72'],
    ['720', null],
    ['2026', null],
  ])('%s is the region code %s', (text, code) => {
    expect(searchWords(text)?.regionCode).toBe(code);
  });

  it.each([
    ['K202600042', ['2026', '00042']],
    ['K-2026-00042', ['2026', '00042']],
    ['K-2026', null],
  ])('%s is the number %j', (text, number) => {
    expect(searchWords(text)?.number).toEqual(number);
  });

  it('is cut where it is a whole letter', () => {
    expect(searchWords('satu '.repeat(50))?.words).toHaveLength(8);
  });
});

describe('the place of a number', () => {
  it('puts the newest first', () => {
    const numbers = ['K-2026-00042', 'K-2026-00041', 'K-2025-99999', 'K-2025-00001'];
    const places = numbers.map((number) => placeOfNumber(number) ?? 0);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('is none for what is no number', () => {
    expect(placeOfNumber('lain')).toBeNull();
  });
});
