import { expect, it } from 'vitest';
import { RATE_LIMITS } from '#app/http/api/rate-limits.server.ts';
import { screens } from '#tests/support/screens.ts';

it('addresses of calendars are not guessed at leisure: one place may ask so often, and is told when again', async () => {
  const { stranger } = await screens();
  const visitor = stranger();
  const guess = () => visitor.get(`/kalender/${'A'.repeat(22)}.ics`);
  for (let asked = 0; asked < RATE_LIMITS.feedsOfAddress; asked += 1) {
    expect((await guess()).status).toBe(404);
  }
  const refused = await guess();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
});
