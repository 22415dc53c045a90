import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../support/print-message.ts', import.meta.url));

interface Printed {
  readonly zone: string;
  readonly calendars: readonly string[];
  readonly mails: readonly string[];
}

async function printedIn(zone: string): Promise<Printed> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', SCRIPT], {
    env: { ...process.env, TZ: zone },
  });
  return JSON.parse(stdout) as Printed;
}

describe('the zone of the process', () => {
  it('changes no byte of calendar and mail', async () => {
    const utc = await printedIn('UTC');
    const jakarta = await printedIn('Asia/Jakarta');
    const newYork = await printedIn('America/New_York');
    expect([utc.zone, jakarta.zone, newYork.zone]).toEqual([
      'UTC',
      'Asia/Jakarta',
      'America/New_York',
    ]);
    for (const other of [jakarta, newYork]) {
      expect(other.calendars).toEqual(utc.calendars);
      expect(other.mails).toEqual(utc.mails);
    }
    for (const calendar of utc.calendars) {
      expect(calendar).toContain('DTSTART;TZID=Asia/Jakarta:20261207T090000\r\n');
      expect(calendar).toContain('DTEND;TZID=Asia/Jakarta:20261207T100000\r\n');
      expect(calendar).toContain('DTSTAMP:20261124T031520Z\r\n');
    }
  }, 60_000);
});
