import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { outbox } from '#db/schema/index.ts';
import { RATE_LIMITS } from '#app/http/api/rate-limits.server.ts';
import { act, anApproved, as, aTeam, done, read, submitted } from '#tests/support/deeds.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const CLOSED = '2026-12-04T10:00:00Z' as Instant;

async function anAppointed() {
  const office = await screens();
  const number = anApproved(office.house, aTeam(office.house));
  return { ...office, number, visitor: office.holderOf(number), page: `/permohonan/${number}` };
}

describe('the guests of a request', () => {
  it('are changed by the pemda while the list is open, those who stay keeping who they are', async () => {
    const { house, number, visitor, page } = await anAppointed();
    const shown = await visitor.get(page);
    expect(textOf(shown)).toContain(
      'Daftar dapat diubah sampai Jumat, 4 Desember 2026, 17.00 WIB (18.00 WITA).',
    );
    expect(shown.html).toContain(`href="${page}/ubah-peserta"`);
    const form = await visitor.get(`${page}/ubah-peserta`);
    const { guests, revision } = read(house, number);
    const [first, second] = guests;
    expect(form.html).toContain(`value="${first?.id}"`);
    const fields = {
      revision: String(revision),
      ...{ 'guests[0].id': second?.id ?? '', 'guests[0].name': 'Peserta 2, S.E.' },
      ...{ 'guests[1].name': 'Orang Baru', 'guests[1].kind': 'companion', 'guests[2].name': '' },
      head: 'none',
    };
    const sent = await visitor.post(`${page}/ubah-peserta`, fields);
    expect(sent).toMatchObject({ status: 302, location: `${page}?hasil=editGuests` });
    expect(await visitor.post(`${page}/ubah-peserta`, fields)).toMatchObject({ status: 302 });
    // Another list from the same page is another deed, which must not be called done.
    const other = { ...fields, 'guests[1].name': 'Orang Lain' };
    expect(await visitor.post(`${page}/ubah-peserta`, other)).toMatchObject({ status: 409 });
    const after = read(house, number);
    expect(after.guests.map(({ name }) => name)).toEqual(['Peserta 2, S.E.', 'Orang Baru']);
    expect(after.guests[0]?.id).toBe(second?.id);
    expect(after.revision).toBe(revision + 1);
    const told = textOf(await visitor.get(page));
    expect(told).toContain('Orang Baru');
    expect(told).toContain('Daftar peserta diubah');
  });

  it('over the limit come back as they were typed, with what to do', async () => {
    const { house, number, visitor, page } = await anAppointed();
    const names = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [`guests[${index}].name`, `Tamu ${index}`]),
    );
    const revision = String(read(house, number).revision);
    const back = await visitor.post(`${page}/ubah-peserta`, { revision, ...names });
    expect(back.status).toBe(422);
    expect(textOf(back)).toContain('Jumlah peserta 6 orang, batasnya 5 orang.');
    expect(back.html).toContain('value="Tamu 5"');
    const blank = await visitor.post(`${page}/ubah-peserta`, { revision, 'guests[0].name': '' });
    expect(blank.status).toBe(400);
    expect(textOf(blank)).toContain('Isi nama sekurang-kurangnya satu tamu.');
    expect(read(house, number).guests).toHaveLength(3);
  });

  it('changed by somebody else meanwhile are not overwritten', async () => {
    const { house, number, visitor, page } = await anAppointed();
    const revision = String(read(house, number).revision);
    done(act(house, number, 'editGuests', { guests: [{ name: 'Dari telepon' }] }, as('agent')));
    const stale = { revision, 'guests[0].name': 'Dari halaman lama' };
    const back = await visitor.post(`${page}/ubah-peserta`, stale);
    expect(back.status).toBe(409);
    expect(back.html).toContain('Dari halaman lama');
    expect(read(house, number).guests.map(({ name }) => name)).toEqual(['Dari telepon']);
  });

  it('are exchanged one for one once the list has closed, for all to see', async () => {
    const { house, number, visitor, page, as: staff } = await anAppointed();
    house.setNow(CLOSED);
    const shown = await visitor.get(page);
    expect(textOf(shown)).toContain('Daftar ditutup Jumat, 4 Desember 2026, 17.00 WIB');
    expect(shown.html).not.toContain(`href="${page}/ubah-peserta"`);
    const closed = await visitor.get(`${page}/ubah-peserta`);
    expect(textOf(closed)).toContain('Daftar peserta sudah ditutup');
    expect(closed.html).not.toContain('<form');
    const { revision, guests } = read(house, number);
    const late = { revision: String(revision), 'guests[0].name': 'Terlambat' };
    expect((await visitor.post(`${page}/ubah-peserta`, late)).status).toBe(409);

    const form = `${page}/ganti-tamu`;
    expect((await visitor.get(form)).html).toContain('Peserta 2');
    const blank = await visitor.post(form, { revision: String(revision), jabatan: 'Kabid' });
    expect(blank.status).toBe(400);
    expect(textOf(blank)).toContain('Pilih tamu yang digantikan.');
    expect(textOf(blank)).toContain('Nama pengganti wajib diisi.');
    const fields = {
      ...{ revision: String(revision), guestId: guests[1]?.id ?? '' },
      ...{ name: 'Ibu Pengganti', jabatan: 'Kabid', kind: 'participant' },
    };
    expect(await visitor.post(form, fields)).toMatchObject({
      ...{ status: 302, location: `${page}?hasil=substituteGuest` },
    });
    const words = 'menggantikan Peserta 2, Jumat, 4 Desember 2026, 17.00 WIB';
    for (const [reader, path] of [
      [visitor, page],
      [staff('secretariat'), `/sekretariat/permohonan/${number}`],
      [staff('reception'), `/resepsionis/permohonan/${number}`],
    ] as const) {
      const text = textOf(await reader.get(path));
      expect(text).toContain('Ibu Pengganti');
      expect(text).toContain(words);
      expect(text).toContain('oleh pemohon');
    }
    const kinds = house.db.select({ kind: outbox.kind }).from(outbox).all();
    expect(kinds.filter(({ kind }) => kind === 'guestSubstituted')).toHaveLength(1);
  });

  it('are changed for a pemda by those who take its calls, and by nobody else', async () => {
    const { house, as: staff } = await screens();
    const { number } = done(submitted(house)).next;
    const page = `/sekretariat/permohonan/${number}/ubah-peserta`;
    const revision = String(read(house, number).revision);
    const fields = { revision, 'guests[0].name': 'Dari telepon' };
    expect((await staff('reception').get(page)).status).toBe(403);
    expect((await staff('auditor').post(page, fields)).status).toBe(403);
    expect(await staff('agent').post(page, fields)).toMatchObject({
      ...{ status: 302, location: `/sekretariat/permohonan/${number}?hasil=editGuests` },
    });
  });
});

