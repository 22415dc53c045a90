import { describe, expect, it } from 'vitest';
import type { Role } from '#app/domain/people/roles.ts';
import type { House } from '#app/commands/house.server.ts';
import {
  act,
  anApproved,
  as as doer,
  aTeam,
  aVerified,
  done,
  read,
  submitted,
} from '#tests/support/deeds.ts';
import { screens, textOf } from '#tests/support/screens.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';

const pageOf = (number: string, slug: string): string =>
  `/sekretariat/permohonan/${number}/${slug}`;

function inReview(house: House, over: Record<string, unknown> = {}): string {
  const { number } = done(submitted(house, over)).next;
  done(act(house, number, 'startReview'));
  return number;
}

const revisionOf = (house: House, number: string): { revision: string } => ({
  revision: String(read(house, number).revision),
});

type Way = readonly [
  slug: string,
  make: (house: House) => string,
  fields: Readonly<Record<string, string>>,
  status: string,
];

const approved = (house: House): string => anApproved(house, aTeam(house));
const offered = (house: House): string => {
  const number = aVerified(house);
  done(act(house, number, 'offer', { start: '2026-12-08T02:00:00Z', ...aTeam(house) }));
  return number;
};

const WAYS: readonly Way[] = [
  ['tunda', inReview, { reason: 'Menunggu.' }, 'onHold'],
  [
    'lanjutkan',
    (house) => {
      const number = inReview(house);
      done(act(house, number, 'hold', { reason: 'Menunggu.' }));
      return number;
    },
    {},
    'inReview',
  ],
  ['batalkan', approved, { reason: 'Narasumber sakit.' }, 'cancelledByOffice'],
  [
    'tolak-perubahan',
    (house) => {
      const number = approved(house);
      done(act(house, number, 'requestChange', { reason: 'Rapat.' }, doer('pemda')));
      return number;
    },
    { reason: 'Sudah terisi.' },
    'approved',
  ],
  ['teruskan', inReview, { to: 'ppid', reason: '' }, 'referred'],
  ['catat-kontak', inReview, { note: 'Menelepon.', day: '2026-11-23', time: '08.30' }, 'inReview'],
  ['terima', offered, {}, 'approved'],
  ['tolak-tawaran', offered, { reason: '' }, 'verified'],
  ['cabut', inReview, { reason: '' }, 'withdrawn'],
];

describe.each(WAYS)('%s', (slug, make, fields, status) => {
  it('shows its page, does it, and says so', async () => {
    const { house, as } = await screens();
    const number = make(house);
    const secretariat = as('secretariat');
    expect((await secretariat.get(pageOf(number, slug))).status).toBe(200);
    const sent = await secretariat.post(pageOf(number, slug), {
      ...revisionOf(house, number),
      ...fields,
    });
    expect(sent.status).toBe(302);
    expect(read(house, number).status).toBe(status);
    expect((await secretariat.get(sent.location ?? '')).html).toContain('role="status"');
  });

  it('tells who was first where the page is stale, and is closed to others', async () => {
    const { house, as } = await screens();
    const number = make(house);
    const stale = { revision: String(read(house, number).revision - 1), ...fields };
    const late = await as('secretariat').post(pageOf(number, slug), stale);
    expect(late.status).toBe(409);
    expect(textOf(late)).toContain('Sudah diputuskan oleh');
    for (const role of ['narasumber', 'auditor'] as const satisfies readonly Role[]) {
      expect((await as(role).get(pageOf(number, slug))).status).toBe(403);
      expect((await as(role).post(pageOf(number, slug), stale)).status).toBe(403);
    }
  });
});

