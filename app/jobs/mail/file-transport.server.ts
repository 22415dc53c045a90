import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorText, type MailTransport } from './transport.ts';

/** Each notice is a file `<noticeId>.eml` in `folder`, with the bytes that SMTP would carry. */
export function fileTransport(folder: string): MailTransport {
  return {
    name: 'file',
    send: async (message) => {
      const name = mailFileName(message.noticeId);
      try {
        await writeWhole(folder, name, message.raw);
        return { ok: true, response: name };
      } catch (error) {
        // A full or read-only disk passes; nothing about the message itself can fail here.
        return { ok: false, permanent: false, error: errorText(error) };
      }
    },
    close: () => undefined,
  };
}

export function mailFileName(noticeId: string): string {
  return `${noticeId.replace(/[^\w-]/g, '_')}.eml`;
}

/** All of it under its name, or nothing, also across a power cut; the same again changes nothing. */
async function writeWhole(folder: string, name: string, content: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.${name}.${randomUUID()}`);
  try {
    await withFile(draft, 'wx', async (file) => {
      await file.writeFile(content);
      await file.sync();
    });
    await rename(draft, join(folder, name));
    await withFile(folder, 'r', (file) => file.sync());
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

type OpenFile = Awaited<ReturnType<typeof open>>;

async function withFile(
  path: string,
  flags: string,
  use: (file: OpenFile) => Promise<void>,
): Promise<void> {
  const file = await open(path, flags);
  try {
    await use(file);
  } finally {
    await file.close();
  }
}
