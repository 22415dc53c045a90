import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { saveAnswers } from '#app/commands/drafts.server.ts';
import { letterPath } from '#app/commands/letter-store.server.ts';
import { MAX_PHOTOS } from '#app/documents/letters/limits.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { NO_LETTER_DETAILS } from '#app/domain/reservation/letter.ts';
import { loadDraft } from '#app/queries/draft.server.ts';
import { readingOf } from '#app/queries/letter-readings.server.ts';
import { act, done, submitted } from '#tests/support/deeds.ts';
import { begun, filledIn, FULL_ANSWERS } from '#tests/support/drafts.ts';
import { aClearLetter, aPhoto, badLetters, CLEAR_LETTER } from '#tests/support/letter-files.ts';
import { aPdf } from '#tests/support/letters.ts';
import { screens, type TestScreens, textOf } from '#tests/support/screens.ts';

const at = (id: string, rest = '') => `/permohonan/baru/${id}/surat${rest}`;

type Handed = readonly [name: string, bytes: Uint8Array];

function form(files: readonly Handed[], fields: Record<string, string> = {}): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  for (const [name, bytes] of files) data.append('file', new File([new Uint8Array(bytes)], name));
  if (files.length === 0) data.append('file', new File([], ''));
  return data;
}

const UPLOAD = { stay: 'on' };

async function aWriter(office: TestScreens) {
  const visitor = office.stranger();
  return { visitor, id: await begun(visitor) };
}

function draftOf({ house }: TestScreens, id: string) {
  const draft = loadDraft(house.db, id, house.clock());
  if (draft === null) throw new Error('There is no such draft');
  return draft;
}

describe('the letter’s file without script', () => {
  it('is kept first, shown, and what was read waits to be taken', async () => {
    const office = await screens();
    const { visitor, id } = await aWriter(office);
    const clear = await aClearLetter();
    const kept = await visitor.post(at(id), form([['Surat Dinas.pdf', clear]], UPLOAD));
    expect(kept.location).toBe(at(id, '#berkas'));
    // Nobody has said anything yet: what was read is never taken silently.
    expect(draftOf(office, id).answers.letter).toBeUndefined();
    const page = await visitor.get(at(id));
    expect(textOf(page)).toContain('Surat Dinas.pdf');
    expect(textOf(page)).toMatch(/PDF, \d+ kB, 1 halaman/);
    expect(textOf(page)).toContain('Terbaca di surat: 5 November 2026');
    expect(page.html).not.toContain('value="900/1234/BPKAD/2026" id="surat-number"');
    expect(page.html).toMatch(/<iframe[^>]+surat\/berkas\?/);
    const one = await visitor.post(at(id), form([], { subject: 'Punya saya', use: 'number' }));
    expect(one.location).toBe(at(id, '#keterangan'));
    expect(draftOf(office, id).answers.letter).toMatchObject({
      ...{ number: CLEAR_LETTER.says.number, subject: 'Punya saya', date: null },
    });
    const differing = textOf(await visitor.get(at(id)));
    expect(differing).toContain('Berbeda dengan isian ini; mohon periksa');
    expect(differing).toContain('Sesuai dengan yang terbaca di surat');
    await visitor.post(at(id), form([], { use: 'all' }));
    expect(draftOf(office, id).answers.letter).toEqual(CLEAR_LETTER.says);
    const odd = await visitor.post(at(id), form([], { use: 'file' }));
    expect(odd.location).toBe(at(id, '#keterangan'));
  });

  it('comes back to what was read where nothing was said beside it, and goes on where it was', async () => {
    const office = await screens();
    const { visitor, id } = await aWriter(office);
    const clear = await aClearLetter();
    expect((await visitor.post(at(id), form([['a.pdf', clear]]))).location).toBe(at(id, '#berkas'));
    const both = form([['a.pdf', clear]], { number: '900/1' });
    expect((await visitor.post(at(id), both)).location).toBe(`/permohonan/baru/${id}/peserta`);
    expect((await visitor.post(at(id), form([], {}))).location).toBe(
      `/permohonan/baru/${id}/peserta`,
    );
  });

  it('says of each bad file why, at its field and on top, and keeps what was typed', async () => {
    const office = await screens();
    const { visitor, id } = await aWriter(office);
    for (const { name, bytes, says } of await badLetters()) {
      const refused = await visitor.post(
        at(id),
        form([[name, bytes]], { ...UPLOAD, number: '900/7' }),
      );
      expect([413, 415], name).toContain(refused.status);
      expect(textOf(refused).split(says), name).toHaveLength(3);
      expect(refused.html, name).toContain('href="#surat-file"');
      expect(refused.html, name).toContain('value="900/7"');
    }
    const none = await visitor.post(at(id), form([], UPLOAD));
    expect([none.status, textOf(none)]).toEqual([
      400,
      expect.stringContaining('Belum ada berkas yang dipilih.'),
    ]);
    expect(draftOf(office, id).letter).toBeNull();
  });

  it('is taken with script inside, and that is said', async () => {
    const office = await screens();
    const { visitor, id } = await aWriter(office);
    const scripted = new TextDecoder()
      .decode(aPdf())
      .replace(
        '/Type /Catalog',
        '/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert(1)) >>',
      );
    await visitor.post(at(id), form([['a.pdf', new TextEncoder().encode(scripted)]], UPLOAD));
    expect(draftOf(office, id).letter).not.toBeNull();
    const page = textOf(await visitor.get(at(id)));
    expect(page).toContain('Berkas ini memuat skrip');
    expect(page).not.toContain('Terbaca di surat');
  });

  it('is bound of photos in their order; too many, or a PDF among them, are not', async () => {
    const office = await screens();
    const { visitor, id } = await aWriter(office);
    const [one, two] = [await aPhoto(90), await aPhoto(180, 'png')];
    await visitor.post(
      at(id),
      form(
        [
          ['1.jpg', one],
          ['2.png', two],
        ],
        UPLOAD,
      ),
    );
    const { letter, letterName } = draftOf(office, id);
    expect([letter?.mediaType, letterName]).toEqual(['application/pdf', '1.pdf']);
    expect(readingOf(office.house.db, letter?.sha256 ?? '')?.pages).toBe(2);
    expect(textOf(await visitor.get(at(id)))).toContain('Surat ini berupa gambar');
    const many = Array.from({ length: 30 }, (_, n): Handed => [`${n}.jpg`, one]);
    const refused = await visitor.post(at(id), form(many, UPLOAD));
    expect(refused.status).toBe(413);
    expect(textOf(refused)).toContain(`Foto yang dipilih 30, paling banyak ${MAX_PHOTOS}.`);
    const mixed = await visitor.post(
      at(id),
      form(
        [
          ['1.jpg', one],
          ['a.pdf', aPdf()],
        ],
        UPLOAD,
      ),
    );
    expect(textOf(mixed)).toContain('Yang dapat disatukan hanya foto.');
    expect(draftOf(office, id).letter).toEqual(letter);
  });
});

