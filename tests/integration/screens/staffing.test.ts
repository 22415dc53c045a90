import { describe, expect, it } from 'vitest';
import { anApproved, aTeam, aVerified, done, read, submitted } from '#tests/support/deeds.ts';
import { screens, textOf } from '#tests/support/screens.ts';
import { aMember, asksUnit, DTK, DTU, questionsOf, tie } from '#tests/support/staffing.ts';

const ASKED = { state: 'asked', answeredAt: '' };

/** A verified request about which the unit of whoever signs in for one was asked. */
async function aQuestion() {
  const office = await screens();
  const { house } = office;
  const { narasumberIds } = aTeam(house);
  aMember(house, 'Tuti', DTK, ['DBH']);
  const number = aVerified(house);
  done(asksUnit(house, number, [DTU]));
  const [id = ''] = narasumberIds;
  return { ...office, number, id, page: `/unit/permohonan/${number}` };
}

describe('the unit’s own pages', () => {
  it('are where its day begins, with what waits and until when', async () => {
    const { as, number, page } = await aQuestion();
    const text = textOf(await as('unit').get('/unit'));
    expect(text).toContain('Menunggu jawaban (1)');
    expect(text).toContain('Jawab sampai Kamis, 26 November 2026');
    expect(text).toContain('Diminta hari ini');
    const one = await as('unit').get(page);
    expect(textOf(one)).toContain('Penyaluran DAU yang ditentukan penggunaannya.');
    expect(textOf(one)).toContain('Narasumber Satu Tersedia pada waktu itu');
    expect(textOf(one)).toContain('3 tamu');
    // Guests are a number, the contact nobody, other units' people not theirs to name.
    for (const hidden of ['Peserta 1', 'bpkad@contoh.go.id', 'Tuti']) {
      expect(one.html).not.toContain(hidden);
    }
    expect((await as('unit').get(`/unit/permohonan/${number}9`)).status).toBe(404);
  });

  it('say that nothing waits, and close what another unit was asked', async () => {
    const { house, as } = await screens();
    aMember(house, 'Tuti', DTK);
    const { number } = done(submitted(house)).next;
    done(asksUnit(house, number, [DTK]));
    expect(textOf(await as('unit').get('/unit'))).toContain('Tidak ada yang menunggu');
    expect((await as('unit').get(`/unit/permohonan/${number}`)).status).toBe(404);
    expect((await as('unit').post(`/unit/permohonan/${number}`, ASKED)).status).toBe(404);
    expect((await as('unit').get(`/unit/permohonan/${number}/surat`)).status).toBe(404);
    expect((await as('secretariat').get('/unit')).status).toBe(403);
  });

  it('name somebody, keep what was typed where nobody was chosen, and tell a late one who was first', async () => {
    const { house, as, number, page, id } = await aQuestion();
    const nobody = await as('unit').post(page, { ...ASKED, catatan: 'Sebentar lagi' });
    expect(nobody.status).toBe(400);
    expect(nobody.html).toContain('Sebentar lagi');
    expect(textOf(nobody)).toContain('Pilih sekurang-kurangnya satu narasumber.');
    const named = await as('unit').post(page, { ...ASKED, narasumber: id });
    expect(named).toMatchObject({ status: 302, location: '/unit?hasil=unit-menunjuk' });
    expect(textOf(await as('unit').get('/unit'))).toContain('Menunjuk Narasumber Satu');
    const other = aMember(house, 'Sri');
    const late = await as('unit').post(page, { ...ASKED, narasumber: other });
    expect(late.status).toBe(409);
    expect(questionsOf(house, number)[0]?.narasumberIds).toEqual([id]);
  });

  it('decline with a reason', async () => {
    const { as, number, page } = await aQuestion();
    const empty = await as('unit').post(`${page}/tolak`, { ...ASKED, reason: ' ' });
    expect(empty.status).toBe(400);
    const sent = { ...ASKED, reason: 'Semua dinas luar.' };
    expect((await as('unit').post(`${page}/tolak`, sent)).location).toContain('unit-menolak');
    expect(textOf(await as('unit').get(page))).toContain('belum dapat menugaskan');
    const review = textOf(await as('secretariat').get(`/sekretariat/permohonan/${number}`));
    expect(review).toContain('Belum dapat menugaskan');
    expect(review).toContain('“Semua dinas luar.”');
    expect(textOf(await as('secretariat').get('/sekretariat'))).toContain('unit menolak');
  });
});

