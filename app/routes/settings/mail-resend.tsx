import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { resendNotice } from '#app/commands/resend-notice.server.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Nothing to look at: the mail stands on one page. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  await requireStaff(args, 'manageResources');
  return redirect(paths.failedMail);
}

export async function action(args: ActionFunctionArgs): Promise<Response> {
  const { services, doer } = await requireStaff(args, 'manageResources');
  const resent = resendNotice(services, doer, args.params.id ?? '');
  if (!resent.ok) throw data(null, { status: 404 });
  return redirect(withDone(paths.failedMail, 'kirim-ulang'));
}

/** A page only so that an error is told in the frame of the house. */
export default function ResendMail() {
  return null;
}
