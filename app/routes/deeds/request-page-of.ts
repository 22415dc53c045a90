import { can } from '#app/domain/people/permissions.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { paths } from '#app/http/paths.ts';

/** Where somebody of the house has a request before them, and comes back to when a deed is done. */
export function requestPageOf(actor: Actor, number: string): string {
  if (actor.role === 'agent') return paths.onThePhone(number);
  return can(actor, 'readInbox') ? paths.review(number) : paths.group(number);
}
