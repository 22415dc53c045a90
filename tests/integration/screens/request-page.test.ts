import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inTransaction } from '#app/commands/decide.server.ts';
import { issueLink, revokeLinks } from '#app/commands/access-links.server.ts';
import { letterPath } from '#app/commands/letter-store.server.ts';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import { RESERVATION_LINK_DAYS } from '#app/domain/people/access-link.ts';
import { auditEntries } from '#db/schema/index.ts';
import {
  A_LETTER,
  act,
  aRequest,
  as,
  aTeam,
  aVerified,
  done,
  read,
  submitted,
} from '#tests/support/deeds.ts';
import type { TestHouse } from '#tests/support/house.ts';
import { screens, textOf } from '#tests/support/screens.ts';

const PDF = Buffer.from('%PDF-1.4 surat contoh');

/** A fresh key, as a letter brings it. */
function aKey(house: TestHouse, number: string): string {
  const subject = `reservation:${read(house, number).id}` as const;
  return inTransaction(house, as('secretariat'), (tx, { now }) =>
    issueLink(tx, house, { subject, days: RESERVATION_LINK_DAYS, now }),
  );
}

describe('the link of a request', () => {
  it('moves its key out of the address, and opens that request alone', async () => {
    const { house, stranger } = await screens();
    const { number } = done(submitted(house)).next;
    const other = done(submitted(house, { topics: ['DBH'] })).next.number;
    const visitor = stranger();
    const key = aKey(house, number);
    const first = await visitor.get(`/permohonan/${number}?kunci=${key}`);
    expect(first).toMatchObject({ status: 302, location: `/permohonan/${number}` });
    expect(visitor.cookie()).not.toContain(key);
    const page = await visitor.get(`/permohonan/${number}`);
    expect(page.status).toBe(200);
    expect(page.html).not.toContain(key);
    expect(page.html).not.toMatch(/<script/);
    expect(page.headers.get('cache-control')).toBe('private, no-cache');
    expect((await visitor.get(`/permohonan/${other}`)).status).toBe(404);
    expect((await visitor.get(`/permohonan/${other}?kunci=${key}`)).status).toBe(404);
  });

  it('answers alike where it is over, unknown or missing, and says how to get a new one', async () => {
    const { house, stranger } = await screens();
    const { number, id } = done(submitted(house)).next;
    const key = aKey(house, number);
    inTransaction(house, as('secretariat'), (tx, { now }) =>
      revokeLinks(tx, `reservation:${id}`, now),
    );
    const asks = ['', `?kunci=${key}`, '?kunci=x'].map((query) => `/permohonan/${number}${query}`);
    const pages = [];
    for (const path of [...asks, '/permohonan/K-2026-09999', `/permohonan/${number}/cabut`]) {
      pages.push(await stranger().get(path));
    }
    for (const page of pages) {
      expect(page.status).toBe(404);
      expect(textOf(page)).toBe(textOf(pages[0] ?? page));
    }
    const [page] = pages;
    expect(textOf(page ?? { html: '' })).toContain('Mintalah tautan baru kepada contact center');
    expect(page?.html).toContain('<title>Tautan diperlukan – Sambang</title>');
  });

  it('lapses with its days, and an older one does not lock out who holds a newer', async () => {
    const { house, stranger } = await screens();
    const { number } = done(submitted(house, { preferences: [] })).next;
    const old = aKey(house, number);
    house.setNow(addMinutes(house.clock(), RESERVATION_LINK_DAYS * 24 * 60));
    const visitor = stranger();
    expect((await visitor.get(`/permohonan/${number}?kunci=${old}`)).status).toBe(404);
    await visitor.get(`/permohonan/${number}?kunci=${aKey(house, number)}`);
    const again = await visitor.get(`/permohonan/${number}?kunci=${old}`);
    expect(again).toMatchObject({ status: 302, location: `/permohonan/${number}` });
    expect((await visitor.get(`/permohonan/${number}`)).status).toBe(200);
  });

  it('leads whoever is signed in to the page of the house', async () => {
    const { house, as: staff } = await screens();
    const { number } = done(submitted(house)).next;
    const page = await staff('secretariat').get(`/permohonan/${number}`);
    expect(page).toMatchObject({ status: 302, location: `/sekretariat/permohonan/${number}` });
  });
});

