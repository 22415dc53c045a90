import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evidence, letterReadings, outbox, signedLetters } from '#db/schema/index.ts';
import { filled } from '#tests/support/contact-form.ts';
import { anApproved, aTeam, checkedIn, done } from '#tests/support/deeds.ts';
import { aDesk, hiddenOf } from '#tests/support/desk.ts';
import { badLetters } from '#tests/support/letter-files.ts';
import { aPdf } from '#tests/support/letters.ts';
import { pdfOfPages } from '#tests/support/pdf-files.ts';
import { screens, type TestScreens, textOf } from '#tests/support/screens.ts';

const TWENTY_MB = 20 * 1024 * 1024;

/** Every file that lies among the letters. */
function filesIn({ dataDir }: TestScreens): string[] {
  const all = readdirSync(dataDir, { recursive: true, withFileTypes: true });
  return all.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

function big(bytes: number): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(bytes);
  file.set(aPdf('besar'));
  return file;
}

function signed(bytes: Uint8Array, more: Record<string, string> = {}): FormData {
  const form = new FormData();
  const fields = { id: 'surat-1', letterNumber: 'S-12/PK.1/2026', letterDate: '2026-11-16' };
  const all = { ...fields, startsAt: '2026-12-07T02:00:00Z', ...more };
  for (const [key, value] of Object.entries(all)) form.set(key, value);
  form.set('file', new File([new Uint8Array(bytes)], 'surat.pdf'));
  return form;
}

function proof(bytes: Uint8Array<ArrayBuffer>, more: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries({ id: 'bukti-1', words: 'Catatan.', ...more })) {
    form.set(key, value);
  }
  form.set('file', new File([bytes], 'bukti.pdf'));
  return form;
}

async function confirmed() {
  const office = await screens();
  const number = anApproved(office.house, aTeam(office.house));
  const page = `/sekretariat/permohonan/${number}/surat-konfirmasi`;
  return { office, number, page, secretariat: office.as('secretariat') };
}

async function aRecord() {
  const desk = await aDesk(5);
  const guests = desk.group().guests.map(({ id }) => ({ guestId: id, verdict: 'admitted' }));
  const unlisted = [{ name: 'Tamu Keenam', verdict: 'refused' }];
  const id = done(checkedIn(desk.house, desk.number, { guests, unlisted })).violations[0]?.id ?? '';
  return { ...desk, page: `/ketidaksesuaian/${id}/bukti` };
}

