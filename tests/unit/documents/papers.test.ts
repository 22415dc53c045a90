import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Specimen, SPECIMENS } from '#tests/support/paper-specimens.ts';
import { structureOf } from '#tests/support/paper-structure.ts';
import { readPaper } from '#tests/support/papers.ts';

const DOCUMENTS = 'app/documents';
const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** Makers of PDFs in the sources, by what they call. */
function makersCalling(call: string): string[] {
  return readdirSync(DOCUMENTS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => readFileSync(join(DOCUMENTS, file), 'utf8').includes(call))
    .sort();
}

/** Each is drawn once for all of these tests. */
const drawings = new Map<Specimen, Promise<Buffer>>();

function drawingOf(specimen: Specimen): Promise<Buffer> {
  const drawing = drawings.get(specimen) ?? specimen.draw();
  drawings.set(specimen, drawing);
  return drawing;
}

/** A page as a library draws it when nobody sees to its tags and fonts. */
function carelessPdf(): Promise<Buffer> {
  const document = new PDFDocument();
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.text('Tanpa tanda').end();
  return new Promise((fulfil) => document.on('end', () => fulfil(Buffer.concat(chunks))));
}

describe('papers', () => {
  it('are all among those that are read back here', () => {
    const drawn = makersCalling('drawPaper(').filter((file) => file !== 'paper/sheet.ts');
    expect([...new Set(SPECIMENS.map(({ maker }) => maker))].sort()).toEqual(drawn);
    // Photos of a letter are bound without words of ours; read-letter-file and camera-notes open those.
    expect(makersCalling('new PDFDocument(')).toEqual([
      'letters/photo-pdf.server.ts',
      'paper/sheet.ts',
    ]);
  });

  it.each(SPECIMENS)('$name: another reader finds every word, code and tag', async (specimen) => {
    const { title, pages, says, qrs, has } = specimen;
    const bytes = new Uint8Array(await drawingOf(specimen));
    const read = await readPaper(bytes);
    expect(read).toMatchObject({ title, lang: 'id-ID', isMarked: true });
    expect(read.pages).toHaveLength(pages);
    for (const words of says) expect(squeezed(read.text)).toContain(squeezed(words));
    expect(read.text).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069]/);
    expect(read.qrs).toEqual(qrs);
    expect(read.roles).toEqual(expect.arrayContaining([...has]));
    expect(read.alts).toHaveLength(qrs.length);

    const built = await structureOf(bytes);
    expect(built.unmarked).toBe(0);
    expect(built.missingFonts).toEqual([]);
    expect(built.told).toEqual(built.drawn);
    built.headings.forEach((level, index) => {
      expect(level - (built.headings[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    for (const rows of built.tables) {
      expect(rows.filter((cells) => !/^T[HD](?: T[HD])*$/.test(cells))).toEqual([]);
      expect(new Set(rows.map((cells) => cells.split(' ').length)).size).toBe(1);
      expect(rows.some((cells) => cells.includes('TH'))).toBe(true);
    }
  });
});

describe('the reading of papers', () => {
  it('notices words without a tag, and a typeface that is not in the file', async () => {
    const built = await structureOf(new Uint8Array(await carelessPdf()));
    expect(built.unmarked).toBe(1);
    expect(built.missingFonts).toEqual(['Helvetica']);
    expect(built.told).toEqual(['']);
  });
});

const SCANNER = 'zbarimg';

const isInstalled = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;

describe('papers in the hands of other tools', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sambang-kertas-'));
  const pathOf = (index: number): string => join(folder, `${index}.pdf`);
  const files = SPECIMENS.map((specimen, index) => ({ ...specimen, path: pathOf(index) }));
  beforeAll(async () => {
    for (const [index, specimen] of SPECIMENS.entries()) {
      writeFileSync(pathOf(index), await drawingOf(specimen));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (tool: string, ...args: string[]): string =>
    execFileSync(tool, args, { encoding: 'utf8' });

  it.skipIf(!isInstalled('qpdf'))('have no fault that qpdf finds (where it is installed)', () => {
    for (const { path } of files) {
      expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
    }
  });

  it.skipIf(!isInstalled('pdftotext'))(
    'are read by pdftotext, tagged for pdfinfo and embedded for pdffonts (where they are installed)',
    () => {
      for (const { path, says, title } of files) {
        const text = squeezed(run('pdftotext', '-raw', path, '-'));
        for (const words of says) expect(text).toContain(squeezed(words));
        const told = run('pdfinfo', path);
        expect(told).toMatch(/Tagged: +yes/);
        expect(told).toContain(title);
        for (const line of run('pdffonts', path).trim().split('\n').slice(2)) {
          expect(line).toMatch(/PlusJakartaSans.* yes yes yes /);
        }
      }
    },
  );

  it.skipIf(!isInstalled(SCANNER) || !isInstalled('pdftoppm'))(
    'show codes that zbarimg scans from the printed page (where it is installed)',
    () => {
      // One of each kind: the same code is on all cards of a sheet.
      const kinds = new Map(
        files.filter(({ qrs }) => qrs.length > 0).map((file) => [file.maker, file]),
      );
      for (const { path, qrs, maker } of kinds.values()) {
        const page = maker.replaceAll('/', '-');
        run('pdftoppm', '-r', '120', '-gray', path, join(folder, page));
        const pictures = readdirSync(folder).filter((name) => name.startsWith(`${page}-`));
        const scanned = pictures.flatMap((picture) => {
          const args = ['-q', '--raw', join(folder, picture)];
          return spawnSync(SCANNER, args, { encoding: 'utf8' }).stdout.trim().split('\n');
        });
        expect(scanned.filter((code) => code !== '').sort()).toEqual([...qrs].sort());
      }
    },
  );
});
