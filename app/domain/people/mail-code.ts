import { addMinutes, type Instant } from '../calendar/instant.ts';

/** How long a one-time code is good, in minutes (OWASP ASVS 5.0 §6.5: at most 10). */
export const CODE_MINUTES = 10;

/** So many digits make it. */
export const CODE_DIGITS = 6;

/** So many wrong tries, and it opens nothing any more. */
export const CODE_TRIES = 5;

/** So many codes of one address are open at once; a newer one closes the eldest beyond that. */
export const CODES_OPEN = 20;

/** So many wrong tries at all codes of an address within an hour; beyond that each code has one try. */
const ADDRESS_TRIES = 15;

export interface MailCode {
  readonly createdAt: Instant;
  readonly usedAt: Instant | null;
  readonly attempts: number;
}

/** Does the code still open anything? How many newer ones were sent is asked apart. */
export function isCodeOpen({ createdAt, usedAt, attempts }: MailCode, now: Instant): boolean {
  return usedAt === null && attempts < CODE_TRIES && now < addMinutes(createdAt, CODE_MINUTES);
}

/**
 * Wrong tries that a code still bears. Where strangers have used the address's tries up, its owner
 * still gets in: the first try of a code that was mailed to them is never taken away.
 */
export function triesLeft({ attempts }: Pick<MailCode, 'attempts'>, ofAddress: number): number {
  const left = Math.min(CODE_TRIES - attempts, ADDRESS_TRIES - ofAddress);
  return Math.max(left, attempts === 0 ? 1 : 0);
}

/** A number as the digits of a code. */
export function codeOf(number: number): string {
  return String(number).padStart(CODE_DIGITS, '0');
}

/** The digits somebody typed, without the spaces and dashes that mail programs put between them. */
export function digitsOf(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/[\s\p{Pd}\p{Cf}]+/gu, '');
  return new RegExp(`^\\d{${CODE_DIGITS}}$`).test(digits) ? digits : null;
}
