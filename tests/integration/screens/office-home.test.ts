import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { auditEntries, officers } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { act, done, read, submitted } from '#tests/support/deeds.ts';
import { claimed, codeTo, confirmed, enterByMail } from '#tests/support/officers.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const CONTACT = 'bpkad@contoh.go.id';
const SUCCESSOR = 'pengganti@contoh.go.id';
const ELSEWHERE = {
  requester: {
    ...{ regionCode: '71.73', body: 'pemda', opd: null },
    contact: { name: 'Ibu Lain', jabatan: null, email: 'lain@contoh.go.id', phone: null },
  },
};

describe('what an address sees', () => {
  it('is its own requests at first, the whole office once confirmed, nothing once ended', async () => {
    const { house, officer, as } = await screens();
    const { number } = done(submitted(house)).next;
    const [contact, successor] = [officer(CONTACT), officer(SUCCESSOR)];
    expect(textOf(await contact.get('/instansi'))).toContain(number);
    const id = claimed(house, { email: SUCCESSOR });
    expect(textOf(await successor.get('/instansi'))).toContain('menunggu konfirmasi');
    expect((await successor.get(`/permohonan/${number}`)).status).toBe(404);

    const secretariat = as('secretariat');
    const yes = await secretariat.post(`/sekretariat/petugas/${id}/konfirmasi`, { reason: '' });
    expect(yes.location).toBe('/sekretariat/petugas?hasil=petugas-dikonfirmasi');
    const home = textOf(await successor.get('/instansi'));
    expect(home).toContain(number);
    expect(home).toContain('juga yang diajukan pendahulu Anda');
    expect((await successor.get(`/permohonan/${number}`)).status).toBe(200);

    await secretariat.post(`/sekretariat/petugas/${id}/akhiri`, { reason: 'Pindah tugas.' });
    expect((await successor.get(`/permohonan/${number}`)).status).toBe(404);
    const after = textOf(await successor.get('/instansi'));
    expect(after).not.toContain(number);
    expect(after).toContain('Pindah tugas.');
  });

  it('is nothing of another office, which looks like a number nobody has', async () => {
    const { house, officer } = await screens();
    const { number } = done(submitted(house, ELSEWHERE)).next;
    confirmed(house, { email: CONTACT });
    const visitor = officer(CONTACT);
    const [other, unknown] = await Promise.all([
      visitor.get(`/permohonan/${number}`),
      visitor.get('/permohonan/K-2026-99999'),
    ]);
    expect([other.status, unknown.status]).toEqual([404, 404]);
    expect(textOf(other)).toBe(textOf(unknown));
    expect(textOf(await visitor.get('/instansi'))).not.toContain(number);
    expect((await visitor.post(`/permohonan/${number}/cabut`, { revision: '1' })).status).toBe(404);
  });

  it('is what has ended, too, and what waits for its opinion', async () => {
    const { house, officer } = await screens();
    const { number, revision } = done(submitted(house)).next;
    confirmed(house, { email: CONTACT });
    const visitor = officer(CONTACT);
    expect(textOf(await visitor.get('/instansi'))).toContain(
      'Belum ada permohonan yang selesai atau berakhir.',
    );
    const fields = { revision: String(revision), reason: 'Sudah terjawab.' };
    expect((await visitor.post(`/permohonan/${number}/cabut`, fields)).status).toBe(302);
    const page = textOf(await visitor.get('/instansi'));
    expect(page).toContain('Tidak ada permohonan yang berjalan');
    expect(page).toMatch(new RegExp(`Riwayat ${number} dicabut`));
    expect(textOf(await visitor.get('/instansi?halaman=7'))).toContain('Halaman ini kosong');
    expect((await visitor.get('/instansi?halaman=abc')).status).toBe(200);
  });
});

describe('an officer who acts', () => {
  it('is named in the record', async () => {
    const { house, officer } = await screens();
    const { number, revision, id } = done(submitted(house)).next;
    const claimId = confirmed(house, { email: SUCCESSOR });
    const fields = { revision: String(revision), reason: 'Sudah terjawab.' };
    await officer(SUCCESSOR).post(`/permohonan/${number}/cabut`, fields);
    const line = house.db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.subject, id))
      .all()
      .at(-1);
    expect(line).toMatchObject({
      ...{ action: 'reservation.withdrawn', actorId: `officer:${claimId}` },
      ...{ actorName: SUCCESSOR, actorRole: 'pemda' },
    });
  });

  it('is the contact by name', async () => {
    const { house, officer } = await screens();
    const { number, revision, id } = done(submitted(house)).next;
    await officer(CONTACT).post(`/permohonan/${number}/cabut`, { revision: String(revision) });
    const line = house.db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.subject, id))
      .all()
      .at(-1);
    expect(line).toMatchObject({ actorName: 'Ibu Contoh' });
  });

  it('loses nothing where the session ends in the middle', async () => {
    const { house, stranger } = await screens('2026-11-23T02:00:00Z');
    const { number, revision } = done(submitted(house)).next;
    confirmed(house, { email: CONTACT });
    const visitor = stranger();
    await enterByMail(house, visitor, CONTACT);
    house.setNow('2026-11-24T03:00:00Z' as Instant);
    const fields = { revision: String(revision), reason: 'Alasan yang <panjang>.' };
    const page = await visitor.post(`/permohonan/${number}/cabut`, fields);
    expect(page.status).toBe(401);
    expect(textOf(page)).toContain('Isian Anda belum terkirim, tetapi tidak hilang');
    const isian = JSON.stringify({
      to: `/permohonan/${number}/cabut`,
      fields: Object.entries(fields),
    });
    const asked = await visitor.post('/masuk/instansi', { email: CONTACT, isian });
    expect(asked.status).toBe(200);
    expect(textOf(asked)).toContain('Masukkan kode dari surel');
    const code = codeTo(house, CONTACT);
    const entered = await visitor.post('/masuk/instansi/kode', { code, isian });
    expect(textOf(entered)).toContain('Isian Anda belum terkirim');
    expect(entered.html).toContain(`action="/permohonan/${number}/cabut"`);
    expect(entered.html).toContain('Alasan yang &lt;panjang&gt;.');
    expect((await visitor.post(`/permohonan/${number}/cabut`, fields)).status).toBe(302);
    expect(read(house, number).status).toBe('withdrawn');
  });

  it('is asked to sign in again for a page, whether the number exists or not', async () => {
    const { house, stranger } = await screens('2026-11-23T02:00:00Z');
    const visitor = stranger();
    await enterByMail(house, visitor, CONTACT);
    house.setNow('2026-11-24T03:00:00Z' as Instant);
    const { location } = await visitor.get('/permohonan/K-2026-99999');
    expect(location).toBe('/masuk/instansi?ke=%2Fpermohonan%2FK-2026-99999');
  });
});

