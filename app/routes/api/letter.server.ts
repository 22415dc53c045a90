import { inspectLetter, keepLetter } from '#app/commands/letter-store.server.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Problem } from '#app/http/api/problem.server.ts';
import type { Call } from './operation.server.ts';

/** Looks at the letter that came along and keeps it, before anything refers to it; null without one. */
export async function takeLetter({
  services,
  letter,
}: Call): Promise<Result<LetterFile | null, Problem>> {
  if (letter === null) return ok(null);
  const inspected = await inspectLetter(letter);
  if (!inspected.ok) {
    const { status, message } = inspected.error;
    const code = status === 413 ? 'too-large' : 'unsupported-media-type';
    const errors = [{ path: 'letter', message }];
    return refuse({ code, detail: message, members: { errors } });
  }
  keepLetter(services.env.dataDir, inspected.value, letter, services.newId());
  return ok(inspected.value);
}
