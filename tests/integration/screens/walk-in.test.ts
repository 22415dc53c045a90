import { describe, expect, it } from 'vitest';
import { reservations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { countingViolations } from '#app/queries/reservation.server.ts';
import { act, as as doerAs, done, read, submitted } from '#tests/support/deeds.ts';
import { aDesk, hiddenOf } from '#tests/support/desk.ts';
import { screens, textOf, type Visitor } from '#tests/support/screens.ts';

const BITUNG = '/resepsionis/tanpa-janji?kode=71.72&badan=pemda';

/** Writes a group down as the desk does, and gives its number. */
async function walkedIn(desk: Visitor, fields: Record<string, string>, at = BITUNG) {
  const hidden = hiddenOf(await desk.get(at));
  const answer = await desk.post(at, { ...hidden, ...fields });
  const number = /permohonan\/(K-\d{4}-\d{5})/.exec(answer.location ?? '')?.[1] ?? '';
  return { answer, number, sent: { ...hidden, ...fields } };
}

describe('a group without an appointment', () => {
  it('is found by a few letters of its region, its council beside its government', async () => {
    const { as } = await screens();
    const desk = as('reception');
    const found = await desk.get('/resepsionis/tanpa-janji?cari=toli');
    expect(textOf(found)).toContain('Kabupaten Toli-Toli Sulawesi Tengah Pemda');
    expect(found.html).toContain('?kode=72.04&amp;badan=dprd');
    expect(textOf(await desk.get('/resepsionis/tanpa-janji?cari=xyz'))).toContain(
      'Tidak ada daerah atau instansi yang cocok',
    );
    const jakarta = await desk.get('/resepsionis/tanpa-janji?cari=jakarta');
    expect(textOf(jakarta)).not.toContain('Kota Adm');
    const ministry = '/resepsionis/tanpa-janji?instansi=Lembaga+Contoh&badan=kl';
    expect(textOf(await desk.get(ministry))).toContain('Lembaga Contoh');
  });

  it('is written down once with its number alone, and told how to apply', async () => {
    const { house, as } = await screens();
    const desk = as('reception');
    const told = { guestCount: '3', headVerdict: 'none' };
    const { answer, number, sent } = await walkedIn(desk, told);
    expect(answer.location).toBe(`/resepsionis/permohonan/${number}?hasil=registerWalkIn`);
    expect((await desk.post(BITUNG, sent)).location).toBe(answer.location);
    expect(house.db.select().from(reservations).all()).toHaveLength(1);
    expect(countingViolations(house.db, read(house, number).id)).toMatchObject([
      { code: 'ARRIVED_WITHOUT_LETTER' },
    ]);
    const shown = textOf(await desk.get(answer.location ?? ''));
    expect(shown).toContain('menunggu keputusan Sekretariat');
    expect(shown).toContain('3 orang; namanya belum dicatat.');
    expect(shown).toContain('https://sambang.test/permohonan/baru');
    expect(shown).toContain('Layanan ini tidak dipungut biaya.');
    expect(textOf(await desk.get('/resepsionis'))).toMatch(/Tamu tanpa janji Kota Bitung.*3 orang/);
  });

  it('gives back what was typed where neither number nor name is there', async () => {
    const { as } = await screens();
    const fields = { topic: 'DAU', contactName: 'Ibu Ketua' };
    const { answer } = await walkedIn(as('reception'), fields);
    expect(answer.status).toBe(400);
    expect(textOf(answer)).toContain('Sebutkan jumlah orangnya, atau nama-namanya.');
    expect(answer.html).toContain('value="Ibu Ketua"');
    expect(answer.html).toMatch(/value="DAU"[^>]*selected|selected[^>]*value="DAU"/);
  });

  it('is matched to what its office has with us, and shown the appointment it may have today', async () => {
    const { house, as } = await screens();
    const { number: open } = done(submitted(house)).next;
    const desk = as('reception');
    const sangihe = '/resepsionis/tanpa-janji?kode=71.03&badan=pemda';
    expect(textOf(await desk.get(sangihe))).toContain(`${open}: Dana Alokasi Umum`);
    const { number } = await walkedIn(
      desk,
      { names: 'Budi Contoh, S.E. - Kabid\nSiti Contoh', reservationNumber: open },
      `/resepsionis/tanpa-janji?permohonan=${open}`,
    );
    const group = read(house, number);
    expect(group).toMatchObject({ relatedNumber: open, status: 'walkIn' });
    expect(group.guests.map(({ name, jabatan }) => [name, jabatan])).toEqual([
      ['Budi Contoh, S.E.', 'Kabid'],
      ['Siti Contoh', null],
    ]);
    expect(countingViolations(house.db, group.id)).toMatchObject([
      { code: 'ARRIVED_WITHOUT_CONFIRMATION' },
    ]);
    const { as: asToday, page } = await aDesk(2);
    const today = await asToday('reception').get(sangihe);
    expect(textOf(today)).toContain('Instansi ini punya janji hari ini');
    expect(today.html).toContain(`href="${page}"`);
  });

  it('is let in by the secretariat with a reason, within the limit', async () => {
    const { house, as } = await screens();
    const names = [1, 2, 3, 4, 5, 6].map((one) => `Tamu ${one}`).join('\n');
    const { number } = await walkedIn(as('reception'), { names });
    const page = `/resepsionis/permohonan/${number}`;
    expect((await as('reception').get(`${page}/terima-tamu`)).status).toBe(403);
    const secretariat = as('secretariat');
    const hidden = hiddenOf(await secretariat.get(`${page}/terima-tamu`));
    const ids = read(house, number).guests.map(({ id }) => id);
    const six = { ...hidden, inside: ids, reason: 'Narasumber berkenan.' };
    const over = await secretariat.post(`${page}/terima-tamu`, six);
    expect(over.status).toBe(422);
    expect(over.html).toContain('Narasumber berkenan.');
    const blank = { ...six, inside: ids.slice(0, 5), reason: '' };
    expect((await secretariat.post(`${page}/terima-tamu`, blank)).status).toBe(400);
    const five = { ...six, inside: ids.slice(0, 5) };
    const done = await secretariat.post(`${page}/terima-tamu`, five);
    expect(done.location).toBe(`${page}?hasil=admit`);
    expect(read(house, number).guests.map(({ arrival }) => arrival)).toEqual([
      ...Array(5).fill('admitted'),
      'refused',
    ]);
  });

  it('goes in above the limit under a waiver, or is politely turned away', async () => {
    const { house, as } = await screens();
    const { number } = await walkedIn(as('reception'), { guestCount: '6' });
    const page = `/resepsionis/permohonan/${number}`;
    const supervisor = as('supervisor');
    const { revision } = read(house, number);
    const sent = { revision: String(revision), reason: 'Kunjungan kerja.' };
    expect((await supervisor.post(`${page}/terima-tamu`, sent)).status).toBe(422);
    const waiver = { reason: 'Diketahui Dirjen.', codes: ['GUEST_LIMIT_EXCEEDED'] };
    done(act(house, number, 'waive', waiver, doerAs('supervisor')));
    const next = { ...sent, revision: String(revision + 1) };
    expect((await supervisor.post(`${page}/terima-tamu`, next)).status).toBe(302);
    expect(read(house, number).status).toBe('arrived');

    const other = (await walkedIn(as('reception'), { guestCount: '2' })).number;
    const away = `/resepsionis/permohonan/${other}/tidak-menerima`;
    const no = { revision: '1', reason: 'Narasumber dinas luar; dibantu mengajukan.' };
    expect((await as('reception').post(away, no)).status).toBe(403);
    expect((await supervisor.post(away, no)).status).toBe(302);
    const shown = textOf(await as('reception').get(`/resepsionis/permohonan/${other}`));
    expect(shown).toContain('Tidak diterima hari ini');
    expect(shown).toContain('Cara mengajukan konsultasi');
  });

  it('is linked to the request that turns up later, and its record put right', async () => {
    const { house, as } = await screens();
    const { number: elsewhere } = done(submitted(house)).next;
    house.setNow('2026-11-24T02:00:00Z' as Instant);
    const desk = as('reception');
    const { number } = await walkedIn(desk, { guestCount: '2' });
    const theirs = done(
      submitted(house, {
        requester: { regionCode: '71.72', body: 'pemda', opd: null, name: null, contact: null },
        receivedAt: '2026-11-20T02:00:00Z',
        channel: 'email',
      }),
    ).next.number;
    const link = `/resepsionis/permohonan/${number}/hubungkan`;
    expect(textOf(await desk.get(link))).toContain(theirs);
    const foreign = await desk.post(link, { reservationNumber: elsewhere });
    expect(foreign.status).toBe(400);
    expect(textOf(foreign)).toContain('bukan milik instansi rombongan');
    expect((await desk.post(link, { reservationNumber: theirs })).status).toBe(302);
    expect((await desk.post(link, { reservationNumber: theirs })).status).toBe(302);
    const group = read(house, number);
    expect(group.relatedNumber).toBe(theirs);
    expect(countingViolations(house.db, group.id)).toMatchObject([
      { code: 'ARRIVED_WITHOUT_CONFIRMATION' },
    ]);
    expect((await as('supervisor').post(link, { reservationNumber: theirs })).status).toBe(403);
  });

  it('sees what its ended requests mean, and takes a sheet along where it is not received', async () => {
    const { house, as } = await screens();
    const { number: ended } = done(submitted(house)).next;
    done(act(house, ended, 'startReview'));
    done(act(house, ended, 'reject', { reason: 'Di luar tugas.' }));
    const sangihe = '/resepsionis/tanpa-janji?kode=71.03&badan=pemda';
    const shown = textOf(await as('reception').get(sangihe));
    expect(shown).toContain('Sudah berakhir; tidak berlaku untuk hari ini.');
    expect(shown).toContain('Tidak satu pun: datang tanpa permohonan');
    const { number } = await walkedIn(
      as('reception'),
      { guestCount: '2', reservationNumber: 'tidak-ada' },
      sangihe,
    );
    expect(read(house, number).relatedNumber).toBeNull();
    const free = textOf(
      await as('secretariat').get(`/resepsionis/permohonan/${number}/terima-tamu`),
    );
    expect(free).toContain('Yang kosong sekarang');
    const away = `/resepsionis/permohonan/${number}/tidak-menerima`;
    const ready = 'Rombongan memilih melanjutkan melalui video conference.';
    expect((await as('secretariat').post(away, { revision: '1', ready })).status).toBe(302);
    const sheet = await as('reception').get(`/resepsionis/permohonan/${number}/lembar`);
    expect(textOf(sheet)).toContain('Terima kasih atas kunjungan Bapak/Ibu.');
    expect(textOf(sheet)).toContain('0811-150420-7');
    expect(sheet.html).toContain('Kode QR menuju formulir permohonan');
    expect(textOf(sheet)).not.toMatch(/pelanggaran|ditolak/i);
  });

  it('is written down by the desk and the secretariat only', async () => {
    const { as, stranger } = await screens();
    for (const role of ['auditor', 'supervisor', 'agent'] as const) {
      expect((await as(role).get(BITUNG)).status, role).toBe(403);
      expect((await as(role).post(BITUNG, { guestCount: '1' })).status, role).toBe(403);
    }
    expect((await stranger().post(BITUNG, { guestCount: '1' })).status).toBe(401);
    expect((await as('reception').post('/resepsionis/tanpa-janji', { key: 'x' })).status).toBe(400);
  });
});
