import { describe, expect, it } from 'vitest';
import { evidence, outbox, violations } from '#db/schema/index.ts';
import { createApiKey } from '#app/commands/api-keys.server.ts';
import { loadViolation, violationEventsOf } from '#app/queries/violation.server.ts';
import { as as doerAs, checkedIn, done } from '#tests/support/deeds.ts';
import { aDesk, hiddenOf } from '#tests/support/desk.ts';
import { aPdf } from '#tests/support/letters.ts';
import { textOf, type Visitor } from '#tests/support/screens.ts';

/** Six stood at the desk under a limit of five; and who has to do with it. */
async function aRecorded() {
  const desk = await aDesk(5);
  const { house, number, group, as, holderOf, url } = desk;
  const answer = done(
    checkedIn(house, number, {
      guests: group().guests.map(({ id }) => ({ guestId: id, verdict: 'admitted' })),
      unlisted: [{ name: 'Tamu Keenam', verdict: 'refused' }],
    }),
  );
  const id = answer.violations[0]?.id ?? '';
  const office = { regionCode: null, body: null, officeName: null, opd: null, unit: null };
  const { key } = done(
    createApiKey(house, doerAs('admin'), { name: 'Portal', role: 'auditor', ...office }),
  );
  const reportOf = async () => {
    const headers = { Authorization: `Bearer ${key}` };
    const reply = await fetch(`${url}/api/v1/reports/monthly?month=2026-12`, { headers });
    const { compliance } = (await reply.json()) as { compliance: { byRule: unknown[] } };
    const page = textOf(await as('auditor').get('/laporan/2026-12'));
    return { json: compliance.byRule, page };
  };
  return {
    ...desk,
    id,
    record: `/ketidaksesuaian/${id}`,
    secretariat: as('secretariat'),
    supervisor: as('supervisor'),
    pemda: holderOf(number),
    reportOf,
  };
}

type Recorded = Awaited<ReturnType<typeof aRecorded>>;

const line = (
  counts: Partial<Record<'recorded' | 'confirmed' | 'withdrawn' | 'pending', number>>,
) => ({
  ...{ code: 'GUEST_LIMIT_EXCEEDED', recorded: 1, confirmed: 0, withdrawn: 0, pending: 0 },
  ...counts,
});

/** Tells the pemda, which replies with a file. */
async function toldAndReplied({ id, number, record, secretariat, pemda }: Recorded) {
  const released = await secretariat.post(`${record}/beri-tahu`, { reason: 'Mohon penjelasan.' });
  expect(released.location).toBe(`${record}?hasil=violation.release`);
  expect((await replied(pemda, number, id, 'Satu orang ikut tanpa rencana.')).status).toBe(302);
}

function replied(pemda: Visitor, number: string, id: string, message: string) {
  const form = new FormData();
  form.set('message', message);
  form.set('file', new File([aPdf('tanggapan')], 'penjelasan.pdf'));
  return pemda.post(`/permohonan/${number}/ketidaksesuaian/${id}`, form);
}

