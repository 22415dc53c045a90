import type { Problem } from './problem.server.ts';

const FULL = ['SQLITE_FULL', 'ENOSPC', 'EDQUOT'];
const CLOSED = ['SQLITE_READONLY', 'SQLITE_CANTOPEN', 'EROFS', 'EACCES', 'EPERM'];
const BUSY = ['SQLITE_BUSY', 'SQLITE_LOCKED'];

/** Seconds after which a database that another process held is asked again. */
const BUSY_RETRY_SECONDS = 2;

/**
 * What a thrown error means to the sender: the machine's storage is full, closed or busy, and
 * nothing was written; anything else is a bug.
 */
export function problemOfFault(error: unknown): Problem {
  const codes = codesOf(error);
  const has = (known: readonly string[]) =>
    codes.some((code) => known.some((name) => code === name || code.startsWith(`${name}_`)));
  if (has(FULL)) return { code: 'storage-full' };
  if (has(CLOSED)) return { code: 'storage-closed' };
  if (has(BUSY)) return { code: 'busy', headers: { 'Retry-After': String(BUSY_RETRY_SECONDS) } };
  return { code: 'internal' };
}

/** The codes of an error and of what caused it: the query builder wraps the database's own error. */
function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    if ('code' in current && typeof current.code === 'string') codes.push(current.code);
    current = current.cause;
  }
  return codes;
}
