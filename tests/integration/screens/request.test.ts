import { describe, expect, it } from 'vitest';
import { loadDraft } from '#app/queries/draft.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { begun, filledIn } from '#tests/support/drafts.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const at = (id: string, step: string) => `/permohonan/baru/${id}/${step}`;

function draftOf(house: House, id: string) {
  const draft = loadDraft(house.db, id, house.clock());
  if (draft === null) throw new Error('There is no such draft');
  return draft;
}

const CONTACT = {
  'contact.name': 'Ibu Contoh',
  'contact.jabatan': 'Kabid',
  'contact.email': 'bpkad@contoh.go.id',
  'contact.phone': '',
};

describe('beginning a request', () => {
  it('asks for the mode, video conference first, and makes a draft behind its own link', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    const asked = await visitor.get('/permohonan/baru');
    expect(asked.status).toBe(200);
    const text = textOf(asked);
    expect(text.indexOf('Video conference')).toBeLessThan(text.indexOf('Tatap muka'));
    expect(asked.html).not.toContain('<script');
    const blank = await visitor.post('/permohonan/baru', {});
    expect(blank.status).toBe(400);
    expect(textOf(blank)).toContain('Pilih salah satu cara konsultasi.');
    const id = await begun(visitor, 'videoConference');
    expect(draftOf(house, id).answers).toEqual({ mode: 'videoConference' });
    const resumed = await visitor.get(`/permohonan/baru/${id}`);
    expect(resumed.location).toBe(at(id, 'instansi'));
  });

  it('opens to its holder alone, and on another device by the link', async () => {
    const { stranger } = await screens();
    const visitor = stranger();
    const id = await begun(visitor);
    const page = await visitor.get(at(id, 'instansi'));
    const link = /permohonan\/baru\/[^<]*\?kunci=[\w-]+/.exec(page.html)?.[0] ?? '';
    const other = stranger();
    const closed = await other.get(at(id, 'instansi'));
    expect(closed.status).toBe(404);
    expect(textOf(closed)).toContain('Mulai permohonan baru');
    const opened = await other.get(`/${link}`);
    expect(opened).toMatchObject({ status: 302, location: `/permohonan/baru/${id}` });
    expect((await other.get(at(id, 'instansi'))).status).toBe(200);
    expect((await stranger().get(`/${link}x`)).status).toBe(404);
    expect((await visitor.get(at('gibt-es-nicht', 'jadwal'))).status).toBe(404);
  });

  it('keeps several drafts of one browser apart, and forgets one after its time', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    const [first, second] = [await begun(visitor), await begun(visitor, 'videoConference')];
    await visitor.post(at(first, 'keperluan'), { mode: 'tatapMuka', topics: ['DAU'] });
    await visitor.post(at(second, 'keperluan'), { mode: 'videoConference', topics: ['DBH'] });
    expect(draftOf(house, first).answers.topics).toEqual(['DAU']);
    expect(draftOf(house, second).answers.topics).toEqual(['DBH']);
    house.setNow('2026-12-24T02:00:00Z' as ReturnType<typeof house.clock>);
    expect((await visitor.get(at(first, 'periksa'))).status).toBe(404);
  });
});

