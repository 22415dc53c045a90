import { type DraftLetter, saveDraftLetter } from '#app/commands/drafts.server.ts';
import type { LetterRefusal } from '#app/commands/letter-store.server.ts';
import type { Photo } from '#app/documents/letters/bind-photos.server.ts';
import type { Result } from '#app/domain/result.ts';
import type { DraftCall } from '../guards/draft.server.ts';
import { takeLetterFiles } from '../letters/taken-files.server.ts';

/** Keeps what was handed in with the draft, in place of the letter before. */
export async function takeFiles(
  { services, draft, from }: Pick<DraftCall, 'services' | 'draft' | 'from'>,
  files: readonly [Photo, ...Photo[]],
): Promise<Result<DraftLetter, LetterRefusal>> {
  const taken = await takeLetterFiles(services, from, files);
  if (taken.ok) saveDraftLetter(services, draft.id, taken.value);
  return taken;
}
