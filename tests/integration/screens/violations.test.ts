import { describe, expect, it } from 'vitest';
import { outbox } from '#db/schema/index.ts';
import { runViolationVerb } from '#app/commands/violation.server.ts';
import { loadViolation } from '#app/queries/violation.server.ts';
import { as as doerAs, checkedIn, done } from '#tests/support/deeds.ts';
import { aDesk, hiddenOf } from '#tests/support/desk.ts';
import { screens, textOf } from '#tests/support/screens.ts';

/** Six stood at the desk under a limit of five: the record of it, and its page. */
async function aRecord() {
  const desk = await aDesk(5);
  const { house, number, group } = desk;
  const answer = done(
    checkedIn(house, number, {
      guests: group().guests.map(({ id }) => ({ guestId: id, verdict: 'admitted' })),
      unlisted: [{ name: 'Tamu Keenam', verdict: 'refused' }],
    }),
  );
  const id = answer.violations[0]?.id ?? '';
  return {
    ...desk,
    id,
    record: `/ketidaksesuaian/${id}`,
    standing: () => loadViolation(house.db, id),
  };
}

describe('the list of what was recorded', () => {
  it('is narrowed by month, rule, status and office in the address, and says so when empty', async () => {
    const { as, number, record } = await aRecord();
    const auditor = as('auditor');
    const list = await auditor.get('/ketidaksesuaian');
    expect(textOf(list)).toContain('Kab. Kepulauan Sangihe: Jumlah tamu melebihi batas');
    expect(list.html).toContain(`href="${record}"`);
    for (const kept of [
      'bulan=2026-12',
      'aturan=GUEST_LIMIT_EXCEEDED',
      'status=recorded',
      'cari=sangihe',
      `cari=${number}`,
    ]) {
      expect(textOf(await auditor.get(`/ketidaksesuaian?${kept}`)), kept).toContain('1 catatan');
    }
    for (const gone of ['bulan=2026-11', 'aturan=NO_SHOW', 'status=confirmed', 'cari=bitung']) {
      const empty = textOf(await auditor.get(`/ketidaksesuaian?${gone}`));
      expect(empty, gone).toContain('Tidak ada catatan yang cocok');
    }
  });

  it('has words for an office without any', async () => {
    const { as, stranger } = await screens();
    const empty = textOf(await as('secretariat').get('/ketidaksesuaian'));
    expect(empty).toContain('Belum ada ketidaksesuaian yang tercatat');
    expect((await stranger().get('/ketidaksesuaian')).location).toContain('/masuk');
  });
});

