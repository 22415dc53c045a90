import type { OpenedMail } from '#app/documents/letters/letter-jobs.ts';
import { photoTurn } from '#app/documents/letters/letter-turns.ts';
import { readingOfFile } from '#app/documents/letters/read-letter.server.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import type { MailAttachment } from '#app/domain/reservation/incoming-mail.ts';
import type { LetterReading } from '#app/domain/reservation/letter-reading.ts';
import { plainName } from './take-letter.server.ts';
import type { DraftLetter } from './drafts.server.ts';
import type { House } from './house.server.ts';
import { keepReading } from './letter-readings.server.ts';
import { inspectLetter, keepLetter } from './letter-store.server.ts';

/** What came with a mail and was kept, and which of it is most likely the letter. */
export interface KeptAttachments {
  readonly attachments: readonly MailAttachment[];
  readonly letter: DraftLetter | null;
  readonly leftOut: readonly string[];
}

/** Where files are kept, and who put them in. */
export interface MailPlace {
  readonly dataDir: string;
  readonly actor: Actor;
}

type Keeper = Pick<House, 'db' | 'clock' | 'newId'>;

/** A picture smaller than this is an emblem or a signature's decoration, no page of a letter. */
const SMALLEST_PICTURE = 30 * 1024;

/** So many PDFs are read to find the letter among them, the largest first. */
const MOST_READ = 3;

/** Keeps what may be the letter, each by what it holds and under its hash, whatever its name says. */
export async function keepAttachments(
  house: Keeper,
  { dataDir, actor }: MailPlace,
  { files, isCut }: OpenedMail,
): Promise<KeptAttachments> {
  const leftOut: string[] = isCut ? ['lampiran selebihnya'] : [];
  const kept: { readonly attachment: MailAttachment; readonly bytes: Uint8Array }[] = [];
  for (const { name, bytes } of files) {
    const file = await inspectLetter(bytes);
    const shown = plainName(name);
    if (file.ok && isPage(file.value.mediaType, bytes)) {
      const isTwice = kept.some(({ attachment }) => attachment.file.sha256 === file.value.sha256);
      if (!isTwice) kept.push({ attachment: { file: file.value, name: shown }, bytes });
    } else if (!file.ok) leftOut.push(shown ?? 'tanpa nama');
  }
  for (const { attachment, bytes } of kept)
    keepLetter(dataDir, attachment.file, bytes, house.newId());
  const ordered = kept.toSorted((a, b) => rank(b.attachment) - rank(a.attachment));
  const letter = await likeliest(house, ordered, actor.id);
  return { attachments: ordered.map(({ attachment }) => attachment), letter, leftOut };
}

function isPage(mediaType: MailAttachment['file']['mediaType'], bytes: Uint8Array): boolean {
  return mediaType === 'application/pdf' || bytes.byteLength >= SMALLEST_PICTURE;
}

/** PDFs before pictures, the larger before the smaller. */
function rank({ file: { mediaType, bytes } }: MailAttachment): number {
  return (mediaType === 'application/pdf' ? 2 ** 40 : 0) + bytes;
}

/** The first PDF that says whom it is written to or what its number is, else the first that opens. */
async function likeliest(
  house: Keeper,
  kept: readonly { readonly attachment: MailAttachment; readonly bytes: Uint8Array }[],
  by: string,
): Promise<DraftLetter | null> {
  const pdfs = kept.filter(({ attachment }) => attachment.file.mediaType === 'application/pdf');
  for (const { attachment, bytes } of pdfs.slice(0, MOST_READ)) {
    const { file } = attachment;
    const reading = await readingOfFile(bytes, file.mediaType, photoTurn(`staff:${by}`));
    if (reading === null) continue;
    keepReading(house, file.sha256, reading);
    if (isLetter(reading)) return attachment;
  }
  return (pdfs[0] ?? kept[0])?.attachment ?? null;
}

function isLetter({ suggestions: { number, addressee } }: LetterReading): boolean {
  return number !== null || addressee !== null;
}
