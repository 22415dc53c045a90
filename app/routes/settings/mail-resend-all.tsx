import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { resendAddress, resendAll } from '#app/commands/resend-notice.server.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Nothing to look at: the mail stands on one page. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  await requireStaff(args, 'manageMail');
  return redirect(paths.failedMail);
}

export async function action(args: ActionFunctionArgs): Promise<Response> {
  const { services, doer } = await requireStaff(args, 'manageMail');
  const address = (await requireForm(args.request)).get('alamat');
  const resent =
    typeof address === 'string'
      ? resendAddress(services, doer, address)
      : resendAll(services, doer);
  if (!resent.ok) throw data(null, { status: 403 });
  return redirect(withDone(paths.failedMail, 'kirim-ulang-semua'));
}

/** A page only so that an error is told in the frame of the house. */
export default function ResendAllMail() {
  return null;
}
