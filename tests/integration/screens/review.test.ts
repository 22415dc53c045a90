import { describe, expect, it } from 'vitest';
import { keepLetter } from '#app/commands/letter-store.server.ts';
import { auditEntries } from '#db/schema/index.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import {
  act,
  anApproved,
  as as doer,
  aTeam,
  aVerified,
  done,
  submitted,
} from '#tests/support/deeds.ts';
import { screens, type TestScreens, textOf } from '#tests/support/screens.ts';

const BYTES = new TextEncoder().encode('%PDF-1.4 contoh');
const LETTER: LetterFile = {
  ...{ sha256: 'b'.repeat(64), mediaType: 'application/pdf', bytes: BYTES.byteLength },
};
const pageOf = (number: string): string => `/sekretariat/permohonan/${number}`;

/** Readings in the record, of guest lists or letters. */
function readings({ house }: TestScreens, what: 'guestList' | 'letter'): number {
  const rows = house.db.select({ subject: auditEntries.subject }).from(auditEntries).all();
  return rows.filter(({ subject }) => subject.startsWith(`${what}:`)).length;
}

describe('the page of a request', () => {
  it('shows what was handed in, what the rules say, and what can be done', async () => {
    const { house, as } = await screens();
    const guests = Array.from({ length: 6 }, (_, index) => ({ name: `Tamu ${index + 1}` }));
    const { number } = done(submitted(house, { guests })).next;
    done(act(house, number, 'startReview'));
    const page = await as('secretariat').get(pageOf(number));
    expect(page.status).toBe(200);
    const text = textOf(page);
    expect(text).toContain('Kab. Kepulauan Sangihe');
    expect(text).toContain('900/12/BPKAD/2026');
    expect(text).toContain('Ibu Contoh');
    expect(text).toContain('6 dari 5 peserta');
    expect(text).toContain('Pilihan 1: Senin, 7 Desember 2026, 09.00–10.00 WIB (10.00–11.00 WITA)');
    expect(text).toContain('tersedia');
    expect(text).toContain('Jumlah peserta 6 orang, batasnya 5 orang.');
    expect(text).toContain('belum dikonfirmasi');
    expect(text).toContain('Ini permohonan pertama dari instansi ini.');
    expect(text).toContain('Mulai diperiksa');
    expect(page.html).toContain(`href="${pageOf(number)}/verifikasi"`);
    expect(page.html).toContain(`href="${pageOf(number)}/kembalikan"`);
  });

  it("names the office's earlier requests and those that have to do with this one", async () => {
    const { house, as } = await screens();
    const first = done(submitted(house)).next.number;
    const second = done(submitted(house)).next.number;
    const page = await as('secretariat').get(pageOf(second));
    const text = textOf(page);
    expect(page.html).toContain(`href="${pageOf(first)}"`);
    expect(text).toContain('memakai surat yang sama');
    expect(text).toContain('instansi dan topik yang sama, masih terbuka');
    expect(text).toContain('1 permohonan lain terbuka');
  });

  it('tells that there is no letter, and what is said in a chat', async () => {
    const { house, as } = await screens();
    const contact = { name: 'Ibu Contoh', jabatan: null, email: null, phone: '0811-2222-333' };
    const requester = { regionCode: '71.03', body: 'pemda', opd: null, contact };
    const { number } = done(submitted(house, { requester }, undefined, null)).next;
    const page = await as('secretariat').get(pageOf(number));
    const text = textOf(page);
    expect(text).toContain('Belum ada surat.');
    expect(page.html).not.toContain('<iframe');
    expect(text).toContain('Yth. Ibu Contoh,');
    expect(text).toContain('Kami menjawab paling lambat Kamis, 26 November 2026.');
    expect(page.html).toContain('href="https://wa.me/628112222333?text=');
  });

  it('shows the plan, and the waiver and the change that go with it', async () => {
    const { house, as } = await screens();
    const team = aTeam(house);
    const number = anApproved(house, team);
    done(act(house, number, 'waive', { reason: 'Diizinkan.' }, doer('supervisor')));
    const change = { reason: 'Rapat.', preferences: [{ start: '2026-12-08T02:00:00Z' }] };
    done(act(house, number, 'requestChange', change, doer('pemda')));
    const text = textOf(await as('secretariat').get(pageOf(number)));
    expect(text).toContain('Ruang Narasumber Satu');
    expect(text).toContain('Waktu pengganti yang diminta');
    expect(text).toContain('Setujui perubahan');
    expect(text).toContain('Peserta melebihi batas');
    expect(text).toContain('Diizinkan.');
    expect(text).not.toContain('Catat tidak hadir');
  });

  it('offers a reader no deed, and to each role its own', async () => {
    const { house, as } = await screens();
    const { number } = done(submitted(house)).next;
    expect(textOf(await as('auditor').get(pageOf(number)))).not.toContain('Mulai periksa');
    const agent = textOf(await as('agent').get(pageOf(number)));
    expect(agent).toContain('Catat kontak');
    expect(agent).not.toContain('Mulai periksa');
  });

  it('is closed to other roles, and knows what does not exist', async () => {
    const { house, as, stranger } = await screens();
    const { number } = done(submitted(house)).next;
    for (const path of [pageOf(number), `${pageOf(number)}/surat`]) {
      expect((await as('reception').get(path)).status, path).toBe(403);
      expect((await stranger().get(path)).status, path).toBe(302);
    }
    expect((await as('secretariat').get(pageOf('K-2026-09999'))).status).toBe(404);
    expect((await as('secretariat').get(`${pageOf('K-2026-09999')}/surat`)).status).toBe(404);
  });

  it('notes who has read the guest list, once an hour', async () => {
    const office = await screens();
    const { number } = done(submitted(office.house)).next;
    await office.as('secretariat').get(pageOf(number));
    await office.as('secretariat').get(pageOf(number));
    expect(readings(office, 'guestList')).toBe(1);
    await office.as('auditor').get(pageOf(number));
    expect(readings(office, 'guestList')).toBe(2);
  });
});

