import type { LoaderFunctionArgs } from '@remix-run/node';
import { formatInstant } from '#app/copy/dates.ts';
import { isGovernmentAddress } from '#app/domain/people/officer.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { officeOfClaim, officersOf } from '#app/queries/officers.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { requireOffice } from '../guards/office.server.ts';

/** Who else speaks for one's office; shown to those alone who are confirmed for it. */
export async function loadColleagues(args: LoaderFunctionArgs) {
  const { services, session, claims } = await requireOffice(args);
  const { db } = services;
  const reference = referenceOf(db);
  const confirmed = claims.filter(({ state }) => state === 'confirmed');
  return {
    offices: confirmed.map((claim) => ({
      key: claim.id,
      label: officeLabel(officeOfClaim(claim), reference),
      officers: officersOf(db, claim.officeKey).map(({ email, state, claimedAt, decidedAt }) => ({
        ...{ email, state, since: formatInstant(decidedAt ?? claimedAt) },
        ...{ isYou: email === session.email, isGovernment: isGovernmentAddress(email) },
      })),
    })),
  };
}
