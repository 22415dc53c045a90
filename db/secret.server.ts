import { createHash } from 'node:crypto';

/** How a secret is kept: 256 random bits need no slow hash. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
