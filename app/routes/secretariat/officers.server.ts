import type { LoaderFunctionArgs } from '@remix-run/node';
import type { ShownClaim } from '#app/components/office/claim-rows.tsx';
import { formatInstant } from '#app/copy/dates.ts';
import { isGovernmentAddress } from '#app/domain/people/officer.ts';
import { can } from '#app/domain/people/permissions.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { type Claim, claimsThatAre, officeOfClaim } from '#app/queries/officers.server.ts';
import { type Reference, referenceOf } from '#app/queries/reference.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Every address that speaks for an office, asked to, or did once. */
export async function loadOfficers(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readInbox');
  const { db } = services;
  const reference = referenceOf(db);
  const shown = (claims: readonly Claim[]) => claims.map((claim) => shownClaim(claim, reference));
  return {
    mayDecide: can(actor, 'confirmOfficer'),
    waiting: shown(claimsThatAre(db, ['claimed'])),
    confirmed: shown(claimsThatAre(db, ['confirmed'])),
    over: shown(claimsThatAre(db, ['refused', 'ended'])),
  };
}

/** A claim as the house sees it. */
export function shownClaim(claim: Claim, reference: Reference): ShownClaim {
  const { id, email, state, claimedAt, decidedAt, decidedBy, reason, reservationNumber } = claim;
  return {
    ...{ id, email, state, reason, reservationNumber },
    officeLabel: officeLabel(officeOfClaim(claim), reference),
    isGovernment: isGovernmentAddress(email),
    claimed: formatInstant(claimedAt),
    decided: decidedAt === null ? null : `${formatInstant(decidedAt)} oleh ${decidedBy ?? ''}`,
  };
}
