import { keepReading } from '#app/commands/letter-readings.server.ts';
import { inspectLetter, keepLetter } from '#app/commands/letter-store.server.ts';
import { mayBeTooLong, withoutNotes } from '#app/documents/letters/inspect-file.ts';
import type { LetterRefusal } from '#app/documents/letters/letter-refusal.ts';
import { readingTurn } from '#app/documents/letters/letter-turns.ts';
import { readingOfFile, tooLong } from '#app/documents/letters/read-letter.server.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Problem } from '#app/http/api/problem.server.ts';
import type { Call } from './operation.server.ts';

/**
 * Looks at the letter that came along and keeps it, before anything refers to it; null without one.
 * A file that no reader opens is taken all the same: nobody stands by who could send a better one,
 * and the reviewer is told.
 */
export async function takeLetter(call: Call): Promise<Result<LetterFile | null, Problem>> {
  const { services, letter } = call;
  if (letter === null) return ok(null);
  const bytes = withoutNotes(letter);
  const inspected = await inspectLetter(bytes);
  if (!inspected.ok) return problemOf(inspected.error);
  const file = inspected.value;
  const refusal = await lengthRefusal(call, file, bytes);
  if (refusal !== null) return problemOf(refusal);
  keepLetter(services.env.dataDir, file, bytes, services.newId());
  return ok(file);
}

/** Only what may be too long is read at once; everything else is read when its reviewer is near. */
async function lengthRefusal(
  { services, actor }: Call,
  { sha256, mediaType }: LetterFile,
  bytes: Uint8Array,
): Promise<LetterRefusal | null> {
  if (mediaType !== 'application/pdf' || !mayBeTooLong(bytes)) return null;
  const reading = await readingOfFile(bytes, mediaType, readingTurn(`key ${actor.id}`));
  if (reading === null) return null;
  const refusal = tooLong(reading);
  if (refusal === null) keepReading(services, sha256, reading);
  return refusal;
}

function problemOf({ status, message }: LetterRefusal): Result<never, Problem> {
  const code = status === 413 ? 'too-large' : 'unsupported-media-type';
  return refuse({ code, detail: message, members: { errors: [{ path: 'letter', message }] } });
}
