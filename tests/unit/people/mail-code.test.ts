import { describe, expect, it } from 'vitest';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import {
  CODE_MINUTES,
  CODE_TRIES,
  codeOf,
  digitsOf,
  isCodeOpen,
} from '#app/domain/people/mail-code.ts';

const SENT = '2026-11-23T02:00:00Z' as Instant;
const fresh = { createdAt: SENT, usedAt: null, attempts: 0 };

describe('a one-time code', () => {
  it('is good for ten minutes, to the second', () => {
    const over = addMinutes(SENT, CODE_MINUTES);
    expect(CODE_MINUTES).toBeLessThanOrEqual(10);
    expect(isCodeOpen(fresh, '2026-11-23T02:09:59Z' as Instant)).toBe(true);
    expect(isCodeOpen(fresh, over)).toBe(false);
  });

  it('opens once', () => {
    expect(isCodeOpen({ ...fresh, usedAt: SENT }, SENT)).toBe(false);
  });

  it('bears few wrong tries', () => {
    expect(isCodeOpen({ ...fresh, attempts: CODE_TRIES - 1 }, SENT)).toBe(true);
    expect(isCodeOpen({ ...fresh, attempts: CODE_TRIES }, SENT)).toBe(false);
  });

  it('keeps its zeros', () => {
    expect(codeOf(42)).toBe('000042');
    expect(codeOf(999_999)).toBe('999999');
  });

  it('is read as mail programs and phones write it', () => {
    for (const typed of [
      '123456',
      ' 123 456 ',
      '123-456',
      '123–456',
      '１２３４５６',
      '123\u200b456',
    ]) {
      expect(digitsOf(typed)).toBe('123456');
    }
    for (const typed of ['', '12345', '1234567', '12345a', '٠١٢٣٤٥', '-']) {
      expect(digitsOf(typed)).toBeNull();
    }
  });
});
