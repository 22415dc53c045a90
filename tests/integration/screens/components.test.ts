import { describe, expect, it } from 'vitest';
import { STATUS_WORDS } from '#app/copy/life.ts';
import { serveOffice } from '#tests/support/served-office.ts';
import { screens, textOf } from '#tests/support/screens.ts';

describe('the gallery of components', () => {
  it('shows every status, in every frame', async () => {
    const { stranger } = await screens();
    const text = textOf(await stranger().get('/dev/komponen'));
    for (const word of Object.values(STATUS_WORDS)) expect(text).toContain(word);
    const framed = await stranger().get('/dev/komponen?bingkai=reception');
    expect(textOf(framed)).toContain('resepsionis');
    expect(framed.html).toContain('Tamu hari ini');
  });

  it('does not exist in production', async () => {
    const office = await serveOffice({
      settings: { NODE_ENV: 'production', SESSION_SECRET: 'x'.repeat(32) },
    });
    const { status } = await fetch(`${office.url}/dev/komponen`);
    await office.stop();
    expect(status).toBe(404);
  });
});