describe('merging', () => {
  const from = (body: string, number: string) => ({
    requester: { regionCode: '71.03', body, opd: null, contact: null },
    letter: { number, date: '2026-11-16', subject: 'K', signatoryOffice: 'sekda' },
  });

  it('offers the one it likely belongs to and moves into it', async () => {
    const { house, as } = await screens();
    const into = done(submitted(house, from('dprd', 'D/1'))).next.number;
    const number = inReview(house, from('pemda', 'P/1'));
    const page = await as('secretariat').get(pageOf(number, 'gabungkan'));
    expect(page.html).toContain(`value="${into}"`);
    expect(textOf(page)).toContain('Kepulauan Sangihe (DPRD)');
    expect(textOf(page)).toContain('Tidak pindah Daftar peserta, surat');
    const sent = { ...revisionOf(house, number), into: into.toLowerCase(), reason: '' };
    expect((await as('secretariat').post(pageOf(number, 'gabungkan'), sent)).status).toBe(302);
    expect(read(house, number)).toMatchObject({ status: 'merged', relatedNumber: into });
  });

  it('says beside the number what is wrong with it', async () => {
    const { house, as } = await screens();
    done(submitted(house, from('dprd', 'D/2')));
    const number = inReview(house, from('pemda', 'P/2'));
    const page = await as('secretariat').post(pageOf(number, 'gabungkan'), {
      ...{ ...revisionOf(house, number), into: 'K-2026-09999', reason: 'Sama.' },
    });
    expect(page.status).toBe(400);
    expect(textOf(page)).toContain('Permohonan tujuan tidak ditemukan.');
    expect(page.html).toContain('>Sama.</textarea>');
    expect(page.html).toContain('href="#tindakan-into"');
  });

  it('offers offices without a region their own other requests, and says where there is none', async () => {
    const { house, as } = await screens();
    const ministry = (name: string, letter: string) => ({
      requester: { regionCode: null, body: 'kl', name, opd: null, contact: null },
      letter: { number: letter, date: '2026-11-16', subject: 'K', signatoryOffice: 'other' },
    });
    const into = done(submitted(house, ministry('Kementerian Desa', 'K/1'))).next.number;
    const number = inReview(house, ministry('Kementerian  Desa', 'K/2'));
    const alone = inReview(house, ministry('Universitas Contoh', 'U/1'));
    expect((await as('secretariat').get(pageOf(number, 'gabungkan'))).html).toContain(
      `value="${into}"`,
    );
    const sent = { ...revisionOf(house, number), into, reason: '' };
    expect((await as('secretariat').post(pageOf(number, 'gabungkan'), sent)).status).toBe(302);
    const empty = await as('secretariat').get(pageOf(alone, 'gabungkan'));
    expect(textOf(empty)).toContain('Tidak ada permohonan yang dapat dituju');
    expect(empty.html).not.toContain('name="into"');
  });
});

describe('a record of the day', () => {
  it('of nobody coming waits for the grace, and is taken back with a reason', async () => {
    const { house, as } = await screens();
    const number = anApproved(house, aTeam(house));
    house.setNow('2026-12-07T02:10:00Z' as Instant);
    const early = await as('secretariat').post(
      pageOf(number, 'tidak-hadir'),
      revisionOf(house, number),
    );
    expect(early.status).toBe(409);
    expect(textOf(early)).toContain('Toleransi kedatangan belum lewat.');
    house.setNow('2026-12-07T02:31:00Z' as Instant);
    await as('secretariat').post(pageOf(number, 'tidak-hadir'), revisionOf(house, number));
    expect(read(house, number).status).toBe('noShow');
    const back = await as('secretariat').post(pageOf(number, 'batalkan-catatan'), {
      ...{ ...revisionOf(house, number), reason: 'Rombongan ternyata datang.' },
    });
    expect(back.status).toBe(302);
    expect(read(house, number).status).toBe('approved');
  });

  it('of a call keeps the moment of the call', async () => {
    const { house, as } = await screens();
    const number = inReview(house);
    await as('secretariat').post(pageOf(number, 'catat-kontak'), {
      ...{ ...revisionOf(house, number), note: 'Menelepon.', day: '2026-11-23', time: '08:30' },
    });
    expect(read(house, number).contactLoggedAt).toBe('2026-11-23T01:30:00Z');
    const bad = await as('agent').post(pageOf(number, 'catat-kontak'), {
      ...{ ...revisionOf(house, number), note: '', day: '2026-11-23', time: 'pagi' },
    });
    expect(bad.status).toBe(400);
    expect(textOf(bad)).toContain('Tulis isi percakapannya.');
    expect(textOf(bad)).toContain('Isi dengan jam dan menit, misalnya 09.45.');
  });
});
