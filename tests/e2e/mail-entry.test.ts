import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from '#tests/support/deeds.ts';
import { letterFile } from '#tests/support/entered.ts';
import { aMail } from '#tests/support/mails.ts';
import { browserPath, launchBrowser } from './support/chromium.ts';
import { anOfficeWithData, type OfficeWithData } from './support/office-data.ts';
import { newScreen, type Screen } from './support/screen.ts';

const TEXT =
  'Yth. DJPK,\n\nPemerintah Kabupaten Kepulauan Sangihe mohon penjelasan DAU.\n\nSalam,\nAnggrek';

describe.skipIf(browserPath === null)('a request that came by mail', () => {
  let office: OfficeWithData;
  let browser: Browser;

  beforeAll(async () => {
    [office, browser] = await Promise.all([anOfficeWithData(), launchBrowser()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  });

  it('is dropped, checked, saved, completed by its pemda, and whole at the secretariat', async () => {
    const desk = await newScreen(browser, office.server.url, { width: 1280 });
    await office.signIn(desk.page, 'agent');
    await desk.open('/sekretariat/permohonan-baru');
    const mail = aMail({ text: TEXT, files: [await letterFile()] });
    await desk.page.getByLabel('Letakkan surel').setInputFiles({
      ...{ name: 'permohonan.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) },
    });
    await press(desk, 'Baca berkas');
    await desk.lookOver();
    const check = desk.page;
    expect(await check.getByLabel('Nomor tiket Deskpro').inputValue()).toBe('48213');
    expect(await check.getByLabel('Kabupaten Kepulauan Sangihe').isChecked()).toBe(true);
    await check.getByRole('radio', { name: /Tatap muka/i }).check();
    await press(desk, 'Simpan sebagai permohonan');
    expect(await shown(desk)).toContain('Menunggu dilengkapi pemda: waktu dan peserta');
    const [number = ''] = /K-2026-\d+/.exec(check.url()) ?? [];

    const phone = await newScreen(browser, office.server.url, { width: 360 });
    await phone.open(await linkInMail(office));
    expect(new URL(phone.page.url()).pathname).toBe(`/permohonan/${number}/lengkapi`);
    await phone.page.locator('input[name=slot1]:enabled').first().check();
    await phone.page
      .getByLabel('Nama tamu')
      .or(phone.page.locator('[name="guests[0].name"]'))
      .first()
      .fill('Ibu Satu');
    await phone.lookOver();
    await press(phone, 'Kirim kelengkapan');
    expect(await shown(phone)).toContain('Kelengkapannya sudah kami catat');
    await phone.close();

    await desk.open(`/sekretariat/permohonan/${number}`);
    expect(await shown(desk)).not.toContain('Menunggu dilengkapi');
    expect(await shown(desk)).toContain('Ibu Satu');
    expect(read(office.house, number)).toMatchObject({ receivedAt: '2026-11-19T13:15:00Z' });
    await desk.close();
  }, 60_000);
});

async function press({ page }: Screen, name: string): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name, exact: true }).first().click();
  await loaded;
}

function shown({ page }: Screen): Promise<string> {
  return page.locator('main').innerText();
}

/** The link as the pemda's mail brings it. */
async function linkInMail({ server }: OfficeWithData): Promise<string> {
  const folder = join(server.dataDir, 'mail');
  let link: string | null = null;
  await expect
    .poll(async () => (link = await linkIn(folder)), { timeout: 15_000, interval: 250 })
    .not.toBeNull();
  return link ?? '';
}

async function linkIn(folder: string): Promise<string | null> {
  for (const name of mailsIn(folder)) {
    const { text = '' } = await PostalMime.parse(readFileSync(join(folder, name)));
    const [link] = /\/permohonan\/K-\d+-\d+\/lengkapi\?\S+/.exec(text) ?? [];
    if (link !== undefined) return link;
  }
  return null;
}

function mailsIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.eml'));
  } catch {
    return [];
  }
}
