import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { BUPATI, type DeskScene, deskScene, groupPath } from './support/desk-scene.ts';
import {
  addNames,
  admitted,
  everyone,
  letterSettled,
  reads,
  record,
  verdict,
} from './support/desk-taps.ts';
import type { Screen } from './support/screen.ts';
import { tappable } from './support/tappable.ts';

/** Monday, 7 December 2026, 10.35 WIB: the group of nine is late, that of eleven early. */
const NOW = '2026-12-07T03:35:00Z' as Instant;
const ON_TIME = '2026-12-07T02:50:00Z' as Instant;

describe.skipIf(browserPath === null)('each situation at the desk, by its own screens', () => {
  let browser: Browser;
  let office: OfficeWithData;
  let scene: DeskScene;
  let counter: Screen;
  let chief: Screen;
  beforeAll(async () => {
    [browser, office] = await Promise.all([launchBrowser(), anOfficeWithData(NOW)]);
    scene = deskScene(office, browser);
    [counter, chief] = await Promise.all([scene.window('reception'), scene.window('secretariat')]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  });

  const desk = async (number: string): Promise<Page> => {
    await counter.page.goto(groupPath(number));
    return counter.page;
  };

  it('over the limit: five go in, one waits, and both numbers are recorded', async () => {
    const number = scene.booked({ region: '71.03', at: '11:00', guests: 5 });
    const page = await desk(number);
    await everyone(page);
    await addNames(page, 'Tamu Keenam');
    await reads(page, 'Batas 5 orang. Mohon ketua rombongan menentukan 5 peserta');
    const sixth = page.getByRole('group', { name: 'Nama di luar daftar 1' });
    await sixth.getByLabel('Tidak masuk').check();
    expect(await record(page)).toContain('Tidak masuk: Tamu Keenam');
    expect(scene.inside(number)).toBe(5);
    expect(scene.recorded(number)).toMatchObject([
      { code: 'GUEST_LIMIT_EXCEEDED', waiverId: null, params: { guests: 6, limit: 5 } },
    ]);
  });

  it('Kepala Daerah announced: absent is recorded, represented with the letter seen is not', async () => {
    const [absent, represented] = ['71.72', '61.04'].map((region) =>
      scene.booked({ region, at: '11:00', guests: 5, headClaim: BUPATI }),
    ) as [string, string];
    const page = await desk(absent);
    await everyone(page);
    await verdict(page, 'Tidak hadir');
    await reads(page, 'Tanyakan siapa yang mewakili dan apakah surat penugasannya');
    expect(await record(page)).toContain('5 masuk · batas 5');
    expect(scene.codes(absent)).toEqual(['HEAD_CLAIM_FALSE']);

    await page.goto(groupPath(represented));
    await everyone(page);
    await verdict(page, 'Diwakili');
    await page.getByLabel('Diwakili oleh').fill('Sekda Contoh');
    await page.getByLabel('Surat penugasan sudah dilihat').check();
    expect(await record(page)).toContain('Tidak ada ketidaksesuaian.');
    expect(scene.codes(represented)).toEqual([]);
    expect(scene.read(represented)).toMatchObject({
      headVerdict: 'represented',
      headRepresentedBy: 'Sekda Contoh (surat penugasan dilihat)',
    });
  });

  it('Kepala Daerah unannounced: seven may go in, and the secretariat is told', async () => {
    const number = scene.booked({ region: '13.77', at: '11:00', guests: 5 });
    const page = await desk(number);
    await page.getByText('Ada Kepala Daerah atau Pimpinan DPRD').click();
    await verdict(page, 'Hadir');
    await everyone(page);
    await addNames(page, 'Bupati Contoh', 'Ajudan Contoh');
    expect(await record(page)).toContain('7 masuk · batas 7');
    expect(scene.codes(number)).toEqual([]);
    expect(scene.told(number)).toContain('headUnannounced');
  });

  it('Kepala Daerah on the way: the announced limit holds until the grace is over', async () => {
    const [early, waited] = ['13:00', '10:00'].map((at, index) =>
      scene.booked({ region: ['33.72', '18.71'][index] ?? '', at, guests: 7, headClaim: BUPATI }),
    ) as [string, string];
    const page = await desk(early);
    await everyone(page);
    await verdict(page, 'Menyusul');
    await reads(page, 'Batas 7 orang berlaku sampai pukul 13.30 WIB');
    expect(await record(page)).toContain('7 masuk · batas 7');
    await page.getByRole('button', { name: 'Bupati sudah hadir' }).click();
    await expect.poll(() => scene.read(early).headVerdict).toBe('present');
    expect(scene.codes(early)).toEqual([]);

    // Seven came in time with a head on the way, who has not come when the grace is over.
    scene.cameThen(waited, ON_TIME, 'expected');
    await page.goto(groupPath(waited));
    await page.getByText('Bupati belum tiba, toleransi lewat pukul 10.30').waitFor();
    await page.getByText('Di dalam sudah 7 orang: lebih 2 orang dari batas.').waitFor();
    await page.getByRole('button', { name: 'Tidak hadir' }).click();
    await expect.poll(() => scene.read(waited).headVerdict).toBe('absent');
    expect(scene.codes(waited).sort()).toEqual(['GUEST_LIMIT_EXCEEDED', 'HEAD_CLAIM_FALSE']);
  });

  it('a name on no list is noted; the check-in is taken back with a reason, and both are kept', async () => {
    const number = scene.booked({ region: '32.73', at: '13:00', guests: 4 });
    const page = await desk(number);
    await everyone(page);
    await addNames(page, 'Pengganti Contoh');
    await reads(page, 'Catat sebagai pengganti, atau persilakan menunggu');
    expect(await record(page)).toContain('5 masuk · batas 5');
    expect([scene.codes(number), scene.found(number)]).toEqual([[], ['GUEST_NOT_LISTED']]);

    await page.getByRole('link', { name: 'Batalkan catatan kedatangan terakhir' }).click();
    await page.getByRole('button', { name: 'Batalkan catatan ini' }).click();
    await page.getByText('Alasan pembatalan').first().waitFor();
    expect(scene.inside(number)).toBe(5);
    await page.getByLabel('Alasan pembatalan').fill('Salah rombongan.');
    await page.getByRole('button', { name: 'Batalkan catatan ini' }).click();
    await page.getByText('Pegawai reception: Salah rombongan.').waitFor();
    expect([scene.read(number).status, scene.inside(number)]).toEqual(['approved', 0]);
  });

  it('late: welcome within the grace once the letter is made sure of; noted after it', async () => {
    const within = scene.booked({ region: '52.04', at: '10:15', guests: 2 });
    const after = scene.booked({ region: '11.06', at: '09:00', guests: 2 });
    const page = await desk(within);
    await page.getByRole('link', { name: 'Surat perlu diverifikasi' }).click();
    await page.getByRole('button', { name: 'Minta Sekretariat memverifikasi' }).click();
    await reads(page, 'tidak ada dugaan yang disampaikan kepada tamu');
    expect(scene.told(within)).toContain('letterDoubted');
    await chief.page.goto(groupPath(within));
    await letterSettled(chief.page);
    await page.goto(groupPath(within));
    await reads(page, 'Sambut dan persilakan masuk');
    await everyone(page);
    expect(await record(page)).toContain('Tidak ada ketidaksesuaian.');
    expect(scene.found(within)).toEqual([]);

    await page.goto(groupPath(after));
    await reads(page, 'Tanyakan kepada narasumber apakah rombongan masih');
    await everyone(page);
    await record(page);
    expect([scene.codes(after), scene.found(after)]).toEqual([[], ['LATE_ARRIVAL']]);
  });

  it('another day, and a request nobody has decided: let in by the secretariat, and recorded', async () => {
    const tomorrow = { region: '14.71', at: '09:00', guests: 2, day: '2026-12-08' };
    const [other, open] = [scene.booked(tomorrow), scene.undecided({ region: '51.03', guests: 2 })];
    const page = await desk(other);
    await page.getByText('Bukan hari ini').waitFor();
    await page.getByText('Sekretariat menerima rombongan hari ini').click();
    await everyone(page);
    await record(page);
    expect(scene.codes(other)).toEqual(['ARRIVED_WITHOUT_CONFIRMATION']);

    await page.goto(groupPath(open));
    await page.getByText('Belum disetujui').waitFor();
    await page.getByRole('link', { name: 'Catat kedatangannya sebagai tamu tanpa janji' }).click();
    await page.getByLabel('Jumlah orang').fill('2');
    await page.getByRole('button', { name: 'Catat dan panggil Sekretariat' }).click();
    await page.waitForURL(/hasil=/);
    const walkIn = page.url().match(/K-[\d-]+/)?.[0] ?? '';
    expect(scene.codes(walkIn)).toEqual(['ARRIVED_WITHOUT_CONFIRMATION']);
    await chief.page.goto(groupPath(walkIn));
    await admitted(chief.page);
    expect(scene.read(walkIn).status).toBe('arrived');
  });

  it('no letter at all: helped to apply, recorded, and not sent away unheard', async () => {
    const { page } = counter;
    await page.goto('/resepsionis/tanpa-janji?cari=toli');
    await tappable(page);
    await page.getByRole('link', { name: 'Pemda Kabupaten Toli-Toli' }).click();
    await page.getByLabel('Jumlah orang').fill('3');
    await tappable(page);
    await page.getByRole('button', { name: 'Catat dan panggil Sekretariat' }).click();
    await page.getByText('Bantu rombongan mengajukan permohonan').first().waitFor();
    await counter.lookOver();
    const number = page.url().match(/K-[\d-]+/)?.[0] ?? '';
    expect(scene.codes(number)).toEqual(['ARRIVED_WITHOUT_LETTER']);
    expect(scene.told(number)).toContain('walkInRegistered');
  });

  it('nobody came, and then they did: annulled with its record, and checked in', async () => {
    const number = scene.booked({ region: '76.02', at: '09:00', guests: 2 });
    const page = await desk(number);
    await page.getByRole('link', { name: 'Catat tidak hadir' }).click();
    await page.getByRole('button', { name: 'Catat tidak hadir' }).click();
    await page.waitForURL(/hasil=noShow/);
    expect(scene.codes(number)).toEqual(['NO_SHOW']);
    await page.getByRole('button', { name: 'Batalkan catatan, lalu catat kedatangan' }).click();
    await everyone(page);
    await record(page);
    expect(scene.codes(number)).toEqual([]);
    expect([scene.read(number).status, scene.inside(number)]).toEqual(['arrived', 2]);
  });

  it('two desks at once: the second is told what the first did; a guest leaves and comes back', async () => {
    const number = scene.booked({ region: '73.18', at: '13:00', guests: 3 });
    const [second, page] = [await scene.window('reception'), await desk(number)];
    await second.page.goto(groupPath(number));
    await Promise.all([everyone(page), everyone(second.page)]);
    await addNames(second.page, 'Tamu Tambahan');
    await record(page);
    await second.page.getByRole('button', { name: 'Catat kedatangan' }).last().click();
    await second.page
      .getByText(/Pegawai reception pada/)
      .first()
      .waitFor();
    await second.lookOver();
    expect(scene.checkIns(number)).toBe(1);
    await second.close();

    await page.goto(groupPath(number));
    await page.getByRole('button', { name: 'Peserta 2 keluar' }).click();
    await page.getByRole('region', { name: 'Sudah keluar: 1 orang' }).waitFor();
    expect(scene.inside(number)).toBe(2);
    await page.getByText('Catat tamu yang menyusul').click();
    await page.getByLabel('Masuk lagi').check();
    expect(await record(page)).toContain('3 masuk · batas 5');
    expect([scene.codes(number), scene.inside(number)]).toEqual([[], 3]);
  });

  it('can be tapped: nothing on the day, a group or its ticks is smaller than a thumb', async () => {
    const number = scene.booked({ region: '12.01', at: '13:00', guests: 2 });
    const { page } = counter;
    await page.goto('/resepsionis');
    await tappable(page);
    await desk(number);
    await addNames(page, 'Tamu Contoh');
    await tappable(page);
    await counter.lookOver();
  });
});