describe('a record', () => {
  it('tells what happened, what it rests on and who saw it', async () => {
    const { as, record } = await aRecord();
    const shown = await as('auditor').get(record);
    const text = textOf(shown);
    expect(text).toContain('Datang 6 peserta, batasnya 5 orang (kelebihan 1 orang).');
    expect(text).toContain('Ketentuan versi 1, berlaku sejak 1 Januari 2023');
    expect(text).toContain('belum dikonfirmasi');
    expect(text).toMatch(/5 masuk, batas 5 ?, Senin, 7 Desember 2026, 08\.50 WIB/);
    expect(text).toContain('Tamu Keenam');
    // Whoever does not see the day does not see its guests.
    expect(textOf(await as('narasumber').get(record))).not.toContain('Tamu Keenam');
    expect(shown.html).not.toContain(`${record}/konfirmasi`);
    expect((await as('auditor').get('/ketidaksesuaian/tidak-ada')).status).toBe(404);
    expect((await as('supervisor').get('/ketidaksesuaian/tidak-ada/cabut')).status).toBe(404);
  });

  it('is told to the pemda in the very words that were shown, once however often it is sent', async () => {
    const { house, as, record, standing } = await aRecord();
    const secretariat = as('secretariat');
    const page = `${record}/beri-tahu`;
    const shown = textOf(await secretariat.get(page));
    const sentence = 'Jumlah peserta yang datang 6 orang, batasnya 5 orang.';
    expect(shown).toContain(sentence);
    expect(shown).not.toContain('pelanggaran');
    expect(shown).toContain('paling lambat Senin, 14 Desember 2026, 23.59 WIB');
    expect(house.db.select().from(outbox).all().filter(isRelease)).toHaveLength(0);

    const first = await secretariat.post(page, { reason: 'Mohon penjelasan.' });
    expect(first.location).toBe(`${record}?hasil=violation.release`);
    expect((await secretariat.post(page, { reason: 'Lagi.' })).location).toBe(first.location);
    const [letter, ...more] = house.db.select().from(outbox).all().filter(isRelease);
    expect(more).toEqual([]);
    expect(letter?.payload).toMatchObject({ violation: expect.stringContaining(sentence) });
    expect(standing()?.status).toBe('released');
    expect(textOf(await secretariat.get(page))).toContain('Catatan ini sudah diputuskan.');
  });

  it('is confirmed by the supervisor alone, and not before the pemda could reply', async () => {
    const { house, as, record, id, standing } = await aRecord();
    done(
      runViolationVerb(house, doerAs('secretariat'), id, 'release', {
        message: null,
        reason: null,
      }),
    );
    const page = `${record}/konfirmasi`;
    expect((await as('secretariat').post(page, {})).status).toBe(403);
    const supervisor = as('supervisor');
    const early = 'Batas waktu tanggapan pemohon belum lewat.';
    expect(textOf(await supervisor.get(page))).toContain(early);
    const refused = await supervisor.post(page, { reason: '' });
    expect(refused.status).toBe(409);
    expect(textOf(refused)).toContain(early);

    const reply = { message: 'Satu orang ikut tanpa rencana.' };
    done(runViolationVerb(house, doerAs('pemda'), id, 'reply', reply));
    expect(textOf(await supervisor.get(page))).toContain('Satu orang ikut tanpa rencana.');
    const first = await supervisor.post(page, { reason: 'Sudah dipertimbangkan.' });
    expect(first.location).toBe(`${record}?hasil=violation.confirm`);
    expect((await supervisor.post(page, { reason: 'x' })).location).toBe(first.location);
    expect(standing()?.status).toBe('confirmed');
  });

  it('is withdrawn with a reason, and says no to whoever comes second', async () => {
    const { house, as, record, id, standing } = await aRecord();
    const page = `${record}/cabut`;
    const supervisor = as('supervisor');
    const blank = await supervisor.post(page, { reason: ' ' });
    expect(blank.status).toBe(400);
    expect(textOf(blank)).toContain('Alasan wajib diisi.');
    const reason = 'Salah hitung di meja.';
    done(runViolationVerb(house, doerAs('supervisor'), id, 'withdraw', { reason }));
    const second = await supervisor.post(page, { reason: 'Alasan kedua.' });
    expect(second.status).toBe(409);
    expect(textOf(second)).toContain('Catatan ini sudah diputuskan.');
    expect(standing()?.status).toBe('withdrawn');
  });

  it('is corrected into a new record, and only where a breach is left', async () => {
    const { house, as, record, standing } = await aRecord();
    const page = `${record}/ralat`;
    const supervisor = as('supervisor');
    const hidden = hiddenOf(await supervisor.get(page));
    const told = { ...hidden, reason: 'Satu lagi belum terhitung.', limit: '5' };
    const none = await supervisor.post(page, { ...told, guests: '5' });
    expect(none.status).toBe(400);
    expect(textOf(none)).toContain('cabut catatannya');
    expect(none.html).toContain('Satu lagi belum terhitung.');

    const first = await supervisor.post(page, { ...told, guests: '7' });
    const next = /ketidaksesuaian\/([^?]+)\?/.exec(first.location ?? '')?.[1] ?? '';
    expect(loadViolation(house.db, next)).toMatchObject({
      status: 'recorded',
      params: { guests: 7, limit: 5, excess: 2 },
    });
    expect(standing()?.status).toBe('superseded');
    expect((await supervisor.post(page, { ...told, guests: '7' })).location).toBe(first.location);
    expect(textOf(await supervisor.get(record))).toContain('Catatan ini sudah diganti');
  });
});

function isRelease({ kind }: { readonly kind: string }): boolean {
  return kind === 'violationReleased';
}
