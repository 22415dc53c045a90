import { randomUUID } from 'node:crypto';
import { createCookie } from '@remix-run/node';
import type { Page } from 'playwright-core';
import type { House } from '#app/commands/house.server.ts';
import { openHouse } from '#app/commands/open-house.server.ts';
import { beginSession } from '#app/commands/staff-sessions.server.ts';
import { tickingClock } from '#app/clock.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { immediately } from '#db/client.server.ts';
import { aStaffMember, type StaffRole } from '#tests/support/screens.ts';
import { officeHere } from './office-here.ts';
import { startOfficeServer, TEST_SECRET } from './office-server.ts';

/** Monday, 23 November 2026, 09.00 WIB. */
const E2E_NOW = '2026-11-23T02:00:00Z' as Instant;

/** A served office with a known present, and its records, so that a test can set the scene. */
export interface OfficeWithData {
  readonly server: { readonly url: string; readonly dataDir: string; stop(): Promise<unknown> };
  readonly house: House;
  /** Signs a browser's page in without going through the sign-in. */
  signIn(page: Page, role: StaffRole): Promise<void>;
  stop(): Promise<void>;
}

/** @param dataDir a folder that outlives this server, which then runs in a process of its own; without it the office begins empty, in this one */
export async function anOfficeWithData(
  now: Instant = E2E_NOW,
  dataDir?: string,
): Promise<OfficeWithData> {
  const settings = { NODE_ENV: 'test', CLOCK: now };
  const server =
    dataDir === undefined
      ? await officeHere(settings)
      : await startOfficeServer({ ...settings, DATA_DIR: dataDir });
  const house = openHouse(
    {
      dataDir: dataDir ?? server.dataDir,
      baseUrl: server.url,
      mailFrom: 'Sekretariat <a@contoh.go.id>',
    },
    tickingClock(now),
  );
  return {
    server,
    house,
    signIn: async (page, role) => {
      const userId = aStaffMember(house, role);
      const token = immediately(house.db, (tx) =>
        beginSession(tx, { newId: randomUUID }, { userId, device: 'Uji', now: house.clock() }),
      );
      const cookie = createCookie('sesi', { secrets: [TEST_SECRET] });
      const [pair = ''] = (await cookie.serialize(token)).split(';', 1);
      const value = pair.slice('sesi='.length);
      await page.context().addCookies([{ name: 'sesi', value, url: server.url }]);
    },
    stop: async () => {
      house.db.$client.close();
      await server.stop();
    },
  };
}
