import { setTimeout as pause } from 'node:timers/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { bindPhotos } from '#app/documents/letters/bind-photos.server.ts';
import { askLetterProcess } from '#app/documents/letters/letter-process.server.ts';
import { CLOCKWORK_TURN, readingTurn } from '#app/documents/letters/letter-turns.ts';
import { MAX_PHOTOS } from '#app/documents/letters/limits.ts';
import { readingOfFile, readLetterFile } from '#app/documents/letters/read-letter.server.ts';
import { aPdf } from '#tests/support/letters.ts';
import { latin1, pdfOfPacked, pdfOfPages } from '#tests/support/pdf-files.ts';
import { A_HEIC, aPhoto, aPngBomb } from '#tests/support/photos.ts';

const PDF = 'application/pdf';
const READ = { ok: true, value: { pages: 1 } };
const of = (by: string) => ({ by, most: 1, patience: 30_000 });
const MINE = of('a');
const named = (bytes: Uint8Array, name = 'foto.jpg') => ({ bytes, name });

describe('reading a letter in a process of its own', { timeout: 120_000 }, () => {
  it('answers, and refuses what a person can send better, each with what to do', async () => {
    expect(await readLetterFile(aPdf(), PDF, MINE)).toMatchObject(READ);
    const broken = await readLetterFile(latin1('%PDF-1.4 minimal'), PDF, MINE);
    expect(broken).toMatchObject({ ok: false, error: { status: 415 } });
    expect(broken).toMatchObject({ error: { message: expect.stringContaining('simpan ulang') } });
    const long = await readLetterFile(pdfOfPages(60), PDF, MINE);
    expect(long).toMatchObject({ ok: false, error: { status: 413 } });
    expect(long).toMatchObject({ error: { message: expect.stringContaining('60 halaman') } });
  });

  it('gives up a file that unfolds without end, and goes on with the next', async () => {
    const zeros = deflateSync(Buffer.alloc(200 * 1024 * 1024), { level: 9 });
    const bomb = pdfOfPacked(new Uint8Array(zeros));
    expect(bomb.byteLength).toBeLessThan(1024 * 1024);
    const [, next] = await Promise.all([
      readLetterFile(bomb, PDF, MINE),
      readLetterFile(aPdf(), PDF, of('b')),
    ]);
    expect(next).toMatchObject(READ);
  });

  it('gives up a job that works too long, and starts anew', async () => {
    const job = { kind: 'read', bytes: slowPdf(), mediaType: PDF } as const;
    expect(await askLetterProcess(job, 50, MINE)).toBe('failed');
    expect(await readLetterFile(aPdf(), PDF, MINE)).toMatchObject(READ);
  });

  it('never holds up the one who asks', async () => {
    await readLetterFile(aPdf(), PDF, MINE);
    const large = new Uint8Array(10 * 1024 * 1024);
    large.set(aPdf());
    const delay = monitorEventLoopDelay({ resolution: 1 });
    await pause(20);
    delay.enable();
    await readLetterFile(large, PDF, MINE);
    delay.disable();
    // A machine that does other things beside it delays by itself; half of the time is far more than that.
    expect(delay.percentile(95) / 1e6).toBeLessThan(50);
  });

  it('lets nobody’s heavy letters keep another’s from being read', async () => {
    await readLetterFile(aPdf(), PDF, MINE);
    const slow = { kind: 'read', bytes: slowPdf(), mediaType: PDF } as const;
    const theirs = Array.from({ length: 10 }, () => askLetterProcess(slow, 300, of('heavy')));
    const first = await Promise.race([...theirs.slice(0, 2), readLetterFile(aPdf(), PDF, MINE)]);
    expect(first).toBe('failed');
    expect(await readLetterFile(aPdf('lain'), PDF, of('other'))).toMatchObject(READ);
    // One ran and one waited; the others were turned away at once.
    const answers = await Promise.all(theirs);
    expect(answers.filter((it) => it === 'busy')).toHaveLength(8);
  });

  it('takes a letter unread whose turn does not come in its time', async () => {
    const slow = { kind: 'read', bytes: slowPdf(), mediaType: PDF } as const;
    const heavy = askLetterProcess(slow, 1_000, of('heavy'));
    const hasty = { by: 'hasty', most: 1, patience: 100 };
    expect(await readLetterFile(aPdf(), PDF, hasty)).toEqual({ ok: true, value: null });
    expect(await heavy).toBe('failed');
  });

  it('tries no file again that was too much for it once', async () => {
    const heavy = slowPdf();
    const given = await readingOfFile(heavy, PDF, MINE, 50);
    expect(given).toMatchObject({ warnings: ['unreadable'] });
    const noTurn = { by: 'nobody', most: 0, patience: 0 };
    expect(await readLetterFile(heavy, PDF, noTurn)).toMatchObject({ error: { status: 415 } });
  });

  it('puts off what the clockwork reads where somebody stands by', async () => {
    await readLetterFile(aPdf(), PDF, MINE);
    const slow = { kind: 'read', bytes: slowPdf(), mediaType: PDF } as const;
    const later = askLetterProcess(slow, 30_000, CLOCKWORK_TURN);
    expect(await readLetterFile(aPdf(), PDF, readingTurn('person'))).toMatchObject(READ);
    expect(await later).toBe('busy');
  });

  it('turns away what comes when too many wait', async () => {
    const asked = Array.from({ length: 40 }, (_, index) =>
      readLetterFile(aPdf(), PDF, of(`sender ${index}`)),
    );
    const answers = await Promise.all(asked);
    const unread = answers.filter((it) => it.ok && it.value === null);
    expect(unread.length).toBe(10);
    expect(await readLetterFile(aPdf(), PDF, MINE)).toMatchObject(READ);
  });
});

