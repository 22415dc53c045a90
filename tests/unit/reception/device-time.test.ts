import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { momentOf } from '#app/domain/reception/device-time.ts';

const NOW = '2026-12-07T03:00:00Z' as Instant;
const DAY = '2026-12-07' as LocalDate;
const at = (time: string): number => Date.parse(time);

describe('the moment a device means', () => {
  it('is its own time with what its clock lacked', () => {
    const told = { deviceMs: at('2026-12-07T10:00:00Z'), offsetMs: -8 * 3_600_000, day: DAY };
    expect(momentOf(told, NOW)).toBe('2026-12-07T02:00:00Z');
  });

  it('is never later than now and never before the day began', () => {
    const told = { offsetMs: 0, day: DAY };
    expect(momentOf({ ...told, deviceMs: at('2026-12-07T09:00:00Z') }, NOW)).toBe(NOW);
    expect(momentOf({ ...told, deviceMs: at('2020-01-01T00:00:00Z') }, NOW)).toBe(
      '2026-12-06T17:00:00Z',
    );
    expect(momentOf({ ...told, deviceMs: Number.MAX_VALUE }, NOW)).toBe(NOW);
  });

  it('stays on the day of the list, also where it is sent the next morning', () => {
    const next = '2026-12-08T01:00:00Z' as Instant;
    const told = { offsetMs: 0, day: DAY };
    expect(momentOf({ ...told, deviceMs: at('2026-12-07T09:00:00Z') }, next)).toBe(
      '2026-12-07T09:00:00Z',
    );
    expect(momentOf({ ...told, deviceMs: at('2026-12-07T23:00:00Z') }, next)).toBe(
      '2026-12-07T16:59:59Z',
    );
  });

  it('takes no day that has not come', () => {
    const told = { deviceMs: at('2026-12-09T02:00:00Z'), offsetMs: 0 };
    expect(momentOf({ ...told, day: '2026-12-09' as LocalDate }, NOW)).toBe(NOW);
  });
});
