import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { requireStaff } from '../guards/staff.server.ts';

/** Is the screen still open? Asking counts as no touch; a locked one leads to its door. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  await requireStaff(args, 'readDay');
  return new Response(null, { status: 204 });
}

/** The guard has written down that somebody is here; there is nothing else to do. */
export async function action(args: ActionFunctionArgs): Promise<Response> {
  await requireStaff(args, 'readDay');
  return new Response(null, { status: 204 });
}
