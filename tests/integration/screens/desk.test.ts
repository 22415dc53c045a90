import { describe, expect, it } from 'vitest';
import { checkIns } from '#db/schema/index.ts';
import { countingViolations } from '#app/queries/reservation.server.ts';
import { act, as as doerAs, done, submitted } from '#tests/support/deeds.ts';
import { aDesk, hiddenOf, people, ticks, unlisted } from '#tests/support/desk.ts';
import { textOf } from '#tests/support/screens.ts';

const ATTENDS = { headClaim: { claim: 'attends', office: 'bupati', representedBy: null } };

describe('a group at the desk', () => {
  it('goes in with everyone ticked by one button, once however often it is sent', async () => {
    const { house, as, page, group } = await aDesk(4);
    const desk = as('reception');
    const shown = await desk.get(page);
    expect(textOf(shown)).toContain('Boleh masuk');
    const hidden = hiddenOf(shown);

    // Without script the button gives the page back with everyone ticked, and writes nothing.
    const ticked = await desk.post(page, { ...hidden, langkah: 'semua' });
    expect(ticked.status).toBe(200);
    expect(
      ticked.html.match(/<input[^>]*tamu\.[^>]*checked=""[^>]*value="admitted"/g),
    ).toHaveLength(4);
    expect(group().status).toBe('approved');

    const sent = { ...hidden, ...ticks(group().guests, 'mmmm') };
    const first = await desk.post(page, sent);
    expect(first).toMatchObject({ status: 302, location: `${page}?hasil=checkIn` });
    expect((await desk.post(page, sent)).location).toBe(first.location);
    // Another tab of the same page, with a nonce of its own, that says the same.
    const other = { ...sent, nonce: 'tab-lain' };
    expect((await desk.post(page, other)).location).toBe(first.location);
    expect(house.db.select().from(checkIns).all()).toHaveLength(1);
    expect(group()).toMatchObject({ status: 'arrived', revision: 5 });

    const answer = textOf(await desk.get(`${page}?hasil=checkIn`));
    expect(answer).toContain('4 masuk · batas 5');
    expect(answer).toContain('Tidak ada ketidaksesuaian.');
  });

  it('keeps every tick where six are to go in under a limit of five, and takes five and one', async () => {
    const { house, as, page, group } = await aDesk(5);
    const desk = as('reception');
    const hidden = hiddenOf(await desk.get(page));
    const six = { ...hidden, ...ticks(group().guests, 'mmmmm'), ...unlisted(0, 'Tamu Keenam') };
    const refused = await desk.post(page, { ...six, alasan: 'Melebihi batas.' });
    expect(refused.status).toBe(422);
    expect(textOf(refused)).toContain('Batas tamu 5 orang');
    expect(textOf(refused)).toContain('Mohon ketua rombongan menentukan 5 peserta');
    expect(refused.html).toContain('value="Tamu Keenam"');
    expect(refused.html).toContain('value="Melebihi batas."');
    expect(refused.html).toContain('Minta pengecualian ke Kepala Bagian');
    expect(group().status).toBe('approved');

    const five = { ...six, ...unlisted(0, 'Tamu Keenam', 'refused') };
    expect((await desk.post(page, five)).status).toBe(302);
    const recorded = countingViolations(house.db, group().id);
    expect(recorded).toMatchObject([
      { code: 'GUEST_LIMIT_EXCEEDED', params: { guests: 6, limit: 5 } },
    ]);
    const answer = textOf(await desk.get(`${page}?hasil=checkIn`));
    expect(answer).toContain('5 masuk · batas 5');
    expect(answer).toMatch(/Tidak masuk: Tamu Keenam ?\./);
    expect(answer).toContain('Datang 6 peserta, batasnya 5 orang');

    // A seventh later: the others are inside, and a stale page is told so with its words kept.
    const late = await desk.post(page, { ...five, nonce: 'lain', ...unlisted(1, 'Tamu Ketujuh') });
    expect(late.status).toBe(409);
    expect(late.html).toContain('value="Tamu Ketujuh"');
    const seventh = { ...hiddenOf(await desk.get(page)), ...unlisted(0, 'Tamu Ketujuh') };
    expect((await desk.post(page, seventh)).status).toBe(422);
  });

  it('lets a sixth in once the supervisor has waived the limit', async () => {
    const { house, as, number, page, group } = await aDesk(5);
    const desk = as('reception');
    const six = {
      ...hiddenOf(await desk.get(page)),
      ...ticks(group().guests, 'mmmmm'),
      ...unlisted(0, 'Tamu Keenam'),
    };
    expect((await desk.post(page, six)).status).toBe(422);
    const waiver = { reason: 'Pejabat pengganti.', codes: ['GUEST_LIMIT_EXCEEDED'] };
    done(act(house, number, 'waive', waiver, doerAs('supervisor')));
    expect(textOf(await desk.get(page))).toContain('Pengecualian batas tamu sudah diberikan');
    // The very page that was refused goes through now.
    expect((await desk.post(page, six)).status).toBe(302);
    expect(group().guests.filter(({ arrival }) => arrival === 'admitted')).toHaveLength(6);
  });

  it('asks about a head that was announced, and goes by the answer', async () => {
    const { as, page, group } = await aDesk(7, ATTENDS);
    const desk = as('reception');
    const shown = await desk.get(page);
    expect(textOf(shown)).toContain('Bupati dinyatakan akan hadir. Bagaimana kenyataannya?');
    const seven = { ...hiddenOf(shown), ...ticks(group().guests, 'mmmmmmm') };
    const unasked = await desk.post(page, seven);
    expect(unasked.status).toBe(422);
    expect(textOf(unasked)).toContain('Jawab dahulu pertanyaan tentang kehadirannya.');
    const represented = { pimpinan: 'represented', diwakili: 'Sekda', surat: 'ya' };
    expect((await desk.post(page, { ...seven, ...represented })).status).toBe(422);
    const five = { ...seven, ...represented, ...ticks(group().guests, 'mmmmmtt') };
    expect((await desk.post(page, five)).status).toBe(302);
    expect(group()).toMatchObject({
      headVerdict: 'represented',
      headRepresentedBy: 'Sekda (surat penugasan dilihat)',
    });
  });

  it('lets seven in with the head present, and asks once more at the end where it was on its way', async () => {
    const { house, as, number, page, group } = await aDesk(7, ATTENDS);
    const desk = as('reception');
    const sent = { ...hiddenOf(await desk.get(page)), ...ticks(group().guests, 'mmmmmmm') };
    expect((await desk.post(page, { ...sent, pimpinan: 'expected' })).status).toBe(302);
    const { revision } = group();
    const called = await desk.post(`${page}/panggil-masuk`, { revision: String(revision) });
    expect(called.location).toBe(`${page}?hasil=start`);
    expect(textOf(await desk.get(`${page}/selesai`))).toContain('tadi dicatat menyusul');
    const closing = { revision: String(group().revision), headVerdict: 'present' };
    expect((await desk.post(`${page}/selesai`, closing)).location).toBe(`${page}?hasil=close`);
    expect((await desk.post(`${page}/selesai`, closing)).location).toBe(`${page}?hasil=close`);
    expect(group()).toMatchObject({ number, status: 'completed', headVerdict: 'present' });
    expect(countingViolations(house.db, group().id)).toEqual([]);
  });

  it('takes those who follow, sees them out one by one, and undoes with a reason', async () => {
    const { as, page, group } = await aDesk(3);
    const desk = as('reception');
    const first = { ...hiddenOf(await desk.get(page)), ...ticks(group().guests, 'm--') };
    expect((await desk.post(page, first)).status).toBe(302);
    const later = await desk.get(page);
    expect(textOf(later)).toContain('Catat tamu yang menyusul');
    const rest = { ...hiddenOf(later), ...ticks(group().guests, '-mm') };
    expect((await desk.post(page, rest)).status).toBe(302);

    const [one] = group().guests;
    const out = await desk.post(`${page}/keluar`, { guestIds: one?.id ?? '' });
    expect(out.location).toBe(`${page}?hasil=checkOut`);
    const { revision } = group();
    expect((await desk.post(`${page}/keluar`, { guestIds: one?.id ?? '' })).status).toBe(302);
    expect(group().revision).toBe(revision);
    expect((await desk.post(`${page}/keluar`, {})).status).toBe(400);
    expect((await desk.post(`${page}/keluar`, { everyone: 'ya' })).status).toBe(302);
    expect(group().guests.map(({ arrival }) => arrival)).toEqual(['left', 'left', 'left']);

    const slip = { revision: String(group().revision), reason: 'Salah rombongan.' };
    expect((await desk.post(`${page}/batalkan-catatan`, slip)).status).toBe(302);
    expect(group()).toMatchObject({ status: 'approved', arrivedAt: null });
  });

  it('wants somebody to be ticked, and a name beside what is filled in', async () => {
    const { as, page } = await aDesk(2);
    const desk = as('reception');
    const hidden = hiddenOf(await desk.get(page));
    const nobody = await desk.post(page, hidden);
    expect(nobody.status).toBe(400);
    expect(textOf(nobody)).toContain('Tandai dahulu siapa yang datang.');
    const nameless = { ...unlisted(0, ''), 'baru.0.jabatan': 'Kabid' };
    const asked = await desk.post(page, { ...hidden, ...nameless });
    expect(asked.status).toBe(400);
    expect(textOf(asked)).toContain('Wajib diisi.');
    expect(asked.html).toContain('value="Kabid"');
    const more = await desk.post(page, { ...hidden, langkah: 'tambah', ...unlisted(0, 'Satu') });
    expect(more.html).toContain('name="baru.1.nama"');
    const less = await desk.post(page, { ...hidden, langkah: 'hapus.0', ...unlisted(0, 'Satu') });
    expect(less.html).not.toContain('name="baru.0.nama"');
  });

  it('meets the instruction for its situation on another day, undecided, or unknown', async () => {
    const { house, as, number, page } = await aDesk(2);
    house.setNow('2026-12-04T02:00:00Z' as never);
    const desk = as('reception');
    const otherDay = textOf(await desk.get(page));
    expect(otherDay).toContain('Bukan hari ini');
    expect(otherDay).toContain('Permohonan belum disetujui atau untuk hari lain');
    expect(otherDay).toContain('150420');
    const { number: undecided } = done(submitted(house, { guests: people(2) })).next;
    const waiting = await desk.get(`/resepsionis/permohonan/${undecided}`);
    expect(textOf(waiting)).toContain('Belum disetujui');
    expect(waiting.html).not.toContain('name="nonce"');
    expect(waiting.html).toContain(`/resepsionis/tanpa-janji?permohonan=${undecided}`);
    expect((await desk.get('/resepsionis/permohonan/K-2026-99999')).status).toBe(404);
    expect((await desk.post('/resepsionis/permohonan/K-2026-99999', { nonce: 'x' })).status).toBe(
      400,
    );
    expect(number).not.toBe(undecided);
  });

  it('is read by the supervisor and the auditor, and checked in by the desk alone', async () => {
    const { as, page, stranger, group } = await aDesk(2);
    for (const role of ['supervisor', 'auditor'] as const) {
      const shown = await as(role).get(page);
      expect(shown.status, role).toBe(200);
      expect(shown.html, role).not.toContain('name="nonce"');
      expect((await as(role).post(page, { nonce: 'x' })).status, role).toBe(403);
    }
    expect((await as('agent').get(page)).status).toBe(403);
    const sent = { nonce: 'x', terlihat: '0-0-2', ...ticks(group().guests, 'mm') };
    expect((await stranger().post(page, sent)).status).toBe(401);
    expect((await as('auditor').post(`${page}/panggil-masuk`, { revision: '4' })).status).toBe(403);
  });

  it('is written down as not having come once the grace is over', async () => {
    const { house, as, page, group } = await aDesk(2);
    const desk = as('reception');
    expect((await desk.get(page)).html).not.toContain('/tidak-hadir');
    house.setNow('2026-12-07T02:40:00Z' as never);
    expect((await desk.get(page)).html).toContain('/tidak-hadir');
    const sent = { revision: String(group().revision) };
    expect((await desk.post(`${page}/tidak-hadir`, sent)).status).toBe(302);
    expect(textOf(await desk.get(page))).toContain('Dicatat tidak hadir');
  });
});
