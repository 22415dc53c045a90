import { readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';

/** What all uploads together may hold, and what the disk keeps free beside them, in bytes. */
export const UPLOADS_ROOM = {
  mostBytes: 4 * 1024 ** 3,
  freeBytes: 1024 ** 3,
} as const;

/** So long what lies there is not counted anew, in milliseconds. */
const COUNTED_MS = 15_000;

interface Tally {
  readonly at: number;
  readonly held: Promise<{ bytes: number }>;
}

/** What lay in each folder when it was counted, and what was let in since. */
const tallies = new Map<string, Tally>();

/**
 * Is there room for so many more bytes of uploads? Counted over everybody's, since each draft alone
 * has its bounds and anybody may begin many. What is let in counts at once, before it has come.
 */
export async function hasUploadRoom(
  dataDir: string,
  bytes: number,
  {
    mostBytes,
    freeBytes,
  }: { readonly mostBytes: number; readonly freeBytes: number } = UPLOADS_ROOM,
): Promise<boolean> {
  const { bavail, bsize } = await statfs(dataDir);
  if (bavail * bsize - bytes < freeBytes) return false;
  const tally = await heldOf(join(dataDir, 'uploads'));
  if (tally.bytes + bytes > mostBytes) return false;
  tally.bytes += bytes;
  return true;
}

/** Whoever asks while it is counted waits for the same count. */
function heldOf(folder: string): Tally['held'] {
  const known = tallies.get(folder);
  if (known !== undefined && performance.now() - known.at < COUNTED_MS) return known.held;
  const held = heldIn(folder).then((bytes) => ({ bytes }));
  tallies.set(folder, { at: performance.now(), held });
  return held;
}

async function heldIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  let bytes = 0;
  // Whatever is thrown away meanwhile holds nothing any more.
  for (const name of names) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found?.isFile()) bytes += found.size;
  }
  return bytes;
}

/** The beginnings of each draft, one after the other. */
const beginnings = new Map<string, Promise<unknown>>();

/** Lets one upload of a draft begin at a time: room that was made for one is not another's. */
export async function oneBeginning<T>(draftId: string, begin: () => Promise<T>): Promise<T> {
  const turn = (beginnings.get(draftId) ?? Promise.resolve()).then(begin, begin);
  beginnings.set(draftId, turn);
  try {
    return await turn;
  } finally {
    if (beginnings.get(draftId) === turn) beginnings.delete(draftId);
  }
}
