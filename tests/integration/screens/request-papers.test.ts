import { describe, expect, it } from 'vitest';
import { loadDraft } from '#app/queries/draft.server.ts';
import { MAX_LETTER_BYTES } from '#app/commands/letter-store.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { aPdf, begun, filledIn } from '#tests/support/drafts.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const at = (id: string, step: string) => `/permohonan/baru/${id}/${step}`;

function draftOf(house: House, id: string) {
  const draft = loadDraft(house.db, id, house.clock());
  if (draft === null) throw new Error('There is no such draft');
  return draft;
}

describe('the step of the letter', () => {
  function form(file: File | null, fields: Record<string, string> = {}): FormData {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    data.append('file', file ?? new File([], ''));
    return data;
  }

  it('looks at the content, keeps what was typed, replaces and removes', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    const id = await begun(visitor);
    const page = at(id, 'surat');
    const text = new File(['halo'], 'surat.pdf', { type: 'application/pdf' });
    const refused = await visitor.post(page, form(text, { number: '900/1' }));
    expect(refused.status).toBe(415);
    expect(textOf(refused)).toContain(
      'mungkin berkas lain yang diganti namanya. Simpan suratnya sebagai PDF',
    );
    expect(refused.html).toContain('value="900/1"');
    // A good file stays, also where a line beside it is wrong.
    const badDate = await visitor.post(page, form(aPdf(), { date: '2026-02-30' }));
    expect(badDate.status).toBe(400);
    expect(textOf(badDate)).toContain('surat.pdf');
    expect((await visitor.post(page, form(null, { number: '900/2' }))).location).toBe(
      at(id, 'peserta'),
    );
    const kept = draftOf(house, id);
    expect(kept).toMatchObject({
      letterName: 'surat.pdf',
      answers: { letter: { number: '900/2' } },
    });
    await visitor.post(page, form(new File([await aPdf('lain').text()], '../b/surat-2.pdf')));
    expect(draftOf(house, id).letterName).toBe('surat-2.pdf');
    expect(draftOf(house, id).letter?.sha256).not.toBe(kept.letter?.sha256);
    await visitor.post(`${page}/hapus`, form(null, { number: '900/3' }));
    expect(draftOf(house, id)).toMatchObject({
      ...{ letter: null, letterName: null, answers: { letter: { number: '900/3' } } },
    });
  });

  it('says of too large a file how large it may be, and keeps what was typed', async () => {
    const { stranger } = await screens();
    const visitor = stranger();
    const id = await begun(visitor);
    const large = new File([new Uint8Array(MAX_LETTER_BYTES + 1)], 'besar.pdf');
    const refused = await visitor.post(at(id, 'surat'), form(large, { number: '900/4' }));
    expect(refused.status).toBe(413);
    expect(textOf(refused)).toContain('lebih dari 10 MB');
    expect(refused.html).toContain('value="900/4"');
  });
});

describe('the step of the guests', () => {
  it('adds and removes lines without script, counts them, and asks for a name', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    const id = await filledIn(house, visitor, { guests: [] });
    const page = at(id, 'peserta');
    const line = (n: number, name: string, kind = 'participant') => ({
      ...{ [`guests[${n}].name`]: name, [`guests[${n}].kind`]: kind },
    });
    const two = { ...line(0, 'Satu'), ...line(1, 'Dua', 'companion'), head: 'attends:bupati' };
    const intent = { type: 'insert', payload: { name: 'guests', defaultValue: {} } };
    const added = await visitor.post(page, { ...two, __intent__: JSON.stringify(intent) });
    expect(added.status).toBe(200);
    expect(added.html).toContain('name="guests[2].name"');
    expect(textOf(added)).toContain('1 dari 7 peserta');
    expect(textOf(added)).not.toContain('Ada yang perlu diperbaiki');
    expect(draftOf(house, id).answers.guests).toEqual([]);
    const nobody = await visitor.post(page, { 'guests[0].name': '', head: 'none' });
    expect(nobody.status).toBe(400);
    expect(textOf(nobody)).toContain('Isi nama sekurang-kurangnya satu tamu.');
    const nameless = await visitor.post(page, { ...two, 'guests[2].jabatan': 'Kabid' });
    expect(textOf(nameless)).toContain('Nama tamu 3 belum diisi.');
    expect((await visitor.post(page, two)).location).toBe(at(id, 'periksa'));
    expect(draftOf(house, id).answers).toMatchObject({
      guests: [{ name: 'Satu' }, { name: 'Dua', kind: 'companion' }],
      headClaim: { claim: 'attends', office: 'bupati' },
    });
    const broken = await visitor.post(page, { ...two, __intent__: '{' });
    expect(broken.status).toBe(400);
  });

  it('asks a video conference for a number only, and no statement', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    const id = await filledIn(house, visitor, { mode: 'videoConference', guests: [] });
    const page = at(id, 'peserta');
    expect(textOf(await visitor.get(page))).not.toContain('Bupati');
    expect(textOf(await visitor.post(page, { guestCount: '' }))).toContain('Isi perkiraan jumlah');
    expect((await visitor.post(page, { guestCount: '12' })).status).toBe(302);
    expect(draftOf(house, id).answers).toMatchObject({ guestCount: 12, headClaim: null });
  });
});
