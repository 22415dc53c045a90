import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { DESK_TEXTS } from '#app/copy/instructions.ts';
import { READY_REASONS } from '#app/copy/ready-reasons.ts';
import { RETURN_REASONS } from '#app/copy/return-reasons.ts';
import { paths } from '#app/http/paths.ts';
import { act, aVerified, done, submitted } from '#tests/support/deeds.ts';
import { screens, textOf } from '#tests/support/screens.ts';

describe('the instructions of the desk', () => {
  const page = paths.deskText('notConfirmed');

  it('are the office’s to word, read at the desk, and put back', async () => {
    const { house, as } = await screens();
    const number = aVerified(house);
    house.setNow('2026-12-07T02:00:00Z' as Instant);
    const desk = async () => textOf(await as('reception').get(paths.group(number)));
    const admin = as('admin');
    expect(await desk()).toContain(DESK_TEXTS.notConfirmed.title);

    const own = { title: 'Belum ada persetujuan', text: 'Hubungi meja 3. Batas {batas} orang.' };
    const shown = await admin.post(page, { ...own, revision: '0', langkah: 'pratinjau' });
    expect(textOf(shown)).toContain('Hubungi meja 3. Batas 5 orang.');
    expect(await desk()).not.toContain('meja 3');

    const odd = await admin.post(page, { ...own, text: 'Sampai {waktu}.', revision: '0' });
    expect(odd.status).toBe(400);
    expect(textOf(odd)).toContain('{waktu} tidak dikenal');
    expect(odd.html).toContain('Sampai {waktu}.');

    expect((await admin.post(page, { ...own, revision: '0' })).status).toBe(302);
    expect((await admin.post(page, { ...own, revision: '0' })).status).toBe(302);
    expect(await desk()).toContain('Hubungi meja 3. Batas 5 orang.');
    const stale = await admin.post(page, { title: 'Lain', text: 'Kata lain.', revision: '0' });
    expect(stale.status).toBe(409);
    expect(stale.html).toContain('Kata lain.');

    const back = await admin.post(page, { revision: '1', langkah: 'bawaan' });
    expect(back.location).toContain('hasil=teks-bawaan');
    expect(await desk()).toContain(DESK_TEXTS.notConfirmed.title);
    expect((await as('secretariat').get(page)).status).toBe(403);
  });
});

describe('ready reasons', () => {
  const [first = '', second = ''] = READY_REASONS.reject ?? [];
  const page = paths.readyReasonsOf('tolak');

  it('are reworded, moved, added and retired, and offered so', async () => {
    const { house, as } = await screens();
    const number = aVerified(house);
    const admin = as('admin');
    const offered = async () =>
      (await as('secretariat').get(paths.reviewVerb(number, 'reject'))).html;
    const form = async (changes: Record<string, string> = {}) => {
      const { html } = await admin.get(page);
      const fields = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [name, value],
      );
      const words = [...html.matchAll(/name="(lines\.\d+\.words)"[^>]*>([^<]*)</g)].map(
        ([, name = '', value = '']) => [name, value.trim()],
      );
      return { ...Object.fromEntries([...fields, ...words]), ...changes } as Record<string, string>;
    };
    expect(await offered()).toContain(first);

    const stale = await form();
    const reworded = { 'lines.0.words': 'Kalimat kantor.', added: 'Kalimat baru.' };
    expect((await admin.post(page, await form(reworded))).status).toBe(302);
    expect(await offered()).toContain('Kalimat kantor.');
    expect(await offered()).toContain('Kalimat baru.');
    expect(await offered()).not.toContain(first);

    const late = await admin.post(page, { ...stale, added: 'Kalimat telat.' });
    expect(late.status).toBe(409);
    expect(late.html).toContain('Kalimat telat.');

    expect((await admin.post(page, await form({ langkah: 'naik:1' }))).status).toBe(302);
    const html = await offered();
    expect(html.indexOf(second)).toBeLessThan(html.indexOf('Kalimat kantor.'));
    await admin.post(page, await form({ langkah: 'henti:0' }));
    expect(await offered()).not.toContain(second);
    const blank = await admin.post(page, await form({ 'lines.1.words': ' ' }));
    expect(blank.status).toBe(400);
    expect((await as('secretariat').get(page)).status).toBe(403);
  });

  it('stand beside each field of a return', async () => {
    const { house, as } = await screens();
    const { number } = done(submitted(house)).next;
    done(act(house, number, 'startReview'));
    const { html } = await as('secretariat').get(paths.reviewVerb(number, 'return'));
    expect(html).toContain(RETURN_REASONS.mode.ready[0]);
  });
});