describe('the life of a ketidaksesuaian', () => {
  it('is recorded, told, replied to, confirmed, and stands in the report of its month', async () => {
    const it = await aRecorded();
    const { house, as, id, number, record, pemda, secretariat, supervisor, reportOf } = it;
    expect(textOf(await as('reception').get(`/resepsionis/permohonan/${number}`))).toContain(
      'Tambah bukti',
    );
    const note = {
      ...hiddenOf(await as('reception').get(`${record}/bukti`)),
      words: 'Dihitung dua kali.',
    };
    const added = await as('reception').post(`${record}/bukti`, note);
    expect(added.location).toBe(`/resepsionis/permohonan/${number}?hasil=bukti`);
    await as('reception').post(`${record}/bukti`, note);
    expect(house.db.select().from(evidence).all()).toHaveLength(1);
    expect((await reportOf()).json).toEqual([line({ pending: 1 })]);
    const reply = `/permohonan/${number}/ketidaksesuaian/${id}`;
    expect((await pemda.get(reply)).status).toBe(404);

    await toldAndReplied(it);
    const seen = textOf(await pemda.get(reply));
    expect(seen).toContain('Bukti: 1 catatan.');
    expect(seen).toContain('Mohon penjelasan.');
    expect(seen).not.toContain('Dihitung dua kali.');
    expect(seen).not.toMatch(/pelanggaran/i);
    expect((await replied(pemda, number, id, 'Sekali lagi.')).status).toBe(409);
    expect(textOf(await secretariat.get('/sekretariat'))).toContain(
      '1 tanggapan atas ketidaksesuaian menunggu keputusan',
    );
    expect(textOf(await supervisor.get('/ketidaksesuaian'))).toContain('menunggu keputusan');

    const both = textOf(await supervisor.get(`${record}/konfirmasi`));
    for (const shown of [
      'Dihitung dua kali.',
      'Satu orang ikut tanpa rencana.',
      'penjelasan.pdf',
    ]) {
      expect(both).toContain(shown);
    }
    const confirmed = await supervisor.post(`${record}/konfirmasi`, { reason: 'Dipertimbangkan.' });
    expect(confirmed.location).toBe(`${record}?hasil=violation.confirm`);
    const full = textOf(await as('auditor').get(record));
    for (const told of [
      'Batas umum saat itu 5 orang',
      'Waktu menanggapi saat itu 5 hari kerja',
      'dikonfirmasi',
    ]) {
      expect(full).toContain(told);
    }
    expect(full).toMatch(/Surel kepada pemohon .*Mohon penjelasan\..* Perjalanan catatan/);
    // The key of the pemda's page is not the house's to read.
    expect((await as('auditor').get(record)).html).not.toMatch(/kunci=\w/);
    const { json, page } = await reportOf();
    expect(json).toEqual([line({ confirmed: 1 })]);
    expect(page).toContain(
      'Jumlah tamu melebihi batas Tercatat 1 Dikonfirmasi 1 Dicabut 0 Menunggu 0',
    );
    // Nothing is added to what was decided upon.
    const late = await secretariat.post(`${record}/bukti`, { id: 'lain', words: 'Terlambat.' });
    expect(late.status).toBe(409);
  });

  it('is withdrawn after the reply; the report tells that it was', async () => {
    const it = await aRecorded();
    await toldAndReplied(it);
    const { house, record, supervisor, reportOf } = it;
    await supervisor.post(`${record}/cabut`, { reason: 'Salah hitung.' });
    expect((await reportOf()).json).toEqual([line({ withdrawn: 1 })]);
    expect(kindsIn(house)).toEqual(['violationReleased', 'violationWithdrawn']);
  });

  it('is corrected: the pemda is told, may reply again, and another person confirms', async () => {
    const it = await aRecorded();
    await toldAndReplied(it);
    const { house, number, record, pemda, supervisor, reportOf } = it;
    // Next month: what is corrected stays where the visit was.
    house.setNow('2027-01-05T02:00:00Z' as Parameters<typeof house.setNow>[0]);
    const words = { reason: 'Satu lagi belum terhitung.', guests: '7', limit: '5' };
    const corrected = await supervisor.post(`${record}/ralat`, words);
    const next = /ketidaksesuaian\/([^?]+)\?/.exec(corrected.location ?? '')?.[1] ?? '';
    expect(loadViolation(house.db, next)).toMatchObject({ status: 'released', reply: null });
    expect(
      house.db
        .select()
        .from(violations)
        .all()
        .map(({ month }) => month),
    ).toEqual(['2026-12', '2026-12']);
    // The list tells of the day of the visit, not of that of the correction.
    const listed = textOf(await supervisor.get('/ketidaksesuaian'));
    expect(listed).toContain(`7 Desember 2026 · ${number}`);
    expect(listed).not.toContain('5 Januari 2027');
    expect(kindsIn(house)).toEqual(['violationReleased', 'violationCorrected']);
    const page = textOf(await pemda.get(`/permohonan/${number}/ketidaksesuaian/${next}`));
    expect(page).toContain('Jumlah peserta yang datang 7 orang, batasnya 5 orang.');
    expect((await replied(pemda, number, next, 'Baik, kami pahami.')).status).toBe(302);
    expect((await reportOf()).json).toEqual([line({ pending: 1 })]);

    const confirm = `/ketidaksesuaian/${next}/konfirmasi`;
    const asked = textOf(await supervisor.get(confirm));
    expect(asked).toContain('Catatan ini Anda sendiri yang mencatat.');
    expect((await supervisor.post(confirm, { reason: '' })).status).toBe(409);
    expect(textOf(await supervisor.get(`/ketidaksesuaian/${next}`))).toContain(
      'Tanggapan atas catatan sebelum ralat',
    );
    expect(violationEventsOf(house.db, next).map(({ kind }) => kind)).toEqual([
      'released',
      'replied',
    ]);
  });
});

/** The letters to the pemda about the record, in order. */
function kindsIn({ db }: Recorded['house']): string[] {
  const told = ['violationReleased', 'violationCorrected', 'violationWithdrawn'];
  const kinds = db.select({ kind: outbox.kind }).from(outbox).orderBy(outbox.seq).all();
  return kinds.map(({ kind }) => kind).filter((kind) => told.includes(kind));
}
