import { describe, expect, it } from 'vitest';
import { begun, filledIn } from '#tests/support/drafts.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const at = (id: string, step: string) => `/permohonan/baru/${id}/${step}`;

const CONTACT = { 'contact.name': 'Ibu Contoh', 'contact.email': 'bpkad@contoh.go.id' };

function guestFields(count: number): Record<string, string> {
  const lines = Array.from({ length: count }, (_, index) => [
    [`guests[${index}].name`, `Peserta ${index + 1}`],
    [`guests[${index}].kind`, 'participant'],
  ]);
  return { head: 'none', ...(Object.fromEntries(lines.flat()) as Record<string, string>) };
}

describe('what the rules say of a step', () => {
  it('stands on the step as soon as it is saved, with what to do and a way on', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    const id = await filledIn(house, visitor);
    const saved = await visitor.post(at(id, 'peserta'), guestFields(6));
    expect(saved.location).toBe(`${at(id, 'peserta')}#temuan`);
    const text = textOf(await visitor.get(at(id, 'peserta')));
    expect(text).toContain('Jumlah peserta 6 orang, batasnya 5 orang. Mohon kurangi 1 peserta.');
    const mended = await visitor.post(at(id, 'peserta'), guestFields(5));
    expect(mended.location).toBe(at(id, 'periksa'));
    expect(textOf(await visitor.get(at(id, 'peserta')))).not.toContain('batasnya');
  });

  it('lets the next step be taken first; what was answered is saved', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    const letter = { number: '1', date: '2026-12-24' };
    const id = await filledIn(house, visitor, { letter: { ...EMPTY_LETTER, ...letter } as never });
    const page = await visitor.get(at(id, 'surat'));
    expect(textOf(page)).toContain('Belum dapat dilanjutkan');
    expect(page.html).toContain(`href="${at(id, 'peserta')}"`);
  });

  it('says nothing of what nobody has answered yet', async () => {
    const { stranger } = await screens();
    const visitor = stranger();
    const id = await begun(visitor);
    for (const step of ['instansi', 'keperluan', 'jadwal', 'surat', 'peserta']) {
      expect(textOf(await visitor.get(at(id, step)))).not.toContain('Belum dapat dilanjutkan');
    }
  });

  it('advises video beside the times, and changes the mode in one press', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    const office = { body: 'pemda', regionCode: '91.03', name: null, opd: null } as const;
    const id = await filledIn(house, visitor, { office });
    const page = await visitor.get(at(id, 'jadwal'));
    expect(textOf(page)).toContain('mungkin dapat dilayani melalui video conference');
    const { location } = await visitor.post(at(id, 'cara'), { mode: 'videoConference' });
    expect(location).toBe(`${at(id, 'jadwal')}?hasil=cara-diganti`);
    const changed = textOf(await visitor.get(location ?? ''));
    expect(changed).toContain('Cara konsultasi diganti menjadi video conference.');
    expect(changed).not.toContain('mungkin dapat dilayani');
    const nonsense = await visitor.post(at(id, 'cara'), { mode: 'surat kaleng' });
    expect(nonsense.location).toBe(at(id, 'jadwal'));
  });
});

describe('a name that was misspelt', () => {
  it('is guessed, and nothing is chosen for anybody', async () => {
    const { stranger } = await screens();
    const visitor = stranger();
    const id = await begun(visitor);
    const search = { body: 'pemda', cari: 'surabya', dicari: '', ...CONTACT };
    const found = await visitor.post(`${at(id, 'instansi')}?cari=1`, search);
    expect(textOf(found)).toContain('Mungkin yang Anda maksud:');
    expect(found.html).toContain('value="35.78"');
    expect(found.html).not.toMatch(/value="35\.78"[^>]*checked/);
  });
});

const EMPTY_LETTER = {
  ...{ number: null, date: null, subject: null },
  ...{ signatoryName: null, signatoryOffice: null, addressee: null },
};

describe('a region that was found', () => {
  it('is never chosen by itself, and one that was chosen is named as such', async () => {
    const { stranger } = await screens();
    const visitor = stranger();
    const id = await begun(visitor);
    const search = { body: 'pemda', cari: 'jayawijaya', dicari: '', ...CONTACT };
    const found = await visitor.post(`${at(id, 'instansi')}?cari=1`, search);
    expect(textOf(found)).toContain('Ditemukan 1 daerah');
    expect(found.html).not.toMatch(/value="95\.01"[^>]*checked/);
    const again = { ...search, cari: 'puncak', regionCode: '95.01' };
    const other = await visitor.post(`${at(id, 'instansi')}?cari=1`, again);
    expect(textOf(other)).toContain('Kabupaten Jayawijaya Pilihan sekarang · Provinsi');
  });
});

describe('a further choice of time', () => {
  it('may be left open; the first may not', async () => {
    const { house, stranger } = await screens();
    const visitor = stranger();
    const id = await filledIn(house, visitor);
    const skipped = await visitor.post(at(id, 'jadwal'), { rank: '2' });
    expect(skipped.location).toBe(at(id, 'surat'));
    const first = await visitor.post(`${at(id, 'jadwal')}?pilihan=1`, { rank: '1' });
    expect(first.status).toBe(400);
    expect(textOf(first)).toContain('Pilih satu waktu.');
  });
});
