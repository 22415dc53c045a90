import { describe, expect, it } from 'vitest';
import { outbox } from '#db/schema/index.ts';
import { notesOf } from '#app/queries/notes.server.ts';
import { aDesk, hiddenOf, ticks } from '#tests/support/desk.ts';
import { textOf } from '#tests/support/screens.ts';

describe('a letter that is to be made sure of', () => {
  it('holds a check-in back until somebody agreed, whose word stands in the record', async () => {
    const { house, as, page, group } = await aDesk(3);
    const desk = as('reception');
    await desk.post(`${page}/verifikasi-surat`, { step: 'doubt', words: '' });
    const held = await desk.get(page);
    expect(textOf(held)).toContain('Belum boleh masuk: surat sedang dicocokkan');
    expect(textOf(held)).not.toContain('Boleh masuk Janji');
    const arrives = async (pattern: string, more: Record<string, string> = {}) => {
      const hidden = hiddenOf(await desk.get(page));
      return desk.post(page, { ...hidden, ...ticks(group().guests, pattern), ...more });
    };
    const refused = await arrives('mt-');
    expect(refused.status).toBe(400);
    expect(textOf(refused)).toContain('tuliskan atas persetujuan siapa');
    expect(refused.html).toMatch(/id="persetujuanSurat"[^>]*aria-invalid="true"/);
    // What was ticked stays ticked, and nobody is in.
    expect(refused.html.match(/checked=""[^>]*value="(admitted|refused)"/g)).toHaveLength(2);
    expect(group().status).toBe('approved');
    const word = { persetujuanSurat: 'Kepala Bagian, lewat telepon' };
    expect((await arrives('mt-', word)).status).toBe(302);
    expect(group().status).toBe('arrived');
    expect(notesOf(house.db, group().id).at(-1)?.words).toContain('Kepala Bagian, lewat telepon');
    // Asked once: who follows is not asked about again, and the letter is still to be settled.
    expect((await arrives('--m')).status).toBe(302);
    expect(textOf(await as('secretariat').get(page))).toContain('Catat hasil verifikasi surat');
  });

  it('is held, told to the secretariat without an accusation, and settled by whoever asked', async () => {
    const { house, as, number, page, group, holderOf } = await aDesk(3);
    const verify = `${page}/verifikasi-surat`;
    const desk = as('reception');
    expect(textOf(await desk.get(page))).toContain('Surat perlu diverifikasi');
    const told = { step: 'doubt', words: 'Nomor surat tidak sesuai pola.' };
    expect((await desk.post(verify, told)).location).toBe(`${page}?hasil=surat-diverifikasi`);
    // A double click asks once.
    expect((await desk.post(verify, told)).status).toBe(302);
    expect(notesOf(house.db, group().id)).toHaveLength(1);
    const kinds = house.db.select({ kind: outbox.kind }).from(outbox).all();
    expect(kinds.filter(({ kind }) => kind === 'letterDoubted').length).toBeLessThanOrEqual(1);
    const shown = textOf(await desk.get(page));
    expect(shown).toContain('Sekretariat memverifikasi surat kepada instansi pengirim');
    expect(shown).not.toContain('palsu');
    expect(textOf(await holderOf(number).get(`/permohonan/${number}`))).not.toContain('verifikasi');
    expect((await desk.post(verify, { step: 'settle', words: 'Benar.' })).status).toBe(403);
    expect((await as('auditor').post(verify, told)).status).toBe(403);
    const secretariat = as('secretariat');
    const bare = await secretariat.post(verify, { step: 'settle', words: '' });
    expect(bare.status).toBe(400);
    const settled = { step: 'settle', words: 'Dipastikan kepada Sekda melalui telepon.' };
    expect((await secretariat.post(verify, settled)).status).toBe(302);
    expect(textOf(await desk.get(page))).not.toContain('Sekretariat memverifikasi surat');
    expect(notesOf(house.db, group().id).at(-1)?.words).toContain('Dipastikan kepada Sekda');
  });
});