describe('the page of a request', () => {
  it('tells what happened and what is next, and nothing that is the office’s own', async () => {
    const { house, holderOf } = await screens();
    const number = aVerified(house);
    done(act(house, number, 'logContact', { note: 'Catatan dalam.' }));
    const page = await holderOf(number).get(`/permohonan/${number}`);
    const text = textOf(page);
    for (const said of [
      `Permohonan ${number}`,
      'Giliran DJPK',
      'Janji jawaban kami Kamis, 26 November 2026',
      'Permohonan Anda kami terima',
      'Surat sudah kami periksa dan sesuai',
      'Senin, 7 Desember 2026, 09.00–10.00 WIB (10.00–11.00 WITA)',
      '900/12/BPKAD/2026',
      'Sekretaris Daerah',
      'Peserta 3',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toMatch(/Catatan dalam|Pengguna |sekretariat ·|pelanggaran/i);
    expect(page.html).toContain(`<title>${number}: surat terverifikasi – Sambang</title>`);
  });

  it('shows the plan only once it is approved, in the zone of where it takes place, with its file for the calendar', async () => {
    const { house, holderOf } = await screens();
    const team = aTeam(house);
    const number = aVerified(house);
    const visitor = holderOf(number);
    expect((await visitor.get(`/permohonan/${number}/kalender`)).status).toBe(404);
    done(act(house, number, 'approve', { start: '2026-12-07T02:00:00Z', ...team }));
    const text = textOf(await visitor.get(`/permohonan/${number}`));
    expect(text).toContain('Jadwal konsultasi Senin, 7 Desember 2026 09.00–10.00 WIB Bentuk');
    expect(text).toContain('Dimulai Senin, 7 Desember 2026, 09.00 WIB Jadwal');
    expect(text).toContain('Ruang Narasumber Satu');
    expect(text).toContain('Narasumber Narasumber Satu');
    const file = await visitor.get(`/permohonan/${number}/kalender`);
    expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=REQUEST');
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename="${number}.ics"`);
    expect(file.html).toContain(`UID:${number}@sambang.djpk`);
    expect(file.html).toContain('SEQUENCE:0');
    done(act(house, number, 'reschedule', { start: '2026-12-08T02:00:00Z' }));
    expect((await visitor.get(`/permohonan/${number}/kalender`)).html).toContain('SEQUENCE:1');
    done(act(house, number, 'cancel', { reason: 'Kantor tutup.' }));
    expect((await visitor.get(`/permohonan/${number}/kalender`)).status).toBe(404);
    expect(textOf(await visitor.get(`/permohonan/${number}`))).not.toContain('Jadwal konsultasi');
  });

  it('keeps a meeting link for those whose consultation is approved', async () => {
    const { house, holderOf } = await screens();
    const meetingUrl = 'https://teams.example/rahasia';
    const { narasumberIds } = aTeam(house);
    const number = aVerified(house, { mode: 'videoConference' });
    const plan = { start: '2026-12-07T02:00:00Z', narasumberIds, meetingUrl };
    done(act(house, number, 'offer', plan));
    const visitor = holderOf(number);
    const box = textOf(await visitor.get(`/permohonan/${number}`)).split('Perjalanan')[0];
    expect(box).toMatch(
      /Giliran Anda .* Yang kami tawarkan Senin, 7 Desember 2026, 09\.00–10\.00 WIB/,
    );
    expect(box).toContain('Lihat tawaran');
    expect(box).not.toContain('seperti yang diminta');
    for (const path of ['', '/terima']) {
      expect((await visitor.get(`/permohonan/${number}${path}`)).html).not.toContain(meetingUrl);
    }
    done(act(house, number, 'accept', {}, as('pemda')));
    const joined = await visitor.get(`/permohonan/${number}`);
    expect(joined.html).toContain(meetingUrl);
    expect(textOf(joined)).toContain('09.00–10.00 WIB (10.00–11.00 WITA)');
  });

  it('minds nothing of a letter any more that the office has verified', async () => {
    const { house, holderOf } = await screens();
    const letter = { ...aRequest().letter, signatoryOffice: 'other' };
    const { number } = done(submitted(house, { letter })).next;
    const visitor = holderOf(number);
    const mind = async () =>
      /Yang perlu diperhatikan .*surat/i.test(
        textOf(await visitor.get(`/permohonan/${number}`)).split('Perjalanan permohonan')[0] ?? '',
      );
    done(act(house, number, 'startReview'));
    expect(await mind()).toBe(true);
    done(act(house, number, 'verifyLetter'));
    expect(await mind()).toBe(false);
  });

  it('says of one just sent that nobody should travel yet, and where all of them stand', async () => {
    const { house, holderOf, officer } = await screens();
    const { number } = done(submitted(house)).next;
    const page = await holderOf(number).get(`/permohonan/${number}`);
    expect(textOf(page)).toContain('Mohon belum berangkat sebelum jadwal disetujui.');
    expect(page.html).toMatch(/href="\/masuk\/instansi">masuk untuk instansi/);
    const signedIn = await officer('bpkad@contoh.go.id').get(`/permohonan/${number}`);
    expect(textOf(signedIn)).not.toContain('dapat dilihat bersama');
    const online = { mode: 'videoConference', topics: ['DBH'] };
    const other = done(submitted(house, online)).next.number;
    const conference = await holderOf(other).get(`/permohonan/${other}`);
    expect(textOf(conference)).not.toContain('belum berangkat');
  });

  it('says of a returned one what to put right, by when, and leads there', async () => {
    const { house, holderOf } = await screens();
    const { number } = done(submitted(house)).next;
    done(act(house, number, 'startReview'));
    const reasons = [{ field: 'letter.number', message: 'Nomor surat tidak terbaca.' }];
    done(act(house, number, 'return', { reasons }));
    const page = await holderOf(number).get(`/permohonan/${number}`);
    const text = textOf(page);
    expect(text).toContain('Giliran Anda');
    expect(text).toContain('Nomor surat Nomor surat tidak terbaca.');
    expect(text).toContain('Batas waktu Anda');
    expect(page.html).toContain(`action="/permohonan/${number}/perbaiki"`);
    expect(text).toContain('Perbaiki sekarang');
  });

  it('opens also when the request has ended, for reading', async () => {
    const { house, holderOf } = await screens();
    const { number } = done(submitted(house)).next;
    const visitor = holderOf(number);
    done(act(house, number, 'startReview'));
    done(act(house, number, 'reject', { reason: 'Bukan kewenangan DJPK.' }));
    const text = textOf(await visitor.get(`/permohonan/${number}`));
    expect(text).toContain(
      'Permohonan ini sudah berakhir Alasan dari Sekretariat Bukan kewenangan DJPK. Jika masih',
    );
    expect(text).not.toMatch(/Tindakan lain|ditolak/);
  });

  it('hands over its own letter as a file, and writes down who read it', async () => {
    const { house, dataDir, holderOf, stranger } = await screens();
    const { number, id } = done(submitted(house)).next;
    const visitor = holderOf(number);
    const path = `/permohonan/${number}/surat`;
    expect((await visitor.get(path)).status).toBe(404);
    const stored = letterPath(dataDir, A_LETTER.sha256);
    mkdirSync(dirname(stored), { recursive: true });
    writeFileSync(stored, PDF);
    const file = await visitor.get(path);
    expect(file.status).toBe(200);
    expect(file.html).toBe(PDF.toString());
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Surat ${number}.pdf"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox;default-src 'none';frame-ancestors 'none'",
      'cache-control': 'private, no-store',
    });
    const lines = house.db.select().from(auditEntries).all();
    expect(lines.filter(({ subject }) => subject === `letter:${id}`)).toHaveLength(1);
    expect((await stranger().get(path)).status).toBe(404);
    expect(textOf(await visitor.get(`/permohonan/${number}`))).toContain('Unduh surat');
  });
});
