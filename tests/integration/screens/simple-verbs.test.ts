import { describe, expect, it } from 'vitest';
import { VERB_PAGES } from '#app/copy/verb-pages.ts';
import { act, done, read, submitted } from '#tests/support/deeds.ts';
import { screens, textOf } from '#tests/support/screens.ts';

describe('a verb that asks for a reason', () => {
  it('shows what it is about, keeps what was typed, and is done once however often it is sent', async () => {
    const { house, as } = await screens();
    const { number } = done(submitted(house)).next;
    done(act(house, number, 'startReview'));
    const page = `/sekretariat/permohonan/${number}/tolak`;
    const secretariat = as('secretariat');

    const asked = await secretariat.get(page);
    expect(asked.status).toBe(200);
    expect(textOf(asked)).toContain('Kab. Kepulauan Sangihe');

    const { revision } = read(house, number);
    const blank = await secretariat.post(page, { revision: String(revision), reason: ' ' });
    expect(blank.status).toBe(400);
    expect(textOf(blank)).toContain('Alasan wajib diisi.');

    const sent = { revision: String(revision), reason: 'Topik ini ditangani unit lain.' };
    const first = await secretariat.post(page, sent);
    expect(first).toMatchObject({
      status: 302,
      location: `/sekretariat/permohonan/${number}?hasil=reject`,
    });
    const again = await secretariat.post(page, sent);
    expect(again).toMatchObject({ status: 302, location: first.location });
    expect(read(house, number)).toMatchObject({ status: 'rejected', revision: revision + 1 });
  });

  it('says who was first where somebody else has decided, and gives the words back', async () => {
    const { house, as } = await screens();
    const { number } = done(submitted(house)).next;
    const { revision } = read(house, number);
    done(act(house, number, 'startReview'));
    const late = await as('secretariat').post(`/sekretariat/permohonan/${number}/tolak`, {
      ...{ revision: String(revision), reason: 'Alasan yang sudah diketik.' },
    });
    expect(late.status).toBe(409);
    expect(textOf(late)).toContain('Sudah diputuskan oleh');
    expect(late.html).toContain('Alasan yang sudah diketik.');
  });

  it('is closed to strangers and to other roles, and keeps a form that met no session', async () => {
    const { house, as, stranger } = await screens();
    const { number } = done(submitted(house)).next;
    const page = `/sekretariat/permohonan/${number}/tolak`;
    const unknown = await stranger().get(page);
    expect(unknown.location).toBe(`/masuk?ke=${encodeURIComponent(page)}`);
    const parked = await stranger().post(page, { revision: '1', reason: 'Ditulis lama.' });
    expect(parked.status).toBe(401);
    expect(parked.html).toContain('Ditulis lama.');
    expect((await as('reception').get(page)).status).toBe(403);
    expect((await as('reception').post(page, { revision: '1', reason: 'x' })).status).toBe(403);
  });

  it('has words for each', () => {
    for (const words of Object.values(VERB_PAGES)) expect(words.title).not.toBe('');
  });
});
