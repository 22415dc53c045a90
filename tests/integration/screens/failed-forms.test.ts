import { expect, it } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { confirmed } from '#tests/support/officers.ts';
import { screens, textOf } from '#tests/support/screens.ts';

/** What a page needs whose script is ours to start. */
const HYDRATION = '__remixContext';
const NOT_KEPT = 'Yang baru saja Anda kirim tidak disimpan.';

it('leaves the frame of the house around what a form is answered with', async () => {
  const { as } = await screens();
  const [secretariat, large] = [as('secretariat'), 'x'.repeat(600_000)];
  const answers = [
    [404, await secretariat.post(paths.roomCalendar('tidak-ada'), { langkah: 'buat' })],
    [413, await secretariat.post(paths.secretariatCalendar, { langkah: large })],
    [403, await as('reception').post(paths.secretariatCalendar, { langkah: 'buat' })],
  ] as const;
  for (const [status, page] of answers) {
    expect(page.status).toBe(status);
    expect(page.html).toContain('<nav aria-label="Utama"');
    expect(page.html).toContain(`action="${paths.signOut}"`);
    expect(page.html).not.toContain('Cek keaslian surat');
    expect(page.html).toMatch(/<title>\S[^<]* – Sambang<\/title>/);
    expect(page.html).not.toContain('<title>Sambang</title>');
    expect(page.html).not.toContain(HYDRATION);
    expect(textOf(page)).toContain(NOT_KEPT);
  }
  const [unknown, tooLarge, forbidden] = answers.map(([, page]) => page);
  expect(unknown?.html).toContain(`<a href="${paths.inbox}">Ke halaman utama Anda</a>`);
  expect(tooLarge?.html).toContain(`<a href="${paths.secretariatCalendar}">Buka kembali`);
  expect(forbidden?.html).toContain(`<a href="${paths.today}">Ke halaman utama Anda</a>`);
  expect(forbidden?.html).not.toContain('Buka kembali halaman ini');
});

it('does the same for a page that cannot be opened, and does not start our script around it', async () => {
  const { as } = await screens();
  const page = await as('reception').get(paths.group('K-2026-99999'));
  expect(page.status).toBe(404);
  expect(page.html).toContain('<nav aria-label="Utama"');
  expect(page.html).not.toContain(HYDRATION);
  expect(textOf(page)).not.toContain(NOT_KEPT);
});

it('leaves the frame of an office around it too', async () => {
  const { house, officer } = await screens();
  confirmed(house, { email: 'kepala@sangihe.go.id' });
  const foreign = paths.officeCalendar('bukan-klaim-saya');
  const page = await officer('kepala@sangihe.go.id').post(foreign, { langkah: 'buat' });
  expect(page.status).toBe(404);
  expect(page.html).toContain('<nav aria-label="Instansi"');
  expect(page.html).toContain(`<a href="${paths.officeHome}">Ke permohonan instansi</a>`);
  expect(textOf(page)).toContain(NOT_KEPT);
});
