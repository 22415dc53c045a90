import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '#emails/blocks.ts';
import { blocksOf, type RenderedNotice } from '#emails/catalogue.ts';
import { allSamples } from '#emails/all-samples.ts';

const SCRIPT = fileURLToPath(new URL('../support/print-message.ts', import.meta.url));
const STORED = fileURLToPath(new URL('./stored/', import.meta.url));
const ZONES = ['UTC', 'Asia/Jakarta', 'America/New_York'] as const;

const SAMPLES = allSamples();

/** Those whose HTML is stored too: between them they have every piece a mail is made of. */
const IN_HTML = ['reservationApproved-requester', 'signInCode', 'morningDigest'];
const PIECES: Readonly<Record<Block['kind'], true>> = {
  ...{ paragraph: true, facts: true, quote: true, action: true, code: true, note: true },
  rule: true,
};

interface Printed {
  readonly zone: string;
  readonly calendars: readonly string[];
  readonly mails: readonly string[];
  readonly notices: readonly (RenderedNotice & { readonly key: string })[];
}

/** What a process in that zone writes. */
async function printedIn(zone: string): Promise<Printed> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', SCRIPT], {
    env: { ...process.env, TZ: zone },
    maxBuffer: 16 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Printed;
}

/** One element a line, so that a change of one is a line of the comparison. */
function tidied(html: string): string {
  return `${html.replace(/></g, '>\n<')}\n`;
}

let printed: readonly Printed[] = [];

beforeAll(async () => {
  const all: Printed[] = [];
  for (const zone of ZONES) all.push(await printedIn(zone));
  printed = all;
});

// A new kind makes its file at the first run and fails there all the same: somebody reads it first.
describe('the stored mails', () => {
  it('are one for each sample and no other', () => {
    const names = [
      ...SAMPLES.map(({ key }) => `${key}.txt`),
      ...IN_HTML.map((key) => `${key}.html`),
    ];
    expect(readdirSync(STORED).sort()).toEqual(names.sort());
  });

  it('have every piece of a mail among those in HTML', () => {
    const shown = SAMPLES.filter(({ key }) => IN_HTML.includes(key));
    const kinds = shown.flatMap(({ payload }) => blocksOf(payload).map(({ kind }) => kind));
    expect([...new Set(kinds)].sort()).toEqual(Object.keys(PIECES).sort());
  });

  it.each(SAMPLES.map(({ key }) => key))('say what is stored, in every zone: %s', async (key) => {
    for (const { notices } of printed) {
      const notice = notices.find((one) => one.key === key);
      const { subject = '', text = '', html = '' } = notice ?? {};
      await expect(`${subject}\n\n${text}`).toMatchFileSnapshot(`${STORED}${key}.txt`);
      if (!IN_HTML.includes(key)) continue;
      await expect(tidied(html)).toMatchFileSnapshot(`${STORED}${key}.html`);
    }
  });
});

describe('the zone of the process', () => {
  it('changes no byte of calendar and mail', () => {
    expect(printed.map(({ zone }) => zone)).toEqual(ZONES);
    const [utc, ...others] = printed;
    for (const { calendars, mails, notices } of others) {
      expect({ calendars, mails, notices }).toEqual({
        calendars: utc?.calendars,
        mails: utc?.mails,
        notices: utc?.notices,
      });
    }
    for (const calendar of utc?.calendars ?? []) {
      expect(calendar).toContain('DTSTART;TZID=Asia/Jakarta:20261207T090000\r\n');
      expect(calendar).toContain('DTEND;TZID=Asia/Jakarta:20261207T100000\r\n');
      expect(calendar).toContain('DTSTAMP:20261124T031520Z\r\n');
    }
  });
});
