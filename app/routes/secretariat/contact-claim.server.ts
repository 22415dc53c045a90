import type { About } from '#app/commands/facts.server.ts';
import { officeKey } from '#app/domain/people/office.ts';
import { isGovernmentAddress } from '#app/domain/people/officer.ts';
import { can } from '#app/domain/people/permissions.ts';
import { standingClaim } from '#app/queries/officers.server.ts';

/** The claim of the request's contact to speak for its office, while it waits for an answer. */
export function contactClaim({ tx, reservation, context }: About) {
  const email = reservation.contact?.email ?? null;
  const claim = email === null ? null : standingClaim(tx, email, officeKey(reservation.office));
  if (claim === null || claim.state !== 'claimed') return null;
  return {
    email: claim.email,
    isGovernment: isGovernmentAddress(claim.email),
    mayDecide: can(context.actor, 'confirmOfficer'),
  };
}