describe('a change that is asked for', () => {
  it('is taken back, the old place kept', async () => {
    const { house, number, visitor, page } = await anAppointed();
    done(act(house, number, 'requestChange', { reason: 'Ada tugas.' }, as('pemda')));
    expect((await visitor.get(page)).html).toContain(`href="${page}/tarik-perubahan"`);
    const { revision, plan } = read(house, number);
    const form = { revision: String(revision), reason: '' };
    expect(await visitor.post(`${page}/tarik-perubahan`, form)).toMatchObject({
      location: `${page}?hasil=withdrawChange`,
    });
    expect(read(house, number)).toMatchObject({ pendingChange: null, status: 'approved', plan });
    const text = textOf(await visitor.get(page));
    expect(text).not.toContain('menunggu keputusan');
    expect(text).toContain('Permintaan perubahan ditarik');
  });
});

describe('a request that is over', () => {
  it('is asked for once more with the same answers, hours that have passed left out', async () => {
    const { house, holderOf } = await screens();
    const { number } = done(submitted(house, { questions: 'Bagaimana DAU?' })).next;
    house.setNow('2026-12-08T02:00:00Z' as Instant);
    const visitor = holderOf(number);
    const page = `/permohonan/${number}`;
    expect(textOf(await visitor.get(page))).toContain('Ajukan ulang dengan isian yang sama');
    const begun = await visitor.post(`${page}/ajukan-ulang`, {});
    expect(begun.status).toBe(302);
    expect(begun.location).toMatch(/^\/permohonan\/baru\/[^/]+\/jadwal$/);
    const guests = await visitor.get((begun.location ?? '').replace('jadwal', 'peserta'));
    expect(guests.html).toContain('value="Peserta 3"');
  });

  it('leads to the first step that has to be looked at', async () => {
    const { house, holderOf } = await screens();
    const preferences = [{ start: '2026-12-07T02:00:00Z' }, { start: '2026-12-14T02:00:00Z' }];
    const { number } = done(submitted(house, { preferences })).next;
    done(act(house, number, 'startReview'));
    done(act(house, number, 'reject', { reason: 'Waktunya belum dapat dipenuhi.' }));
    const again = async () => {
      const begun = await holderOf(number).post(`/permohonan/${number}/ajukan-ulang`, {});
      return begun.location?.split('/').at(-1);
    };
    const first = await again();
    expect(first).not.toBe('jadwal');
    // One of two hours has passed: the other one is kept, and the step shows it.
    house.setNow('2026-12-08T02:00:00Z' as Instant);
    expect(await again()).toBe('jadwal');
    house.setNow('2026-12-11T02:00:00Z' as Instant);
    expect(await again()).toBe('jadwal');
  });

  it('says where it went', async () => {
    const { house, holderOf } = await screens();
    const first = done(submitted(house)).next.number;
    const second = done(submitted(house, { topics: ['DBH'] })).next.number;
    done(act(house, second, 'merge', { into: first }));
    expect(textOf(await holderOf(second).get(`/permohonan/${second}`))).toContain(
      `dilanjutkan melalui permohonan ${first}`,
    );
    const third = done(submitted(house, { topics: ['PDRD'] })).next.number;
    done(act(house, third, 'refer', { to: 'djpb' }));
    expect(textOf(await holderOf(third).get(`/permohonan/${third}`))).toContain(
      'teruskan kepada Direktorat Jenderal Perbendaharaan (DJPb)',
    );
  });
});

