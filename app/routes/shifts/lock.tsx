import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { lockScreen } from '#app/commands/screen-lock.server.ts';
import { ownPath, paths } from '#app/http/paths.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Nothing to look at: the button stands above every page of the desk. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  await requireStaff(args, 'readDay');
  return redirect(paths.today);
}

/** Locks the screen, and leads to its door. */
export async function action(args: ActionFunctionArgs): Promise<Response> {
  const { services, doer, sessionId } = await requireStaff(args, 'readDay');
  const form = await requireForm(args.request);
  const [why, to] = [form.get('sebab'), form.get('ke')];
  lockScreen(services, doer, sessionId, why === 'ditinggalkan' ? 'leftAlone' : 'asked');
  const back = ownPath(typeof to === 'string' ? to : null, paths.today);
  return redirect(`${paths.locked}?${new URLSearchParams({ ke: back })}`);
}

/** A page only so that an error is told in the frame of the house. */
export default function Lock() {
  return null;
}
