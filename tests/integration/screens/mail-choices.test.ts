import { describe, expect, it } from 'vitest';
import { outbox } from '#db/schema/index.ts';
import { paths } from '#app/http/paths.ts';
import { submitted } from '#tests/support/deeds.ts';
import { screens, textOf } from '#tests/support/screens.ts';

describe('mail that a reader may do without', () => {
  it('is not written once it was put off, and the choice is kept and on record', async () => {
    const { house, as } = await screens();
    const secretary = await as('secretariat');
    expect(textOf(await secretary.get(paths.mailChoices))).toContain('Permohonan baru');
    const sent = await secretary.post(paths.mailChoices, { topic: 'messages' });
    expect(sent.status).toBe(302);
    submitted(house);
    const kinds = house.db.select({ kind: outbox.kind }).from(outbox).all();
    expect(kinds.map(({ kind }) => kind)).toEqual(['reservationReceived']);
    const { html } = await secretary.get(paths.mailChoices);
    expect(html).toMatch(/value="messages"[^>]*checked|checked[^>]*value="messages"/);
    expect(html).not.toMatch(/value="digest"[^>]*checked|checked[^>]*value="digest"/);
  });

  it('is nobody’s choice who gets none', async () => {
    const { as } = await screens();
    expect((await (await as('auditor')).get(paths.mailChoices)).status).toBe(403);
    expect(textOf(await (await as('auditor')).get(paths.account))).not.toContain('Atur surel');
  });
});