describe('the letter of a request that is being written', () => {
  it('is shown to its holder alone, as what it is and able to do nothing', async () => {
    const office = await screens();
    const [own, other] = [await aWriter(office), await aWriter(office)];
    const file = at(own.id, '/berkas');
    expect((await own.visitor.get(file)).status).toBe(404);
    await own.visitor.post(at(own.id), form([['a.pdf', aPdf()]], UPLOAD));
    const shown = await own.visitor.get(file);
    expect(shown.status).toBe(200);
    expect(shown.headers.get('Content-Type')).toBe('application/pdf');
    expect(shown.headers.get('Content-Disposition')).toMatch(/^inline/);
    expect(shown.headers.get('Content-Security-Policy')).toMatch(/^sandbox;/);
    expect(shown.headers.get('Cache-Control')).toBe('private, no-store');
    for (const visitor of [other.visitor, office.stranger(), office.as('secretariat')]) {
      expect((await visitor.get(file)).status).toBe(404);
    }
  });

  it('has what the rules say beside the field it is about, once something was said', async () => {
    const office = await screens();
    const visitor = office.stranger();
    const id = await filledIn(office.house, visitor);
    const late = { date: '2026-12-30' as LocalDate, number: null };
    saveAnswers(office.house, id, (answers) => ({
      ...answers,
      letter: { ...NO_LETTER_DETAILS, ...FULL_ANSWERS.letter, ...late },
    }));
    const page = await visitor.get(at(id));
    expect(textOf(page)).toContain('Data surat belum lengkap: nomor surat');
    const beside = page.html.slice(page.html.indexOf('id="surat-date"'));
    expect(beside.indexOf('lebih lambat daripada')).toBeGreaterThan(0);
    expect(beside.indexOf('lebih lambat daripada')).toBeLessThan(
      beside.indexOf('id="surat-subject"'),
    );
    const { visitor: fresh, id: untouched } = await aWriter(office);
    expect(textOf(await fresh.get(at(untouched)))).not.toContain('Belum dapat dilanjutkan');
  });

  it('of a returned request is replaced, never taken off', async () => {
    const office = await screens();
    const { house, holderOf } = office;
    const { number } = done(submitted(house)).next;
    done(act(house, number, 'startReview'));
    const reasons = [{ field: 'letter.number', message: 'Surat tidak terbaca.' }];
    done(act(house, number, 'return', { reasons }));
    const holder = holderOf(number);
    const { location } = await holder.post(`/permohonan/${number}/perbaiki`, {});
    const id = /baru\/([^/]+)\//.exec(location ?? '')?.[1] ?? '';
    await holder.post(at(id), form([['baru.pdf', await aClearLetter()]], UPLOAD));
    const page = textOf(await holder.get(at(id)));
    expect(page).toContain('baru.pdf');
    expect(page).toContain('Berbeda dengan isian ini');
    expect(page).not.toContain('Hapus berkas');
    const sha256 = draftOf(office, id).letter?.sha256 ?? '';
    await holder.post(at(id, '/hapus'), form([]));
    expect(draftOf(office, id).letter?.sha256).toBe(sha256);
    // A form that names none of the lines takes none of them away.
    expect(draftOf(office, id).answers.letter?.number).toBe('900/12/BPKAD/2026');
    expect(existsSync(letterPath(office.dataDir, sha256))).toBe(true);
  });
});
