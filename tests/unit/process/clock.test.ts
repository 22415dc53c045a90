import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { systemClock, tickingClock } from '#app/clock.server.ts';
import { type Instant, msOf } from '#app/domain/calendar/instant.ts';

it('tells the machine’s time', () => {
  const before = Date.now();
  const told = msOf(systemClock()());
  expect(told).toBeGreaterThan(before - 1000);
  expect(told).toBeLessThanOrEqual(Date.now());
});

it('starts where it is told and ticks on', async () => {
  const clock = tickingClock('2026-12-07T02:00:00Z' as Instant);
  expect(clock()).toBe('2026-12-07T02:00:00Z');
  await sleep(1_100);
  expect(clock() > '2026-12-07T02:00:00Z').toBe(true);
  expect(clock() < '2026-12-07T03:00:00Z').toBe(true);
});
