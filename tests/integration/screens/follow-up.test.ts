import { describe, expect, it } from 'vitest';
import { followUps } from '#db/schema/index.ts';
import { runViolationVerb } from '#app/commands/violation.server.ts';
import { as as doerAs, aVerified, checkedIn, done } from '#tests/support/deeds.ts';
import { aDesk, hiddenOf } from '#tests/support/desk.ts';
import { textOf } from '#tests/support/screens.ts';

const OFFICE = '/ketidaksesuaian/instansi/pemda%3A71.03';
const NO_WORDS = { message: null, reason: null };

/** An office with one record; confirmed unless told otherwise. */
async function aMarkedOffice(confirmed = true) {
  const desk = await aDesk(5);
  const { house, number, group } = desk;
  const guests = group().guests.map(({ id }) => ({ guestId: id, verdict: 'admitted' }));
  const unlisted = [{ name: 'Tamu Keenam', verdict: 'refused' }];
  const id = done(checkedIn(house, number, { guests, unlisted })).violations[0]?.id ?? '';
  done(runViolationVerb(house, doerAs('secretariat'), id, 'release', NO_WORDS));
  done(runViolationVerb(house, doerAs('pemda'), id, 'reply', { message: 'Mohon maaf.' }));
  if (confirmed) done(runViolationVerb(house, doerAs('supervisor'), id, 'confirm', NO_WORDS));
  return { ...desk, id };
}

describe('what is on record of an office', () => {
  it('is told in counts, without a conclusion from few visits', async () => {
    const { as, id } = await aMarkedOffice();
    const page = await as('auditor').get(OFFICE);
    const text = textOf(page);
    expect(text).toContain('Catatan kunjungan Kab. Kepulauan Sangihe');
    expect(text).toContain('Jumlah tamu melebihi batas 1 dikonfirmasi');
    expect(text).toContain('Belum pernah ada tindak lanjut.');
    expect(text).toContain('bukan ketidaksesuaian');
    expect(page.html).toContain(`/ketidaksesuaian/${id}`);
    expect(page.html).not.toContain('%</');
    expect(page.html).not.toContain(`${OFFICE}/tindak-lanjut`);
    expect((await as('auditor').get('/ketidaksesuaian/instansi/pemda%3A99.99')).status).toBe(404);
    expect((await as('reception').get(OFFICE)).status).toBe(403);
  });
});

describe('a follow-up', () => {
  it('rests on confirmed records alone', async () => {
    const { as, id, house } = await aMarkedOffice(false);
    const secretariat = as('secretariat');
    const page = `${OFFICE}/tindak-lanjut`;
    expect(textOf(await secretariat.get(page))).toContain('Belum ada catatan yang dikonfirmasi');
    const form = { id: 'x', kind: 'edukasi', violationIds: [id], reason: 'Perlu.', until: '' };
    expect((await secretariat.post(page, form)).status).toBe(400);
    expect(house.db.select().from(followUps).all()).toEqual([]);
  });

  it('is decided once by a person, who sees which steps are left out, with a letter without number', async () => {
    const { as, id, house, number } = await aMarkedOffice();
    const supervisor = as('supervisor');
    const page = `${OFFICE}/tindak-lanjut`;
    const shown = await supervisor.get(page);
    expect(textOf(shown)).toContain('1 catatan dikonfirmasi dalam 12 bulan');
    expect(textOf(shown)).toContain('Melewati edukasi dan surat pemberitahuan');
    expect(shown.html).not.toMatch(/<input[^>]*type="radio"[^>]*checked/);
    const form = { ...hiddenOf(shown), kind: 'diutamakanVideo', violationIds: [id], until: '' };
    const blank = await supervisor.post(page, { ...form, reason: '' });
    expect(blank.status).toBe(400);
    const past = { ...form, reason: 'Berulang.', until: '2026-12-01' };
    expect(textOf(await supervisor.post(page, past))).toContain('Tanggalnya sudah lewat.');
    const first = await supervisor.post(page, { ...form, reason: 'Berulang.' });
    const kept = house.db.select().from(followUps).all();
    expect(first.location).toBe(
      `/ketidaksesuaian/tindak-lanjut/${kept[0]?.id}?hasil=tindak-lanjut`,
    );
    expect((await supervisor.post(page, { ...form, reason: 'Berulang.' })).location).toBe(
      first.location,
    );
    expect(house.db.select().from(followUps).all()).toHaveLength(1);
    const [{ letter = '' } = {}] = kept;
    expect(letter).toContain('Nomor   : …');
    expect(letter).toContain(`(nomor permohonan ${number})`);
    expect(letter).not.toMatch(/pelanggaran|sanksi|S-\d/i);

    const step = `/ketidaksesuaian/tindak-lanjut/${kept[0]?.id}`;
    const again = await supervisor.post(page, { ...form, id: 'lain', reason: 'Lagi.' });
    expect(textOf(again)).toContain('Langkah ini masih berlaku');
    const letterForm = { revision: '1', letter: letter ?? '', letterNumber: 'S-12/PK.1/2026' };
    const saved = await supervisor.post(step, { ...letterForm, letterDate: '2026-12-07' });
    expect(saved.location).toBe(`${step}?hasil=tindak-lanjut-surat`);
    const stale = await supervisor.post(step, { ...letterForm, letterDate: '' });
    expect(stale.status).toBe(409);
    expect(textOf(await as('auditor').get(step))).toContain('S-12/PK.1/2026');
    const letterNow = () => house.db.select().from(followUps).get()?.letter ?? '';
    expect(letterNow()).toContain('Nomor   : S-12/PK.1/2026\nTanggal : 7 Desember 2026\nHal');
    const corrected = { revision: '2', letter: letterNow(), letterNumber: 'S-13/PK.1/2026' };
    await supervisor.post(step, { ...corrected, letterDate: '' });
    expect(letterNow()).toContain('Nomor   : S-13/PK.1/2026\nTanggal : ……');
  });

  it('is told to the reviewer of the next request, and to the office itself, until it is ended', async () => {
    const { as, id, house, holderOf } = await aMarkedOffice();
    const supervisor = as('supervisor');
    const page = `${OFFICE}/tindak-lanjut`;
    const form = { id: 'langkah', kind: 'diutamakanVideo', violationIds: [id], until: '' };
    await supervisor.post(page, { ...form, reason: 'Berulang.' });
    const wish = { preferences: [{ start: '2026-12-21T02:00:00Z' }], topics: ['PDRD'] };
    const next = aVerified(house, wish);
    const review = `/sekretariat/permohonan/${next}`;
    const reviewed = textOf(await as('secretariat').get(review));
    expect(reviewed).toContain('sedang diutamakan video conference');
    expect(reviewed).toMatch(/Tindak lanjut Diutamakan video conference \( ?berlaku ?\) /);
    const own = textOf(await holderOf(next).get(`/permohonan/${next}`));
    expect(own).toContain('sedang diutamakan video conference');
    expect(own).not.toContain('Berulang.');

    const end = `/ketidaksesuaian/tindak-lanjut/langkah/akhiri`;
    expect((await supervisor.post(end, { revision: '1', reason: '' })).status).toBe(400);
    await supervisor.post(end, { revision: '1', reason: 'Kunjungan berikutnya tertib.' });
    expect((await supervisor.post(end, { revision: '1', reason: 'Lagi.' })).status).toBe(409);
    expect(textOf(await as('secretariat').get(review))).not.toContain(
      'sedang diutamakan video conference',
    );
  });
});
