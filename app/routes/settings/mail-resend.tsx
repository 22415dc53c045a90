import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { resendNotice } from '#app/commands/resend-notice.server.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { requestOfNotice } from '#app/queries/mail-trail.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Nothing to look at: the mail stands on one page. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  await requireStaff(args, 'manageMail');
  return redirect(paths.failedMail);
}

export async function action(args: ActionFunctionArgs): Promise<Response> {
  const { services, doer } = await requireStaff(args, 'manageMail');
  const form = await requireForm(args.request);
  const { id = '' } = args.params;
  const resent = resendNotice(services, doer, id);
  if (!resent.ok) throw data(null, { status: 404 });
  if (typeof resent.value === 'object') return redirect(paths.mailAddress(resent.value.heldBy));
  const number = form.get('dari') === 'permohonan' ? requestOfNotice(services.db, id) : null;
  const to = number === null ? paths.failedMail : paths.review(number);
  return redirect(withDone(to, 'kirim-ulang'));
}

/** A page only so that an error is told in the frame of the house. */
export default function ResendMail() {
  return null;
}
