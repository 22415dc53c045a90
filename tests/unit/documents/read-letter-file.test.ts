import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { letterPdf } from '#app/cli/demo/letter-pdf.ts';
import { readFile } from '#app/documents/letters/read-file.server.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { aPdf } from '#tests/support/letters.ts';
import { latin1, pdfOf, pdfOfPages } from '#tests/support/pdf-files.ts';

const NOTHING = {
  ...{ number: null, date: null, subject: null },
  ...{ signatoryName: null, signatoryOffice: null, addressee: null },
};

const read = (bytes: Uint8Array) => readFile(bytes, 'application/pdf');

function madeByPdfkit(
  options: PDFKit.PDFDocumentOptions,
  write: (page: PDFKit.PDFDocument) => void,
) {
  const document = new PDFDocument(options);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const written = new Promise<Uint8Array>((resolve) =>
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))),
  );
  write(document);
  document.end();
  return written;
}

describe('the text of a PDF', () => {
  it('suggests what the letter says', async () => {
    const pdf = await letterPdf({
      ...{ number: '900/12/BPKAD/2026', date: '2026-11-05' as LocalDate },
      ...{ subject: 'Permohonan konsultasi DAU', sender: 'PEMERINTAH KABUPATEN MELATI' },
      ...{ signatoryTitle: 'Sekretaris Daerah Kabupaten Melati', signatoryName: 'Anggrek Wangi' },
      ...{
        addressee: 'Direktur Jenderal Perimbangan Keuangan',
        body: 'Dengan hormat, kami memohon.',
      },
    });
    expect(await read(pdf)).toEqual({
      ...{ pages: 1, warnings: [], signatures: [] },
      suggestions: {
        ...{ number: '900/12/BPKAD/2026', date: '2026-11-05' },
        ...{ subject: 'Permohonan konsultasi DAU', signatoryName: 'Anggrek Wangi' },
        signatoryOffice: 'sekda',
        addressee: 'Direktur Jenderal Perimbangan Keuangan Kementerian Keuangan',
      },
    });
  });

  it('keeps two columns apart and wrapped lines together', async () => {
    const pdf = await madeByPdfkit({ size: 'A4' }, (page) => {
      page.fontSize(11);
      page.text('Melati, 5 November 2026', 330, 100);
      page.text('Nomor', 72, 116).text(': 900/7/SETDA', 130, 116).text('Kepada', 330, 116);
      page.text('Hal', 72, 132).text(': Permohonan', 130, 132);
      page.text('Yth. Direktur Jenderal', 330, 132).text('konsultasi', 137, 148);
      page.text('Perimbangan Keuangan', 355, 148).text('di Jakarta', 330, 164);
      page.text('Sehubungan dengan penyusunan anggaran, kami memohon waktu.', 72, 220);
    });
    expect((await read(pdf)).suggestions).toEqual({
      ...{ ...NOTHING, number: '900/7/SETDA', date: '2026-11-05' },
      subject: 'Permohonan konsultasi',
      addressee: 'Direktur Jenderal Perimbangan Keuangan',
    });
  });

  it('is missing in a scan, and nothing is guessed', async () => {
    expect(await read(aPdf())).toEqual({
      ...{ pages: 1, warnings: ['noText'], signatures: [], suggestions: NOTHING },
    });
    expect(await readFile(latin1('x'), 'image/jpeg')).toMatchObject({
      pages: 1,
      warnings: ['noText'],
    });
  });
});

describe('a PDF that is not as it should be', () => {
  it('is locked where it wants a word to open, and open where only printing is forbidden', async () => {
    const write = (page: PDFKit.PDFDocument) => void page.text('Nomor: 1/2/3');
    const locked = await madeByPdfkit({ userPassword: 'rahasia' }, write);
    expect(await read(locked)).toMatchObject({ pages: 0, warnings: ['encrypted'] });
    const open = await madeByPdfkit({ ownerPassword: 'rahasia' }, write);
    expect(await read(open)).toMatchObject({ pages: 1, suggestions: { number: '1/2/3' } });
  });

  it.each([
    ['minimal', latin1('%PDF-1.4 minimal')],
    ['only a head', latin1('%PDF-1.7\n')],
    ['cut off', pdfOfPages(3).slice(0, 60)],
    ['without pages', pdfOfPages(0)],
    ['a zip with the head of a PDF', latin1(`%PDF-1.4\nPK\x03\x04${'\x00'.repeat(500)}`)],
  ])('is unreadable where it is %s', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({ pages: 0, warnings: ['unreadable'] });
  });

  it('is read where its table is gone but its pages are there', async () => {
    const whole = Buffer.from(aPdf()).toString('latin1');
    const cut = latin1(whole.replace(/startxref\n\d+/, 'startxref\n9'));
    expect(await read(cut)).toMatchObject({ pages: 1 });
  });

  it('has the pages it has, whatever it claims', async () => {
    expect((await read(pdfOfPages(60))).pages).toBe(60);
    expect((await read(pdfOfPages(2, { claimed: 1_000_000_000 }))).pages).toBe(2);
  });

  it('tells of script, also written in a hidden way or packed', async () => {
    const opening = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>';
    expect((await read(pdfOfPages(1, { catalogue: opening }))).warnings).toContain('scripted');
    const hidden = '/AA << /X << /S /Laun#63h /F (a.exe) >> >>';
    expect((await read(pdfOfPages(1, { catalogue: hidden }))).warnings).toContain('scripted');
    const packed = deflateSync('9 0 << /S /JavaScript /JS (x) >>').toString('latin1');
    const stream = `<< /Type /ObjStm /N 1 /First 4 /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`;
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    ];
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
    expect((await read(pdfOf([...objects, page, stream]))).warnings).toContain('scripted');
    const harmless = '/OpenAction [3 0 R /FitH 842]';
    expect((await read(pdfOfPages(1, { catalogue: harmless }))).warnings).not.toContain('scripted');
  });

  it('tells of files tucked into it', async () => {
    const pdf = await madeByPdfkit({}, (page) => {
      page.file(Buffer.from('halo'), { name: 'lain.txt' });
      page.text('Surat');
    });
    expect((await read(pdf)).warnings).toContain('attachments');
  });
});
