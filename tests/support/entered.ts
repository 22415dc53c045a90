import { aClearLetter } from './letter-files.ts';
import { aMail, type MailFile } from './mails.ts';
import type { TestScreens, Visitor } from './screens.ts';

/** Where a mail is dropped. */
export const DROP = '/sekretariat/permohonan-baru/berkas';

/** A letter that is read for certain, under a name that leads out of its folder. */
export async function letterFile(): Promise<MailFile> {
  return { name: '../../surat.pdf', bytes: new Uint8Array(await aClearLetter()) };
}

export function drop(visitor: Visitor, ...files: (string | Uint8Array)[]) {
  const form = new FormData();
  for (const file of files) form.append('file', new Blob([file as BlobPart]), 'surel.eml');
  return visitor.post(DROP, form);
}

/** A mail with a letter, dropped by an agent; gives the page on which it is checked. */
export async function dropped(office: TestScreens, parts: Parameters<typeof aMail>[0] = {}) {
  const agent = office.as('agent');
  const mail = aMail({ files: [await letterFile()], ...parts });
  const { location } = await drop(agent, mail);
  return { agent, mail, path: location ?? 'tidak dimulai' };
}

/** The page as somebody has put it right. */
export const CHECKED = {
  ...{ channel: 'email', receivedOn: '2026-11-19', receivedTime: '20:15', ticketNumber: '48213' },
  ...{ nadineNumber: 'ND-77', body: 'pemda', regionCode: '71.03', opd: 'BPKAD' },
  ...{ 'contact.name': 'Anggrek Wangi', 'contact.email': 'bpkad@melati.example' },
  ...{ mode: 'tatapMuka', topics: 'DAU', questions: 'DAU 2027', 'letter.number': '900/1' },
};

/** The request that a dropped mail became. */
export async function saved(office: TestScreens) {
  const { agent, mail, path } = await dropped(office);
  const { location } = await agent.post(path, CHECKED);
  const number = /permohonan\/(K-\d+-\d+)\?/.exec(location ?? '')?.[1] ?? 'tidak tersimpan';
  return { agent, mail, path, number };
}