describe('the step of the office', () => {
  it('finds a region by typing, keeps what was typed meanwhile, and saves the chosen one', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    const id = await begun(visitor);
    const search = { body: 'pemda', cari: 'kab toli-toli', dicari: '', opd: 'BPKAD', ...CONTACT };
    const found = await visitor.post(`${at(id, 'instansi')}?cari=1`, search);
    expect(found.status).toBe(200);
    expect(textOf(found)).toContain('Ditemukan 1 daerah');
    expect(found.html).toContain('value="72.04"');
    expect(found.html).toContain('value="Ibu Contoh"');
    expect(draftOf(house, id).answers.office).toBeUndefined();
    const sent = { ...search, dicari: 'kab toli-toli', regionCode: '72.04', name: '' };
    const saved = await visitor.post(at(id, 'instansi'), sent);
    expect(saved).toMatchObject({ status: 302, location: at(id, 'keperluan') });
    expect(draftOf(house, id).answers.office).toEqual({
      ...{ body: 'pemda', regionCode: '72.04', name: null, opd: 'BPKAD' },
    });
    // A name typed anew is searched for, whichever button was pressed, and the old choice stays.
    const anew = await visitor.post(at(id, 'instansi'), { ...sent, cari: 'kupang' });
    expect(textOf(anew)).toContain('Kota Kupang');
    expect(textOf(anew)).toContain('Kabupaten Toli-Toli');
  });

  it('tells Kota and Kabupaten of one name apart, and a city without a government what to choose', async () => {
    const { stranger } = await screens();
    const visitor = stranger();
    const id = await begun(visitor);
    const page = `${at(id, 'instansi')}?cari=1`;
    const kupang = textOf(await visitor.post(page, { body: 'pemda', cari: 'kupang' }));
    expect(kupang).toContain('Kabupaten Kupang Provinsi Nusa Tenggara Timur');
    expect(kupang).toContain('Kota Kupang Provinsi Nusa Tenggara Timur');
    const jakarta = await visitor.post(page, { body: 'pemda', cari: 'jakarta pusat' });
    expect(textOf(jakarta)).toContain('Pilih Provinsi Daerah Khusus Ibukota Jakarta.');
    const forced = { body: 'pemda', regionCode: '31.71', ...CONTACT };
    const refused = await visitor.post(at(id, 'instansi'), forced);
    expect(refused.status).toBe(400);
    expect(textOf(refused)).toContain('wilayah administratif');
    expect(textOf(await visitor.post(page, { cari: 'atlantis' }))).toContain('Tidak ada daerah');
  });

  it('says beside each field what is missing, and passes over what a body does not have', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    const id = await begun(visitor);
    const bad = { body: 'pemda', 'contact.name': '', 'contact.email': 'bukan surel' };
    const refused = await visitor.post(at(id, 'instansi'), bad);
    expect(refused.status).toBe(400);
    const text = textOf(refused);
    expect(text).toContain('Pilih daerahnya.');
    expect(text).toContain('Nama narahubung wajib diisi.');
    expect(text).toContain('Harus berupa alamat surel yang sah.');
    expect(refused.html).toContain('value="bukan surel"');
    const ministry = { body: 'kl', name: 'Kementerian Contoh', regionCode: '72.04', ...CONTACT };
    expect((await visitor.post(at(id, 'instansi'), ministry)).status).toBe(302);
    expect(draftOf(house, id).answers.office).toMatchObject({ body: 'kl', regionCode: null });
  });
});

describe('the steps of purpose and slots', () => {
  it('takes offered topics only', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    const id = await begun(visitor);
    const page = at(id, 'keperluan');
    const none = await visitor.post(page, { mode: 'tatapMuka', questions: 'Sudah diketik.' });
    expect(none.status).toBe(400);
    expect(none.html).toContain('Sudah diketik.');
    expect((await visitor.post(page, { mode: 'tatapMuka', topics: 'SPAM' })).status).toBe(400);
    const fields = { mode: 'videoConference', topics: ['DAU', 'LAINNYA'], acceptsOtherMode: 'on' };
    expect((await visitor.post(page, fields)).location).toBe(at(id, 'jadwal'));
    expect(draftOf(house, id).answers).toMatchObject({ ...fields, acceptsOtherMode: true });
    expect((await visitor.get(page)).html).toMatch(/checked=""[^>]*value="LAINNYA"/);
  });

  it('ranks up to three slots, says why others are not free, and refuses those', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    const id = await begun(visitor);
    const page = at(id, 'jadwal');
    const shown = textOf(await visitor.get(page));
    expect(shown).toContain('Selasa, 24 November 2026 : terlalu dekat dengan hari ini');
    expect(shown).toContain('libur, ');
    expect((await visitor.post(page, { rank: '1' })).status).toBe(400);
    const tooNear = await visitor.post(page, { rank: '1', start: '2026-11-24T02:00:00Z' });
    expect(tooNear.status).toBe(400);
    expect(textOf(tooNear)).toContain('terlalu dekat');
    const [a, b] = ['2026-12-07T02:00:00Z', '2026-12-08T03:00:00Z'];
    const more = await visitor.post(page, { rank: '1', start: a, more: 'on' });
    expect(more.location).toBe(`${page}?pilihan=2`);
    const last = await visitor.post(page, { rank: '2', start: b });
    expect(last.location).toBe(at(id, 'surat'));
    await visitor.post(`${page}/naikkan`, { rank: '2' });
    expect(draftOf(house, id).answers.preferences).toEqual([b, a]);
    await visitor.post(`${page}/hapus`, { rank: '1' });
    expect(draftOf(house, id).answers.preferences).toEqual([a]);
    expect(textOf(await visitor.get(page))).toContain('Senin, 7 Desember 2026, 09.00–10.00 WIB');
    expect((await visitor.get(`${page}/hapus`)).location).toBe(page);
  });

  it('shows the hours of the office beside WIB', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    const id = await filledIn(house, visitor, { preferences: [] });
    expect(textOf(await visitor.get(at(id, 'jadwal')))).toContain(
      '09.00–10.00 WIB (10.00–11.00 WITA)',
    );
  });
});