describe('a signed letter', () => {
  it('that is too large, locked, broken or too long is refused with a sentence, and no byte of it stays', async () => {
    const { office, page, secretariat } = await confirmed();
    const before = filesIn(office);
    const large = await secretariat.post(page, signed(big(TWENTY_MB)));
    expect(large.status).toBe(413);
    expect(textOf(large)).toContain('lebih dari 10 MB');
    expect(large.html).toContain('name="letterNumber"');
    const bad = (await badLetters()).filter(({ name }) => /^(terkunci|rusak)/.test(name));
    const long = { name: 'panjang.pdf', bytes: pdfOfPages(200), says: '200 halaman' };
    for (const { name, bytes, says } of [...bad, long]) {
      const answer = await secretariat.post(page, signed(bytes));
      expect([413, 415, 422], name).toContain(answer.status);
      expect(textOf(answer), name).toContain(says);
      expect(answer.html).toContain('value="S-12/PK.1/2026"');
    }
    const stale = await secretariat.post(
      page,
      signed(aPdf('basi'), { startsAt: '2026-12-09T02:00:00Z' }),
    );
    expect(stale.status).toBe(409);
    const early = await secretariat.post(page, signed(aPdf('dini'), { letterDate: '2027-01-01' }));
    expect(early.status).toBe(400);
    expect(filesIn(office)).toEqual(before);
    expect(office.house.db.select().from(letterReadings).all()).toEqual([]);
    expect(office.house.db.select().from(signedLetters).all()).toEqual([]);
  });

  it('that runs something when it is opened is kept, and the house reads so', async () => {
    const { page, secretariat, number, office } = await confirmed();
    const catalogue = '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>';
    expect((await secretariat.post(page, signed(pdfOfPages(1, { catalogue })))).status).toBe(302);
    expect(textOf(await secretariat.get(page))).toMatch(/skrip|menjalankan/i);
    const file = await office.holderOf(number).get(`/permohonan/${number}/surat-konfirmasi`);
    expect(file.headers.get('Content-Disposition')).toMatch(/^attachment/);
    expect(file.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it('sent by a double click is kept once; another file from the same page is not taken for it', async () => {
    const { office, page, secretariat } = await confirmed();
    const [one, two] = await Promise.all([
      secretariat.post(page, signed(aPdf('a'))),
      secretariat.post(page, signed(aPdf('a'))),
    ]);
    expect([one.status, two.status]).toEqual([302, 302]);
    const { db } = office.house;
    expect(db.select().from(signedLetters).all()).toHaveLength(1);
    const told = () =>
      db
        .select()
        .from(outbox)
        .all()
        .filter(({ kind }) => kind === 'letterSigned');
    expect(told()).toHaveLength(1);
    const other = await secretariat.post(page, signed(aPdf('b')));
    expect(other.status).toBe(409);
    expect(hiddenOf(other).id).not.toBe('surat-1');
    expect(told()).toHaveLength(1);
    const elsewhere = anApproved(office.house, aTeam(office.house, 'Narasumber Dua'));
    const there = `/sekretariat/permohonan/${elsewhere}/surat-konfirmasi`;
    expect((await secretariat.post(there, signed(aPdf('c')))).status).toBe(409);
    expect(filesIn(office).filter((file) => file.includes('/letters/'))).toHaveLength(1);
    expect(await secretariat.get(`${there}/surat-1/tarik`)).toMatchObject({ status: 404 });
    expect((await secretariat.post(`${there}/surat-1/tarik`, { reason: 'Keliru.' })).status).toBe(
      404,
    );
  });

  it('that was replaced meanwhile is not taken back from an older page', async () => {
    const { page, secretariat } = await confirmed();
    await secretariat.post(page, signed(aPdf('a')));
    await secretariat.post(page, signed(aPdf('b'), { id: 'surat-2' }));
    const old = await secretariat.post(`${page}/surat-1/tarik`, { reason: 'Salah tanggal.' });
    expect(old.status).toBe(409);
    expect(textOf(await secretariat.get(page))).toContain('berlaku');
  });
});

const PAPERS = [
  ...['bukti.pdf', 'surat-konfirmasi', 'notula.pdf', 'kalender', 'kartu-tamu.pdf', 'surat'],
];

describe('the papers of another office', () => {
  it('are shut to a key that was taken back, whatever it opened before', async () => {
    const { office, number, page, secretariat } = await confirmed();
    await secretariat.post(page, signed(aPdf('a')));
    const holder = office.holderOf(number);
    const answers = () =>
      Promise.all(
        PAPERS.map(async (file) => (await holder.get(`/permohonan/${number}/${file}`)).status),
      );
    const before = await answers();
    expect(before.filter((status) => status === 200).length).toBeGreaterThanOrEqual(4);
    const { html } = await secretariat.get(`/sekretariat/permohonan/${number}/narahubung`);
    const moved = await secretariat.post(
      `/sekretariat/permohonan/${number}/narahubung`,
      filled(html, {}),
    );
    expect(moved.status).toBe(302);
    expect(new Set(await answers())).toEqual(new Set([404]));
  });

  it('are not told apart from those that do not exist', async () => {
    const { office, number, page, secretariat } = await confirmed();
    await secretariat.post(page, signed(aPdf('a')));
    const other = anApproved(office.house, aTeam(office.house, 'Narasumber Dua'));
    const holder = office.holderOf(other);
    for (const file of PAPERS) {
      const [theirs, none] = await Promise.all([
        holder.get(`/permohonan/${number}/${file}`),
        holder.get(`/permohonan/K-2026-09999/${file}`),
      ]);
      expect([theirs.status, file]).toEqual([404, file]);
      const plain = (html: string) =>
        html.replace(/K-2026-\d{5}/g, 'N').replace(/[\da-f]{4}(-[\da-f]{4}){2}/, 'kode');
      expect(plain(textOf(theirs)), file).toBe(plain(textOf(none)));
    }
  });
});

describe('evidence', () => {
  it('of 20 MB is refused with a sentence, and what was refused leaves no file', async () => {
    const office = await aRecord();
    const desk = office.as('reception');
    const before = filesIn(office);
    const began = performance.now();
    const large = await desk.post(office.page, proof(big(TWENTY_MB)));
    expect(large.status).toBe(413);
    expect(textOf(large)).toContain('lebih dari 10 MB');
    // Not only once an idle connection is cut.
    expect(performance.now() - began).toBeLessThan(4_000);
    expect(filesIn(office)).toEqual(before);
    expect((await desk.post(office.page, proof(aPdf('a')))).status).toBe(302);
    const other = await desk.post(office.page, proof(aPdf('b')));
    expect(other.status).toBe(409);
    expect(filesIn(office)).toHaveLength(before.length + 1);
    expect(office.house.db.select().from(evidence).all()).toHaveLength(1);
  });
});