describe('an office that nobody knows yet', () => {
  it('is chosen with the chooser of the request, and waits', async () => {
    const { house, officer } = await screens();
    const visitor = officer('orang@gmail.example');
    expect(textOf(await visitor.get('/instansi'))).toContain('Pilih instansi yang Anda wakili');
    expect(textOf(await visitor.get('/instansi/klaim'))).toContain('bukan alamat .go.id');
    const search = await visitor.post('/instansi/klaim?cari=1', { body: 'pemda', cari: 'sangihe' });
    expect(search.html).toContain('value="71.03"');
    const blank = await visitor.post('/instansi/klaim', { body: 'pemda' });
    expect(blank.status).toBe(400);
    expect(textOf(blank)).toContain('Pilih daerahnya.');
    const made = await visitor.post('/instansi/klaim', { body: 'pemda', regionCode: '71.03' });
    expect(made.location).toBe('/instansi?hasil=klaim');
    await visitor.post('/instansi/klaim', { body: 'pemda', regionCode: '71.03' });
    expect(house.db.select().from(officers).all()).toHaveLength(1);
    const bad = await visitor.post('/instansi/klaim', { body: 'pemda', regionCode: '99.99' });
    expect(bad.status).toBe(400);
  });

  it('may not be claimed without end', async () => {
    const { officer } = await screens();
    const visitor = officer('orang@gmail.example');
    for (const regionCode of ['71.03', '71.73', '81.01']) {
      await visitor.post('/instansi/klaim', { body: 'pemda', regionCode });
    }
    const page = await visitor.post('/instansi/klaim', { body: 'pemda', regionCode: '12.73' });
    expect(page.status).toBe(409);
    expect(textOf(page)).toContain('Masih ada klaim Anda yang menunggu konfirmasi.');
  });

  it('shows its officers to those alone who are confirmed', async () => {
    const { house, officer } = await screens();
    confirmed(house, { email: CONTACT });
    claimed(house, { email: SUCCESSOR });
    const own = textOf(await officer(CONTACT).get('/instansi/petugas'));
    expect(own).toContain(SUCCESSOR);
    expect(own).toContain('Hanya Sekretariat yang dapat mengakhirinya');
    const waiting = textOf(await officer(SUCCESSOR).get('/instansi/petugas'));
    expect(waiting).not.toContain(CONTACT);
    expect(waiting).toContain('terbuka setelah Anda dikonfirmasi');
  });
});

describe('a lapsed request on the home', () => {
  it('stands as time has left it', async () => {
    const { house, officer } = await screens();
    const { number } = done(submitted(house)).next;
    done(act(house, number, 'startReview'));
    confirmed(house, { email: CONTACT });
    expect(textOf(await officer(CONTACT).get('/instansi'))).toContain('sedang diperiksa');
  });
});

describe('the record of an office', () => {
  it('is taken away by whoever is confirmed for it, and by nobody else', async () => {
    const { house, officer, stranger } = await screens();
    const { number } = done(submitted(house)).next;
    done(submitted(house, ELSEWHERE));
    const waiting = claimed(house, { email: CONTACT });
    const id = confirmed(house, { email: SUCCESSOR });
    const [contact, successor] = [officer(CONTACT), officer(SUCCESSOR)];
    expect((await successor.get('/instansi')).html).toContain(`/rekam-jejak/${id}/csv`);
    const csv = await successor.get(`/instansi/rekam-jejak/${id}/csv`);
    expect(csv.headers.get('Content-Disposition')).toMatch(/^attachment/);
    expect(csv.html.match(/K-\d{4}-\d{5}/g)).toEqual([number]);
    const pdf = await successor.get(`/instansi/rekam-jejak/${id}/pdf`);
    expect(pdf.html.slice(0, 5)).toBe('%PDF-');
    expect((await successor.get(`/instansi/rekam-jejak/${id}/exe`)).status).toBe(404);

    expect((await contact.get('/instansi')).html).not.toContain('rekam-jejak');
    expect((await contact.get(`/instansi/rekam-jejak/${waiting}/csv`)).status).toBe(404);
    expect((await contact.get(`/instansi/rekam-jejak/${id}/csv`)).status).toBe(404);
    const away = await stranger().get(`/instansi/rekam-jejak/${id}/csv`);
    expect(away.location).toMatch(/^\/masuk\/instansi\?/);
    const taken = house.db.select().from(auditEntries).all().filter(isExport);
    expect(taken).toHaveLength(2);
  });
});

function isExport({ action }: { readonly action: string }): boolean {
  return action.startsWith('officeRecord');
}
