import type { ActionFunctionArgs } from '@remix-run/node';
import { tooManyAttempts } from '#app/copy/accounts.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { refuse, type Result } from '#app/domain/result.ts';
import { countGuess, forgiveGuess } from '#app/http/sign-in-limits.server.ts';
import type { StaffCall } from '../guards/staff.server.ts';

/**
 * Does what asks for one's own password first (the field `current`). Whoever finds an open desk must
 * not be able to guess the password there: tries are counted like those of the sign-in.
 */
export async function byOwnPassword<T>(
  { context }: Pick<ActionFunctionArgs, 'context'>,
  { services, actor }: StaffCall,
  deed: () => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  const guess = { account: actor.id, address: context.address };
  const minutes = await countGuess(services, guess);
  if (minutes !== null) {
    const errors = [{ path: 'current', message: tooManyAttempts(minutes) }];
    return refuse({ code: 'invalid', errors });
  }
  const done = await deed();
  if (done.ok || !isWrongGuess(done.error)) await forgiveGuess(services, guess);
  return done;
}

/** The other faults are of the new secret; the present password was right. */
function isWrongGuess(refusal: Refusal): boolean {
  return refusal.code === 'invalid' && refusal.errors.some(({ path }) => path === 'current');
}
