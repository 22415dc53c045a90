import { createHmac, randomBytes } from 'node:crypto';
import { passCodeOf } from '#app/domain/reservation/pass-code.ts';
import type { Env } from '#app/env.server.ts';

/** Only development lacks a secret; its codes change with every start, and the older ones stay on record. */
const OF_THIS_PROCESS = randomBytes(32).toString('base64');

/**
 * 128 bits that nobody can guess without the secret, the same each time for the same thing
 * (docs/decisions/0013). @param of its kind first, then what it stands for
 */
export function derivedCode(
  { sessionSecret }: Pick<Env, 'sessionSecret'>,
  of: readonly string[],
): string {
  const bits = createHmac('sha256', sessionSecret ?? OF_THIS_PROCESS)
    .update(of.join('\n'))
    .digest();
  return passCodeOf(bits.subarray(0, 16));
}
