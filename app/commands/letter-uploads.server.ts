import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { addMinutes, type Instant, parseInstant } from '#app/domain/calendar/instant.ts';
import type { Photo } from '#app/documents/letters/bind-photos.server.ts';
import { makingRoom, UPLOAD_DAYS } from '#app/domain/reservation/upload.ts';
import { loadDraft } from '#app/queries/draft.server.ts';
import type { House } from './house.server.ts';

/** A file that comes in piece by piece. */
interface KeptUpload {
  readonly id: string;
  /** The name its person knows it by. */
  readonly name: string;
  /** What it will hold, and what of it is there, in bytes. */
  readonly size: number;
  readonly received: number;
  readonly begunAt: Instant;
  /** When something last came in, by the machine's own clock; only good to compare. */
  readonly movedMs: number;
}

/** What the protocol's store writes beside each. */
const zNote = z.object({
  size: z.number(),
  metadata: z.object({ filename: z.string().default('') }).default({ filename: '' }),
  creation_date: z.string(),
});

const UPLOAD_ID = /^[0-9a-f]{32}$/;

/** A name the protocol's store gives; nothing else is looked for on the disk. */
export function isUploadId(id: string): boolean {
  return UPLOAD_ID.test(id);
}

/** Each draft has a folder of its own, so that no address of one reaches what another holds. */
export function uploadFolder(dataDir: string, draftId: string): string {
  return join(dataDir, 'uploads', draftId);
}

/** What comes in for a draft, what has stood still longest first. */
function uploadsOf(dataDir: string, draftId: string): KeptUpload[] {
  const folder = uploadFolder(dataDir, draftId);
  return namesIn(folder)
    .filter(isUploadId)
    .flatMap((id) => uploadIn(folder, id) ?? [])
    .sort((a, b) => a.movedMs - b.movedMs);
}

/** Throws away what has stood still longest until another of that size has room. */
export function makeRoomFor(dataDir: string, draftId: string, size: number): void {
  for (const id of makingRoom(uploadsOf(dataDir, draftId), size)) dropUpload(dataDir, draftId, id);
}

/** The complete files of those names in that order; null where one is missing or unfinished. */
export function completeUploads(
  dataDir: string,
  draftId: string,
  ids: readonly string[],
): Photo[] | null {
  const folder = uploadFolder(dataDir, draftId);
  const files = ids.map((id) => {
    const upload = isUploadId(id) ? uploadIn(folder, id) : null;
    if (upload === null || upload.received !== upload.size) return null;
    return { bytes: new Uint8Array(readFileSync(join(folder, id))), name: upload.name };
  });
  return files.every((file) => file !== null) ? files : null;
}

export function dropUpload(dataDir: string, draftId: string, id: string): void {
  const path = join(uploadFolder(dataDir, draftId), id);
  rmSync(path, { force: true });
  rmSync(`${path}.json`, { force: true });
}

/** Throws away what was never finished in its time, and all of drafts that are no more. Gives how many. */
export function throwAwayUploads(house: Pick<House, 'db' | 'clock'>, dataDir: string): number {
  const now = house.clock();
  let count = 0;
  for (const draftId of namesIn(join(dataDir, 'uploads'))) {
    const draft = loadDraft(house.db, draftId, now);
    const uploads = uploadsOf(dataDir, draftId);
    if (draft === null || draft.reservationNumber !== null) {
      rmSync(uploadFolder(dataDir, draftId), { recursive: true, force: true });
      count += uploads.length;
      continue;
    }
    for (const { id } of uploads.filter((one) => isOver(one, now))) {
      dropUpload(dataDir, draftId, id);
      count += 1;
    }
  }
  return count;
}

function isOver({ begunAt }: KeptUpload, now: Instant): boolean {
  return addMinutes(begunAt, UPLOAD_DAYS * 24 * 60) <= now;
}

function uploadIn(folder: string, id: string): KeptUpload | null {
  const path = join(folder, id);
  const file = statSync(path, { throwIfNoEntry: false });
  const note = noteOf(`${path}.json`);
  const begunAt = note === null ? null : parseInstant(note.creation_date);
  if (file === undefined || note === null || begunAt === null) return null;
  const { size, metadata } = note;
  return { id, size, name: metadata.filename, received: file.size, begunAt, movedMs: file.mtimeMs };
}

function noteOf(path: string): z.output<typeof zNote> | null {
  try {
    return zNote.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null;
  } catch {
    // Not written yet, or being thrown away at this moment.
    return null;
  }
}

function namesIn(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
}
