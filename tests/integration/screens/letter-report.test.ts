import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { letterPdf } from '#app/cli/demo/letter-pdf.ts';
import {
  keepReading,
  readingOf,
  readWaitingLetters,
} from '#app/commands/letter-readings.server.ts';
import { keepLetter } from '#app/commands/letter-store.server.ts';
import { NO_LETTER_DETAILS, type LetterFile } from '#app/domain/reservation/letter.ts';
import type { LetterReading } from '#app/domain/reservation/letter-reading.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { act, done, submitted } from '#tests/support/deeds.ts';
import { screens, textOf } from '#tests/support/screens.ts';
import { pdfOfPages } from '#tests/support/pdf-files.ts';

type Office = Awaited<ReturnType<typeof screens>>;

const pageOf = (number: string) => `/sekretariat/permohonan/${number}`;

function keptRequest(office: Office, bytes: Uint8Array, mediaType: LetterFile['mediaType']) {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { sha256, mediaType, bytes: bytes.byteLength };
  keepLetter(office.dataDir, file, bytes, sha256.slice(0, 8));
  return { file, number: done(submitted(office.house, {}, undefined, file)).next.number };
}

/** A request whose letter is said to have been read so. */
function readRequest(office: Office, over: Partial<LetterReading>) {
  const { file, number } = keptRequest(office, pdfOfPages(1), 'application/pdf');
  keepReading(office.house, file.sha256, {
    ...{ pages: 1, warnings: [], signatures: [], suggestions: NO_LETTER_DETAILS, ...over },
  });
  return number;
}

const SIGNATURE = {
  ...{ signer: 'Anggrek Wangi', issuer: 'Penerbit Contoh' },
  ...{ signedAt: '2026-11-05T02:30:00Z' as Instant, intact: true, changedAfter: false },
};

const ALL = { timeout: 120_000 };

describe('what the letter’s file says, beside what was filled in', ALL, () => {
  it('is read when the page is first opened, and told where it differs', async () => {
    const office = await screens();
    const pdf = await letterPdf({
      ...{ number: '900/99/LAIN/2026', date: '2026-11-01' as LocalDate },
      ...{ subject: 'Permohonan konsultasi', sender: 'Kab. Melati' },
      ...{ signatoryTitle: 'Sekretaris Daerah', signatoryName: 'Pejabat Contoh' },
      ...{
        addressee: 'Direktur Jenderal Perimbangan Keuangan',
        body: 'Dengan hormat, kami memohon.',
      },
    });
    const { file, number } = keptRequest(office, pdf, 'application/pdf');
    expect(readingOf(office.house.db, file.sha256)).toBeNull();
    done(act(office.house, number, 'startReview'));
    for (const path of [pageOf(number), `${pageOf(number)}/verifikasi`]) {
      const text = textOf(await office.as('secretariat').get(path));
      expect(text).toContain('surat berbunyi “ 900/99/LAIN/2026 ”');
      expect(text).toContain('Tidak ada tanda tangan elektronik di dalam berkas.');
    }
    expect(readingOf(office.house.db, file.sha256)?.suggestions.signatoryOffice).toBe('sekda');
  });

  it('is read beforehand for those who wait, once', async () => {
    const office = await screens();
    const { file } = keptRequest(office, pdfOfPages(60), 'application/pdf');
    const read = () => readWaitingLetters(office.house, office.dataDir, { most: 10 });
    expect([await read(), await read()]).toEqual([1, 0]);
    expect(readingOf(office.house.db, file.sha256)?.pages).toBe(60);
  });

  it('names who signed, and says what was not checked', async () => {
    const office = await screens();
    const number = readRequest(office, { signatures: [SIGNATURE] });
    const text = textOf(await office.as('secretariat').get(pageOf(number)));
    expect(text).toContain('Anggrek Wangi');
    expect(text).toContain('Penerbit sertifikat: Penerbit Contoh');
    expect(text).toContain('5 November 2026, 09.30 WIB menurut berkas');
    expect(text).toContain('masih sama seperti saat ditandatangani');
    expect(text).toContain('Yang belum diperiksa');
  });

  it('warns of what was changed or added, but not of a second signature', async () => {
    const office = await screens();
    const of = async (...signatures: LetterReading['signatures']) =>
      textOf(await office.as('secretariat').get(pageOf(readRequest(office, { signatures }))));
    expect(await of({ ...SIGNATURE, intact: false })).toContain('Jangan diterima sebagai TTE sah');
    expect(await of({ ...SIGNATURE, changedAfter: true })).toContain('ada yang ditambahkan');
    const both = await of({ ...SIGNATURE, changedAfter: true }, SIGNATURE);
    expect(both).toContain('sesudahnya berkas ditandatangani lagi');
    expect(both).not.toContain('ada yang ditambahkan');
  });

  it('tells what to mind of a file that was kept all the same', async () => {
    const office = await screens();
    const number = readRequest(office, {
      pages: 60,
      warnings: ['scripted', 'attachments', 'noText'],
    });
    const text = textOf(await office.as('secretariat').get(pageOf(number)));
    for (const words of ['memuat skrip', 'diselipkan', 'pindaian atau gambar', '60 halaman']) {
      expect(text).toContain(words);
    }
  });

  it('says that a file is gone or cannot be read, and the page stands', async () => {
    const office = await screens();
    const { number } = keptRequest(
      office,
      new TextEncoder().encode('%PDF-1.4 minimal'),
      'application/pdf',
    );
    const text = textOf(await office.as('secretariat').get(pageOf(number)));
    expect(text).toContain('tidak dapat dibaca otomatis');
    expect(text).not.toContain('Tanda tangan elektronik (TTE)');
    const lost = done(
      submitted(office.house, {}, undefined, {
        ...{ sha256: 'f'.repeat(64), mediaType: 'application/pdf', bytes: 9 },
      }),
    ).next.number;
    const page = await office.as('secretariat').get(pageOf(lost));
    expect([page.status, textOf(page).includes('sedang dibaca')]).toEqual([200, true]);
  });
});
