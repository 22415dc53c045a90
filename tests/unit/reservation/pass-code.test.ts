import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupedCode, passCodeOf, readPassCode } from '#app/domain/reservation/pass-code.ts';

const bits = fc.uint8Array({ minLength: 16, maxLength: 16 });

describe('a code in writing', () => {
  it.each([
    [new Uint8Array(16), '0'.repeat(26)],
    [new Uint8Array(16).fill(255), `7${'Z'.repeat(25)}`],
    [Uint8Array.from([...new Array<number>(15).fill(0), 32]), `${'0'.repeat(24)}10`],
  ])('holds exactly its bits', (bytes, code) => {
    expect(passCodeOf(bytes)).toBe(code);
  });

  it('refuses more or fewer bits', () => {
    expect(() => passCodeOf(new Uint8Array(15))).toThrow();
  });

  it('is read back from however it is written down', () => {
    fc.assert(
      fc.property(bits, (bytes) => {
        const code = passCodeOf(bytes);
        const printed = groupedCode(code);
        expect(printed).toMatch(/^(\w{5}-){4}\w{6}$/);
        for (const typed of [
          ...[code, printed, printed.toLowerCase(), ` ${printed.replaceAll('-', ' – ')}\n`],
          printed.replaceAll('0', 'o').replaceAll('1', 'l'),
          `https://sambang.kemenkeu.go.id/keaslian/${code}`,
        ]) {
          expect(readPassCode(typed)).toBe(code);
        }
      }),
    );
  });

  it('gives different codes to different bits', () => {
    fc.assert(
      fc.property(bits, bits, (a, b) => {
        fc.pre(a.some((byte, index) => byte !== b[index]));
        expect(passCodeOf(a)).not.toBe(passCodeOf(b));
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['too short', '0'.repeat(25)],
    ['too long', '0'.repeat(27)],
    ['more than 128 bits', `8${'0'.repeat(25)}`],
    ['a letter that is not used', `${'0'.repeat(25)}U`],
    ['a number of a letter', 'S-38/PK/2023'],
    ['something else altogether', "'; drop table passes; --"],
  ])('is none where it is %s', (_, typed) => {
    expect(readPassCode(typed)).toBeNull();
  });
});
