import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { paths } from '#app/http/paths.ts';
import { linkCookie } from '../guards/link-cookie.server.ts';
import { limitAddress } from '../guards/rate-limit.server.ts';
import { requireRequester } from '../guards/requester.server.ts';
import { draftFrom } from '#app/commands/ask-again.server.ts';

/** The button stands on the page of the request; whoever comes here by address is led there. */
export async function loader(args: LoaderFunctionArgs) {
  const { number } = await requireRequester(args);
  return redirect(paths.reservation(number));
}

/** Begins a new request with the answers of one that is over, and leads into it. */
export async function action(args: ActionFunctionArgs) {
  const { services, number } = await requireRequester(args);
  await limitAddress(args, 'draftsOfAddress');
  const { id, token } = draftFrom(services, number);
  const cookie = await linkCookie(id, token, services.env);
  return redirect(paths.draft(id), { headers: { 'Set-Cookie': cookie } });
}
