import { existsSync, readFileSync, rmSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { evidence, officeSettings } from '#db/schema/index.ts';
import type { House } from '#app/commands/house.server.ts';
import { letterPath } from '#app/commands/letter-store.server.ts';
import { DESK_SETTINGS_KEY } from '#app/domain/reception/desk-settings.ts';
import { letters } from '#app/jobs/verify/letters.server.ts';
import { checkedIn, done } from '#tests/support/deeds.ts';
import { aDesk } from '#tests/support/desk.ts';
import { aPdf } from '#tests/support/letters.ts';
import { aPhoto, aPngBomb } from '#tests/support/photos.ts';
import { textOf } from '#tests/support/screens.ts';

async function aRecord() {
  const desk = await aDesk(5);
  const { house, number, group } = desk;
  const guests = group().guests.map(({ id }) => ({ guestId: id, verdict: 'admitted' }));
  const unlisted = [{ name: 'Tamu Keenam', verdict: 'refused' }];
  const id = done(checkedIn(house, number, { guests, unlisted })).violations[0]?.id ?? '';
  return { ...desk, id, page: `/ketidaksesuaian/${id}/bukti` };
}

function withFile(bytes: Uint8Array<ArrayBuffer>, name: string, words = ''): FormData {
  const form = new FormData();
  form.set('id', `bukti-${name}`);
  form.set('words', words);
  form.set('file', new File([bytes], name));
  return form;
}

function photosAllowed(house: House): void {
  house.db
    .insert(officeSettings)
    .values({
      ...{ key: DESK_SETTINGS_KEY, value: { photos: true, lockMinutes: 10 } },
      ...{ revision: 1, updatedAt: house.clock(), updatedBy: 'Admin' },
    })
    .run();
}

describe('evidence beside a record', () => {
  it('is a photo only where the office allows it, drawn anew without place and device', async () => {
    const { house, as, page, dataDir } = await aRecord();
    const reception = as('reception');
    const photo = await aPhoto();
    const refused = await reception.post(page, withFile(photo, 'antrean.jpg', 'Enam orang.'));
    expect(refused.status).toBe(415);
    expect(textOf(refused)).toContain('Kantor tidak menyimpan foto');
    expect(refused.html).toContain('Enam orang.');
    photosAllowed(house);
    expect((await reception.post(page, withFile(photo, 'antrean.jpg'))).status).toBe(302);
    const [kept] = house.db.select().from(evidence).all();
    expect(kept).toMatchObject({ kind: 'photo', fileName: 'antrean.jpg', words: null });
    const bytes = readFileSync(letterPath(dataDir, kept?.file?.sha256 ?? ''));
    const { exif, format } = await sharp(bytes).metadata();
    expect([exif, format]).toEqual([undefined, 'jpeg']);

    const file = `${page}/${kept?.id}`;
    const given = await as('auditor').get(file);
    expect(given.status).toBe(200);
    expect(given.headers.get('Content-Disposition')).toMatch(/^attachment/);
    expect((await as('narasumber').get(file)).status).toBe(403);
    expect((await as('auditor').get(`/ketidaksesuaian/lain/bukti/${kept?.id}`)).status).toBe(404);
  });

  it('is a PDF by its content, counted by the inspection of the files', async () => {
    const { house, as, page, dataDir } = await aRecord();
    const secretariat = as('secretariat');
    const text = new TextEncoder().encode('bukan PDF');
    expect((await secretariat.post(page, withFile(text, 'surat.pdf'))).status).toBe(415);
    const pdf = aPdf('bukti');
    expect((await secretariat.post(page, withFile(pdf, 'berita-acara.pdf'))).status).toBe(302);
    const [kept] = house.db.select().from(evidence).all();
    expect(kept?.kind).toBe('file');
    const sha256 = kept?.file?.sha256 ?? '';
    const path = letterPath(dataDir, sha256);
    expect(existsSync(path)).toBe(true);
    const problems = () => {
      const inspected = { db: house.db, dataDir };
      return [...letters(inspected)].map((problem) => JSON.stringify(problem));
    };
    expect(problems().filter((told) => told.includes(sha256))).toEqual([]);
    rmSync(path);
    expect(problems().filter((told) => told.includes(sha256))).toHaveLength(1);
  });

  it('is neither a drawing with a script, nor a picture that unfolds, nor what hangs behind one', async () => {
    const { house, as, page, dataDir } = await aRecord();
    photosAllowed(house);
    const reception = as('reception');
    const encode = (text: string) => new TextEncoder().encode(text);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    const refused = {
      'gambar.svg': encode(svg),
      'gambar.jpg': encode(svg),
      'halaman.pdf': encode('<!doctype html><script>alert(1)</script>'),
      'bom.png': aPngBomb(30_000, 30_000),
    };
    for (const [name, bytes] of Object.entries(refused)) {
      const answer = await reception.post(page, withFile(bytes, name));
      expect([413, 415, 422], `${name}: ${answer.status}`).toContain(answer.status);
    }
    expect(house.db.select().from(evidence).all()).toEqual([]);

    const tail = encode('<script>alert(document.cookie)</script>');
    const both = new Uint8Array([...(await aPhoto()), ...tail]);
    const name = 'x"><img src=x onerror=alert(1)>.jpg';
    expect((await reception.post(page, withFile(both, name))).status).toBe(302);
    const [kept] = house.db.select().from(evidence).all();
    const bytes = readFileSync(letterPath(dataDir, kept?.file?.sha256 ?? ''));
    expect(bytes.includes('<script>')).toBe(false);
    const given = await reception.get(`${page}/${kept?.id}`);
    expect(given.headers.get('Content-Disposition')).toMatch(/^attachment; filename="[\w. -]+"/);
    expect(given.headers.get('X-Content-Type-Options')).toBe('nosniff');
    const record = await as('supervisor').get(page.replace('/bukti', ''));
    expect(record.html).not.toContain('<img src=x');
  });

  it('says something, or is not taken', async () => {
    const { as, page } = await aRecord();
    const empty = await as('reception').post(page, { id: 'kosong', words: ' ' });
    expect(empty.status).toBe(400);
    expect(textOf(empty)).toContain('Tulis catatan atau pilih berkas.');
    expect((await as('narasumber').post(page, { id: 'x', words: 'y' })).status).toBe(403);
  });
});
