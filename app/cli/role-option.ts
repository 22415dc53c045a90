import { type Role, ROLES } from '#app/domain/people/roles.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Args } from './command.ts';

/** `--role`, one of the nine. */
export function roleOption({ option }: Args): Result<Role, string> {
  const role = ROLES.find((known) => known === option('role'));
  return role === undefined ? refuse(`Sebutkan --role: ${ROLES.join(', ')}.`) : ok(role);
}
