import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildMessage, type MailMessage } from '#app/documents/mail-message.ts';
import { openMailTransport } from '#app/jobs/mail-transport.server.ts';
import { anInvitation, MAIL_FROM } from '#tests/support/notices.ts';

let dataDir: string;
let message: MailMessage;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sambang-mail-'));
  message = await buildMessage(anInvitation(), { from: MAIL_FROM });
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

describe('mail as files', () => {
  const folder = () => join(dataDir, 'mail');

  it('is what would have been sent, whole, and once', async () => {
    const transport = openMailTransport({ smtpUrl: null, dataDir });
    expect(transport.name).toBe('file');
    expect(await transport.send(message)).toEqual({ ok: true, response: 'N-0001.eml' });
    expect(await transport.send(message)).toEqual({ ok: true, response: 'N-0001.eml' });
    expect(await readdir(folder())).toEqual(['N-0001.eml']);
    expect((await readFile(join(folder(), 'N-0001.eml'))).equals(message.raw)).toBe(true);
  });

  it('stays in its folder whatever the id', async () => {
    const transport = openMailTransport({ smtpUrl: null, dataDir });
    await transport.send({ ...message, noticeId: '../../surat' });
    expect(await readdir(folder())).toEqual(['______surat.eml']);
  });

  it('waits for a disk that cannot be written, and leaves nothing half', async () => {
    await writeFile(folder(), 'a file where the folder should be');
    const transport = openMailTransport({ smtpUrl: null, dataDir });
    const result = await transport.send(message);
    expect(result).toMatchObject({ ok: false, permanent: false });
    expect(await readdir(dataDir)).toEqual(['mail']);
  });
});
