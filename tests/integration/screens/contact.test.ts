import { describe, expect, it } from 'vitest';
import { auditEntries, notes } from '#db/schema/index.ts';
import { act, anApproved, as as doer, aTeam, done, read, submitted } from '#tests/support/deeds.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const WORDS = 'Minta dihubungi setelah pukul 14.00.';

describe("the contact centre's page", () => {
  it('is where an agent begins, and asks who is calling', async () => {
    const { as } = await screens();
    const page = await as('agent').get('/kontak');
    expect(page.status).toBe(200);
    expect(page.html).toContain('href="/kontak"');
    expect(textOf(page)).toContain('Siapa yang menghubungi?');
    const secretariat = await as('secretariat').get('/sekretariat');
    expect(secretariat.html).not.toContain('href="/kontak"');
  });

  it('finds a request with the sentence to be said', async () => {
    const { house, as } = await screens();
    const { number } = done(submitted(house)).next;
    done(act(house, number, 'startReview'));
    const page = await as('agent').get('/kontak?q=sangihe+dau');
    expect(page.html).toContain(`href="/kontak/${number}"`);
    expect(textOf(page)).toContain(
      'Menunggu verifikasi surat; dijawab paling lambat Kamis, 26 November 2026.',
    );
  });

  it('says what was searched and what may have been meant', async () => {
    const { as } = await screens();
    const text = textOf(await as('agent').get('/kontak?q=makasar'));
    expect(text).toContain('Tidak ada permohonan yang cocok dengan “makasar”');
    expect(text).toContain('Kota Makassar');
  });

  it('shows a request without naming its guests, and reads none of them', async () => {
    const { house, as } = await screens();
    const number = anApproved(house, aTeam(house));
    const page = await as('agent').get(`/kontak/${number}`);
    const text = textOf(page);
    expect(text).toContain('Terjadwal Senin, 7 Desember 2026');
    expect(text).toContain('3 orang');
    expect(page.html).not.toContain('Peserta 1');
    expect(page.html).toContain(`/sekretariat/permohonan/${number}/jadwal-ulang`);
    expect(page.html).not.toContain('/setujui"');
    const reads = house.db
      .select()
      .from(auditEntries)
      .all()
      .filter(({ action }) => action === 'reservation.read');
    expect(reads).toEqual([]);
  });

  it('gives a text to copy, without anything that opens the request', async () => {
    const { house, as } = await screens();
    const { number } = done(submitted(house)).next;
    const { html } = await as('agent').get(`/kontak/${number}`);
    const [, text = ''] = /<textarea id="teks-pesan"[^>]*>([\s\S]*?)<\/textarea>/.exec(html) ?? [];
    expect(text).toContain(`/permohonan/${number}`);
    expect(text).toContain('/masuk/instansi');
    expect(text).not.toMatch(/kunci=|token/);
  });

  it('lets an agent move it by phone, and leads back here', async () => {
    const { house, as } = await screens();
    const number = anApproved(house, aTeam(house));
    const agent = as('agent');
    const page = await agent.get(`/sekretariat/permohonan/${number}/jadwal-ulang`);
    expect(page.status).toBe(200);
    const { revision } = read(house, number);
    const logged = await agent.post(`/sekretariat/permohonan/${number}/catat-kontak`, {
      ...{ revision: String(revision), note: 'Menelepon.', day: '2026-11-23', time: '09:00' },
    });
    expect(logged.location).toBe(`/kontak/${number}?hasil=logContact`);
  });

  it('is 404 for an unknown number, and shut to whoever writes no notes', async () => {
    const { as, stranger } = await screens();
    expect((await as('agent').get('/kontak/K-2026-09999')).status).toBe(404);
    expect((await as('reception').get('/kontak')).status).toBe(403);
    expect((await as('auditor').get('/kontak')).status).toBe(403);
    expect((await stranger().get('/kontak')).location).toBe('/masuk?ke=%2Fkontak');
  });
});

describe('a note', () => {
  it('is kept, read by colleagues, and never by the pemda; the record has not its words', async () => {
    const { house, as, holderOf } = await screens();
    const { number } = done(submitted(house)).next;
    const agent = as('agent');
    const sent = await agent.post(`/kontak/${number}`, { words: WORDS });
    expect(sent.location).toBe(`/kontak/${number}?hasil=catatan`);
    expect(textOf(await agent.get(`/kontak/${number}`))).toContain(WORDS);
    const review = textOf(await as('secretariat').get(`/sekretariat/permohonan/${number}`));
    expect(review).toContain(WORDS);
    expect(review).toContain('Catatan internal ditulis');
    const own = textOf(await holderOf(number).get(`/permohonan/${number}`));
    expect(own).not.toContain(WORDS);
    expect(own).not.toContain('Catatan internal');
    expect(JSON.stringify(house.db.select().from(auditEntries).all())).not.toContain(WORDS);
  });

  it('sent twice is one; an empty one comes back', async () => {
    const { house, as } = await screens();
    const { number } = done(submitted(house)).next;
    const secretariat = as('secretariat');
    const at = `/sekretariat/permohonan/${number}/catatan`;
    for (const _ of [1, 2]) {
      const sent = await secretariat.post(at, { words: WORDS });
      expect(sent.location).toBe(`/sekretariat/permohonan/${number}?hasil=catatan`);
    }
    expect(house.db.select().from(notes).all()).toHaveLength(1);
    const empty = await secretariat.post(at, { words: '  ' });
    expect(empty.status).toBe(400);
    expect(textOf(empty)).toContain('Tulis catatannya.');
    expect((await as('reception').post(at, { words: WORDS })).status).toBe(403);
    expect((await as('auditor').post(at, { words: WORDS })).status).toBe(403);
  });

  it('ends no page of anybody else: the request stays as it was', async () => {
    const { house, as } = await screens();
    const { number, revision } = done(submitted(house)).next;
    await as('supervisor').post(`/kontak/${number}`, { words: WORDS });
    expect(read(house, number).revision).toBe(revision);
    done(act(house, number, 'startReview', {}, doer('secretariat')));
  });
});
