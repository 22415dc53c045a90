import { expect, it } from 'vitest';
import { RATE_LIMITS } from '#app/http/api/rate-limits.server.ts';
import { screens, textOf } from '#tests/support/screens.ts';

it('takes no more beginnings from one address than a minute bears, and says when the next one is', async () => {
  const { stranger } = await screens();
  const visitor = stranger();
  const fields = { mode: 'videoConference' };
  for (let count = 0; count < RATE_LIMITS.draftsOfAddress; count += 1) {
    expect((await visitor.post('/permohonan/baru', fields)).status).toBe(302);
  }
  const refused = await visitor.post('/permohonan/baru', fields);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect(textOf(refused)).toContain('Mohon coba kembali setelah pukul 09.');
  expect((await visitor.get('/permohonan/baru')).status).toBe(200);
});