describe('the deeds of the page', () => {
  it.each(['secretariat', 'supervisor', 'agent'] as const)(
    'lead %s only to pages that are there and open',
    async (role) => {
      const { house, as } = await screens();
      const approved = anApproved(house, aTeam(house));
      done(act(house, approved, 'requestChange', { reason: 'Rapat.' }, doer('pemda')));
      const offered = aVerified(house);
      const plan = { start: '2026-12-08T02:00:00Z', ...aTeam(house, 'Narasumber Dua') };
      done(act(house, offered, 'offer', plan));
      const submittedOne = done(submitted(house)).next.number;
      const reviewed = done(submitted(house)).next.number;
      done(act(house, reviewed, 'startReview'));
      for (const number of [approved, offered, submittedOne, reviewed, aVerified(house)]) {
        const { html } = await as(role).get(pageOf(number));
        const links = html.matchAll(new RegExp(`href="(${pageOf(number)}/[a-z-]+)"`, 'g'));
        for (const [, href = ''] of links) {
          if (href.endsWith('/surat')) continue;
          expect((await as(role).get(href)).status, href).toBe(200);
        }
      }
    },
  );
});

describe('the letter beside the request', () => {
  it('is shown in our frame alone, can run nothing, and its reading is noted', async () => {
    const office = await screens();
    keepLetter(office.dataDir, LETTER, BYTES, 'uji');
    const { number } = done(submitted(office.house, {}, undefined, LETTER)).next;
    const letter = await office.as('secretariat').get(`${pageOf(number)}/surat`);
    expect(letter.status).toBe(200);
    expect(letter.headers.get('Content-Type')).toBe('application/pdf');
    expect(letter.headers.get('Content-Disposition')).toMatch(/^inline/);
    expect(letter.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(letter.headers.get('X-Frame-Options')).toBe('SAMEORIGIN');
    const policy = letter.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain('sandbox');
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain('script-src');
    expect(readings(office, 'letter')).toBe(1);
    const taken = await office.as('secretariat').get(`${pageOf(number)}/surat?unduh`);
    expect(taken.headers.get('Content-Disposition')).toMatch(/^attachment/);
  });

  it('is 404 where none was handed in', async () => {
    const { house, as } = await screens();
    const { number } = done(submitted(house, {}, undefined, null)).next;
    expect((await as('secretariat').get(`${pageOf(number)}/surat`)).status).toBe(404);
  });
});
