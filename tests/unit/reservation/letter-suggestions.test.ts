import { describe, expect, it } from 'vitest';
import { RULE_CODES } from '#app/domain/compliance/rule-code.ts';
import { agreementOf, fieldOfLetterFinding } from '#app/domain/reservation/letter-suggestions.ts';
import { makingRoom, UPLOAD_ROOM_BYTES, UPLOADS_AT_ONCE } from '#app/domain/reservation/upload.ts';

describe('what was typed beside what was read', () => {
  it.each([
    ['', 'blank'],
    ['   ', 'blank'],
    ['900/12/BPKAD/2026', 'same'],
    [' 900 / 12 / bpkad / 2026. ', 'same'],
    ['900/13/BPKAD/2026', 'different'],
  ])('finds %j %s', (typed, agreement) => {
    expect(agreementOf(typed, '900/12/BPKAD/2026')).toBe(agreement);
  });

  it('minds neither case nor blanks around the stops of a name', () => {
    expect(agreementOf('dr. Anggrek Wangi,S.E.,M.Si', 'Dr. ANGGREK WANGI, S.E., M.Si.')).toBe(
      'same',
    );
    expect(agreementOf(null, 'x')).toBe('blank');
  });
});

it('puts every finding about the letter somewhere, most of them beside a field', () => {
  const codes = RULE_CODES.filter((code) => code.startsWith('LETTER_'));
  const placed = Object.fromEntries(codes.map((code) => [code, fieldOfLetterFinding(code)]));
  expect(placed).toEqual({
    LETTER_MISSING: 'file',
    LETTER_INCOMPLETE: null,
    LETTER_WRONG_ADDRESSEE: 'addressee',
    LETTER_DATE_IN_FUTURE: 'date',
    LETTER_TOO_OLD: 'date',
    LETTER_SIGNATORY_UNCLEAR: 'signatoryOffice',
    LETTER_REUSED: 'file',
  });
});

describe('room for another upload', () => {
  const held = (count: number, size: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `u${at}`, size }));

  it('is there up to the last one that fits, by number and by size', () => {
    expect(makingRoom(held(UPLOADS_AT_ONCE - 1, 1), 1)).toEqual([]);
    expect(makingRoom(held(UPLOADS_AT_ONCE, 1), 1)).toEqual(['u0']);
    expect(makingRoom(held(3, UPLOAD_ROOM_BYTES / 4), UPLOAD_ROOM_BYTES / 4)).toEqual([]);
    expect(makingRoom(held(3, UPLOAD_ROOM_BYTES / 4), UPLOAD_ROOM_BYTES / 4 + 1)).toEqual(['u0']);
  });
});
