import { describe, expect, it } from 'vitest';
import {
  act,
  anApproved,
  as,
  aTeam,
  aVerified,
  checkedIn,
  done,
  read,
  submitted,
} from '#tests/support/deeds.ts';
import type { TestHouse } from '#tests/support/house.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const revisionOf = (house: TestHouse, number: string) => String(read(house, number).revision);

describe('a pemda’s own decision', () => {
  it('withdraws, with or without a reason, once however often it is sent', async () => {
    const { house, holderOf } = await screens();
    const { number } = done(submitted(house)).next;
    const visitor = holderOf(number);
    const page = `/permohonan/${number}/cabut`;
    expect(textOf(await visitor.get(page))).toContain('Alasan (opsional)');
    const sent = { revision: revisionOf(house, number), reason: '' };
    const first = await visitor.post(page, sent);
    expect(first).toMatchObject({ status: 302, location: `/permohonan/${number}?hasil=withdraw` });
    expect(await visitor.post(page, sent)).toMatchObject({ status: 302, location: first.location });
    expect(read(house, number).status).toBe('withdrawn');
    expect(textOf(await visitor.get(first.location ?? ''))).toContain('Permohonan dicabut.');
    const late = await visitor.get(page);
    expect(textOf(late)).toContain('Tindakan ini tidak lagi diperlukan');
    expect(late.html).not.toContain('<form');
  });

  it('cancels an appointment with a reason, and keeps what was typed where somebody was first', async () => {
    const { house, holderOf } = await screens();
    const number = anApproved(house, aTeam(house));
    const visitor = holderOf(number);
    const page = `/permohonan/${number}/batalkan`;
    const revision = revisionOf(house, number);
    const blank = await visitor.post(page, { revision, reason: '' });
    expect(blank.status).toBe(400);
    expect(textOf(blank)).toContain('Alasan wajib diisi.');
    done(act(house, number, 'reschedule', { start: '2026-12-08T02:00:00Z' }));
    const stale = await visitor.post(page, { revision, reason: 'Ada rapat.' });
    expect(stale.status).toBe(409);
    expect(textOf(stale)).toContain('Sudah diputuskan');
    expect(textOf(stale)).not.toContain('Pengguna');
    expect(stale.html).toContain('Ada rapat.');
    await visitor.post(page, { revision: revisionOf(house, number), reason: 'Ada rapat.' });
    expect(read(house, number).status).toBe('cancelledByPemda');
  });

  it('is taken by the holder of the link alone', async () => {
    const { house, stranger, holderOf } = await screens();
    const { number } = done(submitted(house)).next;
    const other = done(submitted(house, { preferences: [] })).next.number;
    const sent = { revision: revisionOf(house, number), reason: '' };
    for (const visitor of [stranger(), holderOf(other)]) {
      expect((await visitor.post(`/permohonan/${number}/cabut`, sent)).status).toBe(404);
    }
    expect(read(house, number).status).toBe('submitted');
  });
});

