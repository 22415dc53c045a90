import { describe, expect, it } from 'vitest';
import { runViolationVerb } from '#app/commands/violation.server.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import { violations } from '#db/schema/index.ts';
import { act, anApproved, as, aTeam, done, submitted } from '#tests/support/deeds.ts';
import { confirmed } from '#tests/support/officers.ts';
import { screens, textOf } from '#tests/support/screens.ts';

describe('a ketidaksesuaian', () => {
  async function aNoShow() {
    const office = await screens();
    const { house } = office;
    const number = anApproved(house, aTeam(house));
    house.setNow(addMinutes(house.clock(), 60 * 24 * 15));
    done(act(house, number, 'noShow'));
    return { ...office, number };
  }

  it('is shown once it was told, takes a reply, once, and says when that was', async () => {
    const { house, number, holderOf } = await aNoShow();
    const visitor = holderOf(number);
    const page = `/permohonan/${number}`;
    expect(textOf(await visitor.get(page))).not.toContain('Tanggapan Anda');
    const [violation] = house.db.select().from(violations).all();
    const id = violation?.id ?? '';
    const release = { message: 'Mohon tanggapan.', reason: null };
    done(runViolationVerb(house, as('supervisor'), id, 'release', release));
    const told = await visitor.get(page);
    expect(textOf(told)).toContain('Tanggapan Anda');
    expect(textOf(told)).toMatch(/Giliran Anda Mohon tanggapi catatan .* Batas waktu Anda /);
    expect(textOf(told)).not.toContain('dicatat sebagai ketidaksesuaian');
    // Nobody has to answer first to be able to ask again.
    expect(textOf(told)).toContain('Ajukan ulang');
    const reply = `${page}/ketidaksesuaian/${id}`;
    expect(told.html).toContain(`action="${reply}"`);

    const blank = await visitor.post(reply, { message: ' ' });
    expect(blank.status).toBe(400);
    expect(textOf(blank)).toContain('Tanggapan wajib diisi.');
    const words = { message: 'Pesawat kami batal terbang.' };
    const sent = await visitor.post(reply, words);
    expect(sent).toMatchObject({ status: 302, location: `${page}?hasil=tanggapan` });
    expect(await visitor.post(reply, words)).toMatchObject({ location: sent.location });
    const other = await visitor.post(reply, { message: 'Yang lain.' });
    expect(other.status).toBe(409);
    expect(other.html).toContain('Yang lain.');
    const after = textOf(await visitor.get(page));
    expect(after).toContain('Pesawat kami batal terbang.');
    expect(after).not.toContain('Kirim tanggapan');
    expect(after).not.toContain('Giliran Anda');
    expect(after).not.toMatch(/pelanggaran/i);
  });

  it('stands among what the office has to do until it was replied to or its time is over', async () => {
    const { house, number, officer, holderOf } = await aNoShow();
    confirmed(house, { email: 'bpkad@contoh.go.id' });
    const visitor = officer('bpkad@contoh.go.id');
    const home = async () => textOf(await visitor.get('/instansi'));
    expect(await home()).not.toContain('Perlu tindakan Anda');
    const id = house.db.select().from(violations).all()[0]?.id ?? '';
    const release = { message: 'Mohon tanggapan.', reason: null };
    done(runViolationVerb(house, as('supervisor'), id, 'release', release));
    const asked = await home();
    expect(asked).toMatch(new RegExp(`Perlu tindakan Anda ${number} .*Mohon tanggapi catatan`));
    const [todo = '', record = ''] = asked.split('Catatan kunjungan');
    expect(todo.split(number)).toHaveLength(2);
    // And among what was noted at its visits, with the way to reply.
    expect(record).toMatch(/sudah diberitahukan .* tidak dihadiri .* Tanggapi sampai /);
    expect(textOf(await officer('lain@contoh.go.id').get('/instansi'))).not.toContain(number);
    const reply = `/permohonan/${number}/ketidaksesuaian/${id}`;
    await holderOf(number).post(reply, { message: 'Pesawat kami batal terbang.' });
    expect(await home()).not.toContain('Perlu tindakan Anda');
    expect(await home()).toMatch(new RegExp(`Riwayat ${number}`));
  });

  it('is replied to by its own office’s request alone', async () => {
    const { house, number, holderOf } = await aNoShow();
    const id = house.db.select().from(violations).all()[0]?.id ?? '';
    const reply = `/permohonan/${number}/ketidaksesuaian/${id}`;
    const visitor = holderOf(number);
    expect((await visitor.get(reply)).status).toBe(404);
    for (const message of ['', 'Belum diberitahukan.']) {
      expect((await visitor.post(reply, { message })).status).toBe(404);
    }
    const other = done(submitted(house, { preferences: [] })).next.number;
    const elsewhere = `/permohonan/${other}/ketidaksesuaian/${id}`;
    expect((await holderOf(other).post(elsewhere, { message: 'x' })).status).toBe(404);
  });
});
