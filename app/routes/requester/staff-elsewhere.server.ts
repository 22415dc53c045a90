import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { paths } from '#app/http/paths.ts';
import { signedInStaff } from '../guards/staff.server.ts';

/** The house has a page of its own for every request; whoever is signed in is led there. */
export async function leadStaffAway(args: LoaderFunctionArgs): Promise<void> {
  const staff = await signedInStaff(args);
  if (staff !== null) throw redirect(paths.review(args.params.number ?? ''));
}