describe('an offer', () => {
  async function anOffer() {
    const office = await screens();
    const { house } = office;
    const number = aVerified(house);
    const offer = {
      start: '2026-12-09T03:00:00Z',
      mode: 'videoConference',
      message: 'Lebih dekat.',
    };
    done(act(house, number, 'offer', { ...offer, narasumberIds: aTeam(house).narasumberIds }));
    return { ...office, number, visitor: office.holderOf(number) };
  }

  it('is shown in full beside what was asked, and accepted', async () => {
    const { house, number, visitor } = await anOffer();
    const overview = await visitor.get(`/permohonan/${number}`);
    expect(textOf(overview)).toContain('Mohon jawab tawaran jadwal kami');
    const page = `/permohonan/${number}/terima`;
    const text = textOf(await visitor.get(page));
    for (const said of [
      'Rabu, 9 Desember 2026',
      'Video conference',
      'Lebih dekat.',
      'Tatap muka',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).toContain('Senin, 7 Desember 2026, 09.00–10.00 WIB');
    const sent = { revision: revisionOf(house, number) };
    const done = await visitor.post(page, sent);
    expect(done).toMatchObject({ status: 302, location: `/permohonan/${number}?hasil=accept` });
    expect(read(house, number)).toMatchObject({ status: 'approved', mode: 'videoConference' });
  });

  it('is not taken, with a word on why', async () => {
    const { house, number, visitor } = await anOffer();
    const sent = { revision: revisionOf(house, number), reason: 'Hari itu ada paripurna.' };
    await visitor.post(`/permohonan/${number}/tolak-tawaran`, sent);
    expect(read(house, number)).toMatchObject({ status: 'verified', offer: null });
    const text = textOf(await visitor.get(`/permohonan/${number}`));
    expect(text).toContain('Hari itu ada paripurna.');
  });

  it('can be answered no more once it has lapsed', async () => {
    const { house, number, visitor } = await anOffer();
    const sent = { revision: revisionOf(house, number) };
    house.setNow(read(house, number).offer?.deadline ?? house.clock());
    const page = await visitor.get(`/permohonan/${number}/terima`);
    expect(textOf(page)).toContain('Tindakan ini tidak lagi diperlukan');
    expect((await visitor.post(`/permohonan/${number}/terima`, sent)).status).toBe(409);
    const text = textOf(await visitor.get(`/permohonan/${number}`));
    expect(text).toContain('Tawaran lewat batas waktu');
  });
});

describe('a change', () => {
  it('offers the hours that are free for either mode, and is asked for', async () => {
    const { house, holderOf } = await screens();
    const number = anApproved(house, aTeam(house));
    const visitor = holderOf(number);
    const page = `/permohonan/${number}/minta-perubahan`;
    const shown = await visitor.get(page);
    expect(shown.html).toContain('value="2026-12-08T02:00:00Z"');
    // Notice: five working days for tatap muka, three by video.
    expect(shown.html).not.toContain('value="2026-11-26T02:00:00Z"');
    const byVideo = await visitor.get(`${page}?bentuk=videoConference`);
    expect(byVideo.html).toContain('value="2026-11-26T02:00:00Z"');
    expect(byVideo.html).toContain('name="mode" value="videoConference"');

    const revision = revisionOf(house, number);
    const nothing = { revision, mode: '', slot1: '', slot2: '', slot3: '', reason: '' };
    const blank = await visitor.post(page, nothing);
    expect(blank.status).toBe(400);
    expect(textOf(blank)).toContain('Pilih waktu baru, atau tuliskan apa yang perlu diubah.');
    const asBefore = await visitor.post(page, { ...nothing, topics: ['DAU'] });
    expect(asBefore.status).toBe(400);
    const unknown = await visitor.post(page, { ...nothing, topics: ['TIDAK_ADA'] });
    expect(unknown.status).toBe(400);
    expect(read(house, number).pendingChange).toBeNull();

    const wish = { slot1: '2026-12-08T02:00:00Z', slot3: '2026-12-08T02:00:00Z' };
    const sent = await visitor.post(page, { ...nothing, ...wish, reason: 'Bupati berhalangan.' });
    expect(sent).toMatchObject({ status: 302 });
    expect(read(house, number).pendingChange).toMatchObject({
      ...{ mode: null, reason: 'Bupati berhalangan.', preferences: ['2026-12-08T02:00:00Z'] },
    });
    const text = textOf(await visitor.get(`/permohonan/${number}`));
    expect(text).toContain('Permintaan perubahan menunggu keputusan');
    expect(text).toContain('Jadwal semula tetap berlaku');
  });

  it('is refused with the rule where the hour is none to be had, and keeps what was chosen', async () => {
    const { house, holderOf } = await screens();
    const number = anApproved(house, aTeam(house));
    const page = `/permohonan/${number}/minta-perubahan`;
    const sunday = await holderOf(number).post(page, {
      ...{ revision: revisionOf(house, number), mode: '', slot1: '2026-12-06T02:00:00Z' },
      reason: 'Yang sudah diketik.',
    });
    expect(sunday.status).toBe(422);
    expect(textOf(sunday)).toContain('Minggu, 6 Desember 2026');
    expect(sunday.html).toContain('Yang sudah diketik.');
    expect(read(house, number).pendingChange).toBeNull();
  });
});

describe('a rating', () => {
  it('is given after the consultation, seen, and changed', async () => {
    const { house, holderOf } = await screens();
    const number = anApproved(house, aTeam(house));
    const visitor = holderOf(number);
    const page = `/permohonan/${number}/nilai`;
    expect((await visitor.get(page)).html).not.toContain('name="service"');
    house.setNow('2026-12-07T02:00:00Z' as never);
    const guests = read(house, number).guests.map(({ id }) => ({
      ...{ guestId: id, verdict: 'admitted' },
    }));
    done(checkedIn(house, number, { guests }));
    done(act(house, number, 'start', {}, as('reception')));
    done(act(house, number, 'close', {}, as('reception')));
    expect(textOf(await visitor.get(`/permohonan/${number}`))).toContain('Beri penilaian');
    const revision = revisionOf(house, number);
    const blank = await visitor.post(page, { revision, remark: 'Ramah.' });
    expect(blank.status).toBe(400);
    expect(blank.html).toContain('Ramah.');
    expect(textOf(blank)).toContain('Pilih salah satu nilai.');
    await visitor.post(page, { revision, service: '5', substance: '4', remark: 'Ramah.' });
    expect(read(house, number).rating).toEqual({ service: 5, substance: 4, remark: 'Ramah.' });
    const text = textOf(await visitor.get(`/permohonan/${number}`));
    expect(text).toContain('5 dari 5 (sangat baik)');
    expect(text).toContain('Ubah penilaian');
    expect((await visitor.get(page)).html).toMatch(
      /<input[^>]*name="service"[^>]*value="5"[^>]*checked|checked=""[^>]*value="5"/,
    );
  });
});
