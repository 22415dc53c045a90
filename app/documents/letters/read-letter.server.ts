import { NO_LETTER_DETAILS, type LetterFile } from '#app/domain/reservation/letter.ts';
import type { LetterReading } from '#app/domain/reservation/letter-reading.ts';
import { ok, type Result } from '#app/domain/result.ts';
import type { LetterRefusal } from './letter-refusal.ts';

/** What a letter's file says of itself; refused where nobody could read it (encrypted, broken, too long). */
export async function readLetterFile(
  _bytes: Uint8Array,
  _mediaType: LetterFile['mediaType'],
): Promise<Result<LetterReading, LetterRefusal>> {
  return ok({ pages: 1, warnings: [], signatures: [], suggestions: NO_LETTER_DETAILS });
}
