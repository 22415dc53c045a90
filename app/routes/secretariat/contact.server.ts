import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type ContactCorrected, correctContact } from '#app/commands/correct-contact.server.ts';
import { officeKey } from '#app/domain/people/office.ts';
import { isContactKept } from '#app/domain/reservation/contact.ts';
import { zContactPage } from '#app/forms/contact-page.ts';
import { readForm } from '#app/forms/read-form.ts';
import { withDone } from '#app/http/paths.ts';
import { notedAddress } from '#app/queries/bounces.server.ts';
import { officersOf } from '#app/queries/officers.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { requestHead } from '../deeds/request-head.server.ts';
import { requestPageOf } from '../deeds/request-page-of.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** The contact as it stands, and what is known of its address. */
export async function loadContact(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'correctContact');
  const { db } = services;
  const found = loadReservation(db, args.params.number ?? '');
  if (found === null) throw data(null, { status: 404 });
  const { number, contact, office } = found;
  const email = contact?.email ?? null;
  const officers = officersOf(db, officeKey(office)).filter(({ state }) => state === 'confirmed');
  return {
    ...{ number, contact, head: requestHead(services, actor, number) },
    back: requestPageOf(actor, number),
    isReturned: email !== null && notedAddress(db, email) !== null,
    isOver: !isContactKept(found, services.clock()),
    officers: officers.map((officer) => officer.email),
  };
}

export async function doContact(args: ActionFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'correctContact');
  const { number = '' } = args.params;
  const sent = readForm(await requireForm(args.request), zContactPage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { contact: wanted, seen, reason } = sent.value;
  const done = correctContact(services, doer, number, { seen, wanted, reason });
  if (!done.ok) return refusedAnswer(sent, done.error, actor);
  const key = confirmationOf(done.value, wanted.email !== null);
  return redirect(withDone(requestPageOf(actor, number), key));
}

function confirmationOf({ isNewMailbox, redirected }: ContactCorrected, hasMail: boolean): string {
  if (!isNewMailbox) return 'narahubung';
  if (!hasMail) return 'narahubung-tanpa-surel';
  return redirected > 0 ? 'narahubung-kirim-ulang' : 'narahubung-surel';
}