describe('the secretariat', () => {
  it('asks with one click, sees who is waited for, and takes the question back', async () => {
    const { house, as } = await screens();
    aTeam(house);
    const number = aVerified(house);
    const page = `/sekretariat/permohonan/${number}`;
    const open = await as('secretariat').get(page);
    expect(textOf(open)).toContain(`Minta ${DTU}`);
    const unit = /name="unit" value="([^"]+)"/.exec(open.html)?.[1] ?? '';
    const asked = await as('secretariat').post(`${page}/minta-unit`, { unit });
    expect(asked.location).toBe(`${page}?hasil=unit-diminta`);
    await as('secretariat').post(`${page}/minta-unit`, { unit });
    expect(questionsOf(house, number)).toHaveLength(1);
    expect(textOf(await as('secretariat').get(page))).toContain('diminta hari ini');
    expect(textOf(await as('secretariat').get('/sekretariat'))).toContain('unit belum menjawab');
    const [{ id = '' } = {}] = questionsOf(house, number);
    const taken = await as('secretariat').post(`${page}/minta-unit`, { tarik: id, ...ASKED });
    expect(taken.location).toContain('unit-ditarik');
    const nobody = await as('secretariat').post(`${page}/minta-unit`, { permintaan: 'Mohon' });
    expect(nobody.status).toBe(400);
    expect(nobody.html).toContain('Mohon');
    // An auditor sees it all and can do nothing.
    const read = await as('auditor').get(page);
    expect(textOf(read)).toContain('Ditarik Sekretariat');
    expect(read.html).not.toContain('minta-unit');
  });

  it('finds whom the unit named filled in where it decides', async () => {
    const { as, house, number, page } = await aQuestion();
    // Knows nothing of the topic: without the unit nobody would suggest them.
    const named = aMember(house, 'Wati', DTU, []);
    await as('unit').post(page, { ...ASKED, narasumber: named });
    const plan = await as('secretariat').get(`/sekretariat/permohonan/${number}/setujui`);
    const box = new RegExp(`<input[^>]*value="${named}"[^>]*>`).exec(plan.html)?.[0] ?? '';
    expect(box).toContain('checked');
    expect(textOf(plan)).toContain('Ditunjuk unitnya');
    expect(textOf(plan)).toContain('Menunjuk Wati (hari ini)');
  });

  it('puts another in the place of one who cannot come, in one step', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    const [from = ''] = team.narasumberIds;
    const mate = aMember(house, 'Sri');
    const busy = aMember(house, 'Joko');
    const number = anApproved(house, team);
    anApproved(house, { narasumberIds: [busy] }, { topics: ['DBH'], mode: 'videoConference' });
    tie(house, from);
    const session = `/narasumber/permohonan/${number}`;
    const start = '2026-12-07T02:00:00Z';
    const empty = await as('narasumber').post(`${session}/kembalikan`, { start, reason: '' });
    expect(empty.status).toBe(400);
    await as('narasumber').post(`${session}/kembalikan`, { start, reason: 'Sakit.' });
    const inbox = textOf(await as('secretariat').get('/sekretariat?bagian=semua'));
    expect(inbox).toContain(number);
    const page = `/sekretariat/permohonan/${number}/ganti-narasumber`;
    const open = textOf(await as('secretariat').get(page));
    expect(open).toMatch(/Mengembalikan penugasan ?: “Sakit\.”/);
    expect(open).toContain('1 narasumber tidak tersedia');
    const { revision } = read(house, number);
    const sent = { revision: String(revision), dari: from, ke: mate };
    const taken = await as('secretariat').post(page, { ...sent, ke: busy });
    expect(taken.status).toBe(409);
    expect(textOf(taken)).toMatch(/K-2026-\d{5}/);
    const replaced = await as('secretariat').post(page, sent);
    expect(replaced.location).toContain('narasumber-diganti');
    expect((await as('secretariat').post(page, sent)).status).toBe(302);
    const [after] = read(house, number).plan?.sessions ?? [];
    expect(after).toMatchObject({ narasumberIds: [mate], roomId: team.roomId });
    expect(read(house, number).revision).toBe(revision + 1);
  });
});

describe('a narasumber', () => {
  it('says that they come, and sees it; another hour asks anew', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    const number = anApproved(house, team);
    tie(house, team.narasumberIds[0] ?? '');
    const agenda = await as('narasumber').get('/narasumber');
    expect(textOf(agenda)).toContain('1 penugasan menunggu jawaban Anda');
    const said = await as('narasumber').post(`/narasumber/permohonan/${number}/bersedia`, {
      start: '2026-12-07T02:00:00Z',
    });
    expect(said.location).toBe('/narasumber?hasil=bersedia');
    const after = textOf(await as('narasumber').get('/narasumber'));
    expect(after).not.toContain('menunggu jawaban Anda');
    expect(after).toContain('Bersedia');
    const stale = await as('narasumber').post(`/narasumber/permohonan/${number}/bersedia`, {
      start: '2026-12-08T02:00:00Z',
    });
    expect(stale.status).toBe(409);
    const review = textOf(await as('secretariat').get(`/sekretariat/permohonan/${number}`));
    expect(review).toContain('Narasumber Satu Bersedia');
  });
});

describe('the page of a topic’s units', () => {
  it('adds, refuses what overlaps, and ends', async () => {
    const { house, as } = await screens();
    aTeam(house);
    const page = '/pengaturan/topik/DAU/unit';
    const open = await as('admin').get(page);
    expect(textOf(open)).toContain('Belum ada unit untuk topik ini');
    const unitId = /<option value="([^"]+)">Direktorat/.exec(open.html)?.[1] ?? '';
    const sent = { id: 'satu', unitId, validFrom: '2026-01-01', validTo: '' };
    expect((await as('admin').post(page, sent)).status).toBe(302);
    expect(textOf(await as('admin').get(page))).toContain('Berlaku hari ini mulai 1 Januari 2026');
    const twice = await as('admin').post(page, { ...sent, id: 'dua', validFrom: '2026-12-01' });
    expect(twice.status).toBe(400);
    expect(textOf(twice)).toContain('sudah tercatat untuk topik yang sama');
    const ended = await as('admin').post(page, { id: 'satu', validTo: '2026-06-30' });
    expect(ended.status).toBe(302);
    expect(textOf(await as('admin').get(page))).toContain('Sudah berakhir');
    expect(textOf(await as('admin').get('/pengaturan/topik'))).toContain('Atur unit');
  });
});
