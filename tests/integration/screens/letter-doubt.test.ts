import { describe, expect, it } from 'vitest';
import { outbox } from '#db/schema/index.ts';
import { notesOf } from '#app/queries/notes.server.ts';
import { aDesk } from '#tests/support/desk.ts';
import { textOf } from '#tests/support/screens.ts';

describe('a letter that is to be made sure of', () => {
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
