import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { decideClaim } from '#app/commands/officers.server.ts';
import { OFFICER_PAGES } from '#app/copy/officer-pages.ts';
import { officeKey } from '#app/domain/people/office.ts';
import { CLAIM_STEPS, type ClaimDeed } from '#app/domain/people/officer.ts';
import { zClaimConfirmed, zClaimDenied } from '#app/forms/office-sign-in.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { type Claim, findClaim, standingClaim } from '#app/queries/officers.server.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { Services } from '#app/services.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff, type StaffCall } from '../guards/staff.server.ts';
import { shownClaim } from './officers.server.ts';

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** Which claim a page is about, and where it leads back to. */
interface Asked {
  readonly claim: Claim;
  readonly back: { readonly href: string; readonly text: string };
}

/** The claim by its id, or that of a request's own contact; 404 where there is none. */
function askedOf({ params }: Args, { services }: StaffCall): Asked {
  const { id, number } = params;
  const claim =
    number === undefined ? findClaim(services.db, id ?? '') : ofContact(services, number);
  if (claim === null) throw data(null, { status: 404 });
  const back =
    number === undefined
      ? { href: paths.officers, text: 'Petugas instansi' }
      : { href: paths.review(number), text: `Permohonan ${number}` };
  return { claim, back };
}

function ofContact({ db }: Services, number: string): Claim | null {
  const found = loadReservation(db, number);
  if (found === null || found.contact === null || found.contact.email === null) return null;
  return standingClaim(db, found.contact.email, officeKey(found.office));
}

export async function loadClaimDeed(args: LoaderFunctionArgs, deed: ClaimDeed) {
  const call = await requireStaff(args, 'confirmOfficer');
  const { claim, back } = askedOf(args, call);
  const fits = claim.state === CLAIM_STEPS[deed].from;
  return { ...{ back, fits, words: OFFICER_PAGES[deed] }, claim: shownOf(call, claim) };
}

function shownOf({ services }: StaffCall, claim: Claim) {
  return shownClaim(claim, referenceOf(services.db));
}

export async function doClaimDeed(args: ActionFunctionArgs, deed: ClaimDeed) {
  const call = await requireStaff(args, 'confirmOfficer');
  const { claim, back } = askedOf(args, call);
  const form = deed === 'confirm' ? zClaimConfirmed : zClaimDenied;
  const sent = readForm(await requireForm(args.request), form);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { reason } = sent.value;
  const done = decideClaim(call.services, call.doer, claim.id, { deed, reason });
  if (!done.ok) return refusedAnswer(sent, done.error, call.actor);
  return redirect(withDone(back.href, OFFICER_PAGES[deed].done));
}
