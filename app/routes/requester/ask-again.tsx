import { data, type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { paths } from '#app/http/paths.ts';
import { linkCookie } from '../guards/link-cookie.server.ts';
import { limitAddress } from '../guards/rate-limit.server.ts';
import { requireRequester } from '../guards/requester.server.ts';
import { draftFrom } from '#app/commands/ask-again.server.ts';
import { loadDraft } from '#app/queries/draft.server.ts';
import { stepToLookAt } from '../request/draft-findings.server.ts';

/** The button stands on the page of the request; whoever comes here by address is led there. */
export async function loader(args: LoaderFunctionArgs) {
  const { number } = await requireRequester(args);
  return redirect(paths.reservation(number));
}

/** Begins a new request with the answers of one that is over, and leads to what has to be looked at. */
export async function action(args: ActionFunctionArgs) {
  const { services, actor, number } = await requireRequester(args);
  await limitAddress(args, 'draftsOfAddress');
  const { id, token, hoursLeftOut } = draftFrom(services, number);
  const cookie = await linkCookie(id, token, services.env);
  const draft = loadDraft(services.db, id, services.clock());
  if (draft === null) throw data(null, { status: 404 });
  const call = { services, draft, writer: actor, session: null };
  const step = stepToLookAt(call, hoursLeftOut ? ['slots'] : []);
  return redirect(paths.draftStep(id, step), { headers: { 'Set-Cookie': cookie } });
}
