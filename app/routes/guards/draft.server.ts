import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { actorOfDraft } from '#app/commands/draft-form.server.ts';
import { LINK_PARAMETER } from '#app/domain/people/access-link.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { paths } from '#app/http/paths.ts';
import { linkOf } from '#app/queries/access-link.server.ts';
import { type KeptDraft, loadDraft } from '#app/queries/draft.server.ts';
import type { Services } from '#app/services.server.ts';
import { hashSecret } from '#db/secret.server.ts';
import { linkCookie, readLinkToken, withoutKey } from './link-cookie.server.ts';
import { requireStaff } from './staff.server.ts';

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** Somebody at a request that is still being written. */
export interface DraftCall {
  readonly services: Services;
  readonly requestId: string;
  readonly draft: KeptDraft;
  /** Whoever writes it: a pemda by its link, or staff who enter it for one. */
  readonly writer: Actor;
  /** The key they hold, for the link with which they go on elsewhere. */
  readonly token: string;
}

/**
 * The guard of every step: whoever holds the draft's link. A key in the address moves into a cookie
 * and out of the address. What staff write for a pemda opens to staff alone. Without a key that opens it, and after its time, the draft does not exist.
 */
export async function openDraft(args: Args): Promise<DraftCall> {
  const { request, params, context } = args;
  const { services, requestId } = context;
  const { draft: id = '' } = params;
  const now = services.clock();
  const brought = new URL(request.url).searchParams.get(LINK_PARAMETER);
  const token = brought ?? (await readLinkToken(request, id, services.env));
  const draft = loadDraft(services.db, id, now);
  if (draft === null || token === null) throw data(null, { status: 404 });
  const link = linkOf(services.db, hashSecret(token), `draft:${id}`, now);
  if (link === null) throw data(null, { status: 404 });
  if (brought !== null) {
    const cookie = await linkCookie(id, token, services.env);
    throw redirect(withoutKey(request), { headers: { 'Set-Cookie': cookie } });
  }
  const writer =
    draft.onBehalf === null ? actorOfDraft(draft) : (await requireStaff(args, 'submit')).actor;
  return { services, requestId, draft, writer, token };
}

/** The same where something is still to be answered; what was sent already leads to what it became. */
export async function requireDraft(args: Args): Promise<DraftCall> {
  const call = await openDraft(args);
  if (call.draft.reservationNumber !== null) throw redirect(paths.draft(call.draft.id));
  return call;
}
