import { describe, expect, it } from 'vitest';
import {
  PASSWORD_LONGEST,
  PASSWORD_SHORTEST,
  passwordFault,
  type PasswordFault,
} from '#app/domain/people/password.ts';

const RINA = { email: 'rina.contoh@kemenkeu.go.id', name: 'Rina Contohsari' };

const fault = (password: string) => passwordFault(password, RINA);

/** So many characters that neither repeat nor stand in a row. */
const long = (length: number) =>
  Array.from({ length }, (_, at) => 'kamboja terbit'.charAt((at * 5) % 14)).join('');

describe('a password', () => {
  it('is as long as it must be, and no longer than it may be', () => {
    expect(fault(long(PASSWORD_SHORTEST - 1))).toBe('tooShort');
    expect(fault(long(PASSWORD_SHORTEST))).toBeNull();
    expect(fault(long(PASSWORD_LONGEST))).toBeNull();
    expect(fault(long(PASSWORD_LONGEST + 1))).toBe('tooLong');
  });

  it('counts what a person sees as one character as one', () => {
    expect(fault('😀😁😂🤣😃😄😅😆😉😊😋')).toBe('tooShort');
    expect(fault('😀😁😂🤣😃😄😅😆😉😊😋😎')).toBeNull();
  });

  it('needs no digit, no capital and no sign', () => {
    expect(fault('lampu kereta kapur')).toBeNull();
    expect(fault('48151623421087')).toBeNull();
  });

  it.each<[string, PasswordFault]>([
    ['rina.contoh@kemenkeu.go.id', 'personal'],
    ['aku RINA.CONTOH@kemenkeu.go.id', 'personal'],
    ['RinaContohsari1', 'personal'],
    ['contohsari-rina', 'personal'],
    ['Contohsari2026!', 'personal'],
    ['password1234', 'common'],
    ['P-a-s-s-w-o-r-d', 'common'],
    ['Kemenkeu2026!', 'common'],
    ['sambang12345', 'common'],
    ['1q2w3e4r5t6y', 'common'],
    ['123456789012', 'common'],
    ['998877665544', 'common'],
    ['aaaaaaaaaaaa', 'common'],
    ['abababababab', 'common'],
    ['abc123abc123', 'common'],
  ])('%s is %s', (password, expected) => {
    expect(fault(password)).toBe(expected);
  });

  it('may hold a part of a name in other words', () => {
    expect(fault('rina suka lontong')).toBeNull();
  });
});
