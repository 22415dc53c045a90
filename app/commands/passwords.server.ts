import { hash, verify } from '@node-rs/argon2';
import { PASSWORD_FAULTS } from '#app/copy/accounts.ts';
import type { FieldError } from '#app/domain/decisions/decision.ts';
import {
  PASSWORD_LONGEST,
  passwordFault,
  type PasswordOwner,
} from '#app/domain/people/password.ts';

/** Argon2id, the library's default, at the cost that OWASP recommends: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The hash of random bytes nobody kept; comparing with it costs as much as with a real one. */
export const DECOY =
  '$argon2id$v=19$m=19456,t=2,p=1$t0vTdhIMFF2ejbeq37v6jA$jnjeWgK9BVEB9Qe5SUM718LUI2TOhvh/XOfGmntkNK8';

/** For keeping. Slow on purpose: never inside a transaction. */
export function hashPassword(password: string): Promise<string> {
  return hash(asKept(password), COST);
}

/** Is it the password? Takes as long where there is none to compare with. */
export async function passwordFits(kept: string | null, given: string): Promise<boolean> {
  // Whatever is longer than any password costs no more than one to find out.
  const tried = given.length > 2 * PASSWORD_LONGEST ? '' : given;
  const fits = await verify(kept ?? DECOY, asKept(tried));
  return kept !== null && fits;
}

/** What is wrong with a new password, as the error of its field. */
export function passwordErrors(password: string, owner: PasswordOwner): FieldError[] {
  const fault = passwordFault(password, owner);
  return fault === null ? [] : [{ path: 'password', message: PASSWORD_FAULTS[fault] }];
}

/** Two keyboards may write one letter in two ways (NIST SP 800-63B-4 §3.1.1.2). */
function asKept(password: string): string {
  return password.normalize('NFKC');
}
