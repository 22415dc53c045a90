import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import type { DraftAnswers } from '#app/domain/reservation/draft.ts';
import { officeLabel } from '#app/queries/office-label.server.ts';
import { claimsOf, officeOfClaim } from '#app/queries/officers.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { signedInAddress } from '../guards/office.server.ts';

/** What a request begins with for an address that has signed in. */
interface OfficeBeginning {
  readonly ownerEmail: string | null;
  readonly answers: Pick<DraftAnswers, 'office'>;
  /** The office it is filled in for; null where nobody has chosen one. */
  readonly shown: {
    readonly claimId: string;
    readonly label: string;
    readonly email: string;
  } | null;
}

/** @param claimId the claim of the office that was chosen on its home */
export async function officeBeginning(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  claimId: string | null,
): Promise<OfficeBeginning> {
  const { db } = args.context.services;
  const session = await signedInAddress(args);
  if (session === null) return { ownerEmail: null, answers: {}, shown: null };
  const { email } = session;
  const claim = claimsOf(db, email).find(
    ({ id, state }) => id === claimId && ['claimed', 'confirmed'].includes(state),
  );
  if (claim === undefined) return { ownerEmail: email, answers: {}, shown: null };
  const { asPrinted: _, ...office } = officeOfClaim(claim);
  const label = officeLabel(officeOfClaim(claim), referenceOf(db));
  return { ownerEmail: email, answers: { office }, shown: { claimId: claim.id, label, email } };
}