describe('photos', { timeout: 120_000 }, () => {
  it('become one PDF on A4, in their order, upright, without notes', async () => {
    const [tall, wide] = [await aPhoto(600, 400), await aPhoto(600, 400, { turn: 1 })];
    const bound = await bindPhotos([named(tall), named(wide), named(A_HEIC, 'a.heic')], MINE);
    if (!bound.ok) throw new Error(bound.error.message);
    expect(Buffer.from(bound.value).includes('Telepon')).toBe(false);
    const pdf = await getDocumentProxy(Uint8Array.from(bound.value));
    const sizes = [];
    for (const number of [1, 2, 3]) {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
      sizes.push([Math.round(width), Math.round(height)]);
    }
    expect(sizes).toEqual([
      [595, 842],
      [842, 595],
      [842, 595],
    ]);
  });

  it('keep their colours and their sides', async () => {
    const page = await askLetterProcess(
      { kind: 'page', bytes: A_HEIC, isOneOfMany: false },
      20_000,
      MINE,
    );
    if (typeof page === 'string' || !page.ok) throw new Error('not opened');
    const { data, info } = await sharp(page.value.jpeg).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number) => [
      ...data.subarray((32 * info.width + x) * 3, (32 * info.width + x) * 3 + 3),
    ];
    expect([info.width, info.height]).toEqual([96, 64]);
    expect(at(20)[1]).toBeLessThan(80);
    expect(at(76)[1]).toBeGreaterThan(220);
  });

  it('are refused by name where one cannot be opened or is too large', async () => {
    const good = named(await aPhoto(60, 40));
    const spoilt = await bindPhotos([good, named(latin1('halo'), 'C:/foto/kedua.jpg')], MINE);
    expect(spoilt).toMatchObject({ ok: false, error: { status: 415 } });
    expect(spoilt).toMatchObject({ error: { message: expect.stringContaining('kedua.jpg”') } });
    const bomb = await bindPhotos([named(aPngBomb(50_000, 50_000), 'bom.png')], MINE);
    expect(bomb).toMatchObject({ ok: false, error: { status: 413 } });
    const cut = named((await aPhoto(900, 900)).slice(0, 900), 'potong.jpg');
    expect(await bindPhotos([cut], MINE)).toMatchObject({ ok: false, error: { status: 415 } });
    expect(await bindPhotos([], MINE)).toMatchObject({ ok: false });
    const many = Array.from({ length: MAX_PHOTOS + 1 }, () => good);
    expect(await bindPhotos(many, MINE)).toMatchObject({ ok: false, error: { status: 413 } });
  });
});

/** Twenty thousand lines of text: honest, but it takes a while. */
function slowPdf(): Uint8Array {
  const lines = 'BT /F1 9 Tf 1 0 0 1 50 700 Tm (Nomor surat yang panjang) Tj ET\n'.repeat(200_000);
  return pdfOfPacked(new Uint8Array(deflateSync(lines)));
}
