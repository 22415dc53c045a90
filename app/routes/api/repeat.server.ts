import { createHash } from 'node:crypto';
import type { RepeatGuard } from '#app/commands/repeat-guard.server.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Problem } from '#app/http/api/problem.server.ts';
import { invalid } from '#app/http/api/refusal-problem.server.ts';
import type { Call } from './operation.server.ts';

const NAME = 'Idempotency-Key';
const MAX_LENGTH = 200;

export const IDEMPOTENCY_HEADER = {
  [NAME]: 'Kiriman ulang dengan kunci dan isi yang sama dijawab dengan nomor yang sama.',
};

/** The key under which a repeated submission is known again; none where none was sent. */
export function repeatGuardOf({
  headers,
  parts,
}: Call): Result<{ readonly repeat?: RepeatGuard }, Problem> {
  const key = headers.get(NAME);
  if (key === null) return ok({});
  if (key.trim() === '' || key.length > MAX_LENGTH) {
    const message = `Panjangnya 1 sampai ${MAX_LENGTH} karakter.`;
    return refuse(invalid([{ path: NAME, message }]));
  }
  return ok({ repeat: { key, fingerprint: fingerprintOf(parts) } });
}

/** Each part by its own hash, so that no two ways of cutting the same bytes look alike. */
function fingerprintOf(parts: readonly Uint8Array[]): string {
  const each = parts.map((part) => createHash('sha256').update(part).digest('hex'));
  return createHash('sha256').update(each.join()).digest('hex');
}