describe('changes of one request', () => {
  it('are no way to fill the secretariat’s mailbox: the same list is no news, and many wait', async () => {
    const { house, number, visitor, page } = await anAppointed();
    const mails = () => house.db.select().from(outbox).all().length;
    const { guests, revision } = read(house, number);
    const fields = Object.fromEntries(
      guests.flatMap(({ id, name, jabatan, kind }, index) => [
        [`guests[${index}].id`, id],
        [`guests[${index}].name`, name],
        [`guests[${index}].jabatan`, jabatan ?? ''],
        [`guests[${index}].kind`, kind],
      ]),
    );
    const sent = { ...fields, revision: String(revision), head: 'none' };
    await visitor.post(`${page}/ubah-peserta`, sent);
    const before = { revision: read(house, number).revision, mails: mails() };
    const again = { ...sent, revision: String(before.revision) };
    for (let count = 1; count < RATE_LIMITS.changesOfRequest; count += 1) {
      expect((await visitor.post(`${page}/ubah-peserta`, again)).status).toBe(302);
    }
    expect({ revision: read(house, number).revision, mails: mails() }).toEqual(before);
    for (const verb of ['ubah-peserta', 'ganti-tamu', 'minta-perubahan', 'tarik-perubahan']) {
      const late = await visitor.post(`${page}/${verb}`, again);
      expect(late.status, verb).toBe(429);
      expect(Number(late.headers.get('Retry-After'))).toBeGreaterThan(0);
    }
  });
});
