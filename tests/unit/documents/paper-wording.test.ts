import { describe, expect, it } from 'vitest';
import {
  breakLines,
  clipped,
  GLUE,
  MISSING,
  printable,
  typeset,
} from '#app/documents/paper/wording.ts';

const latin = (codePoint: number): boolean => codePoint < 0x250;
const widthOf = (text: string): number => [...text].length;

describe('the wording of a paper', () => {
  it('carries any name, and shows what its typeface lacks', () => {
    expect(printable('Ana\u0308\u0301 Sāniyah Nurʼaini', latin)).toBe(
      'Anä Sāniyah Nur’aini'.replace('’', MISSING),
    );
    expect(printable('Nurʼaini', () => true)).toBe('Nur’aini');
    expect(printable('A\u0000B\u0007\tC\r\nD', latin)).toBe('A B C D');
    expect(printable('a\u202Eb\u200Fc\u200Bd\uFEFFe\u00ADf', latin)).toBe('abcdef');
    expect(printable('王 Bin \u{1F600}', latin)).toBe(`${MISSING} Bin ${MISSING}`);
    expect(printable('\uD800x', latin)).toBe(`${MISSING}x`);
    expect(printable('', latin)).toBe('');
  });

  it('keeps together what is read in one breath', () => {
    const set = typeset('Senin, 7 Desember 2026, 09.00–10.00 WIB, Wali Kota, Lantai 9, 40 orang');
    expect(set.replaceAll(GLUE, '_')).toBe(
      'Senin, 7_Desember_2026, 09.00–10.00_WIB, Wali_Kota, Lantai_9, 40_orang',
    );
    expect(typeset('Wali murid')).toBe('Wali murid');
  });

  it('ends lines at spaces, hyphens and slashes, never within what is glued', () => {
    expect(breakLines('satu dua tiga', 8, widthOf)).toEqual(['satu dua', 'tiga']);
    expect(breakLines('Toli-Toli Utara', 6, widthOf)).toEqual(['Toli-', 'Toli', 'Utara']);
    expect(breakLines(typeset('hari 7 Mei'), 6, widthOf)).toEqual(['hari', `7${GLUE}Mei`]);
    expect(breakLines('', 5, widthOf)).toEqual(['']);
  });

  it('cuts a word that no line holds between letters, and loses none', () => {
    const lines = breakLines(`x ${'A'.repeat(300)}`, 40, widthOf);
    expect(lines.every((line) => line.length <= 40)).toBe(true);
    expect(lines.join('').replace('x', '')).toBe('A'.repeat(300));
    expect(breakLines('\u{1F600}\u{1F600}', 1, widthOf)).toEqual(['\u{1F600}', '\u{1F600}']);
  });

  it('says where a text was cut short', () => {
    expect(clipped(['a', 'b'], 2)).toEqual(['a', 'b']);
    expect(clipped(['satu', 'dua ', 'tiga'], 2)).toEqual(['satu', 'dua…']);
  });
});
