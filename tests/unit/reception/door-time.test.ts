import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { arrivalTime, leavingTime, walkInTime } from '#app/domain/reception/door-time.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';

const at = (text: string) => text as Instant;
const NOW = at('2026-12-07T03:00:00Z');

describe('a moment that somebody tells of the door', () => {
  const asked = {
    plan: null,
    submittedAt: at('2026-12-01T00:00:00Z'),
    arrivedAt: at('2026-12-07T02:00:00Z'),
  } satisfies Partial<Reservation>;

  it.each([
    [arrivalTime(at('2026-12-07T02:30:00Z'), asked, NOW), '2026-12-07T02:30:00Z'],
    [arrivalTime(at('2026-12-07T03:04:00Z'), asked, NOW), NOW],
    [leavingTime(at('2026-12-07T02:50:00Z'), asked, NOW), '2026-12-07T02:50:00Z'],
    [walkInTime(at('2026-12-05T02:00:00Z'), NOW), '2026-12-05T02:00:00Z'],
  ])('is taken, a clock a little ahead as now', (told, expected) => {
    expect(told).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['to come', arrivalTime(at('2026-12-07T03:06:00Z'), asked, NOW)],
    ['before the request', arrivalTime(at('2026-11-30T00:00:00Z'), asked, NOW)],
    ['leaving before coming', leavingTime(at('2026-12-07T01:00:00Z'), asked, NOW)],
    ['leaving to come', leavingTime(at('2026-12-08T00:00:00Z'), asked, NOW)],
    ['years ago', walkInTime(at('2020-01-01T00:00:00Z'), NOW)],
  ])('is refused: %s', (_name, told) => {
    expect(told).toMatchObject({ ok: false, error: { errors: [{ path: 'at' }] } });
  });
});
