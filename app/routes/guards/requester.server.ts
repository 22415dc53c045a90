import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import type { Doer } from '#app/commands/decide.server.ts';
import { LINK_PARAMETER } from '#app/domain/people/access-link.ts';
import { officeKey } from '#app/domain/people/office.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { linkOf } from '#app/queries/access-link.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { Services } from '#app/services.server.ts';
import { hashSecret } from '#db/secret.server.ts';
import { linkCookie, readLinkToken, withoutKey } from './link-cookie.server.ts';

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** A pemda at the page of its own request. */
export interface RequesterCall {
  readonly services: Services;
  readonly actor: Actor;
  readonly doer: Doer;
  readonly number: string;
}

/**
 * The guard of every page of one request: whoever holds its link. A key in the address moves into a
 * cookie and out of the address. Without a key that opens it, the request does not exist.
 */
export async function requireRequester(args: Args): Promise<RequesterCall> {
  const { request, params, context } = args;
  const { services, requestId } = context;
  const { number = '' } = params;
  const found = loadReservation(services.db, number);
  const brought = new URL(request.url).searchParams.get(LINK_PARAMETER);
  const kept = await readLinkToken(request, number, services.env);
  const opened = found === null ? null : firstThatOpens([brought, kept], found, services);
  if (found === null || opened === null) throw data(null, { status: 404 });
  if (brought !== null) {
    const cookie = await linkCookie(number, opened.token, services.env);
    throw redirect(withoutKey(request), { headers: { 'Set-Cookie': cookie } });
  }
  const actor = holderOf(opened.linkId, found);
  return { services, actor, doer: { actor, requestId }, number };
}

/** An old letter's link is over, but the browser may still hold the key of a newer one. */
function firstThatOpens(
  tokens: readonly (string | null)[],
  { id }: Reservation,
  { db, clock }: Services,
): { readonly token: string; readonly linkId: string } | null {
  for (const token of tokens) {
    const link =
      token === null ? null : linkOf(db, hashSecret(token), `reservation:${id}`, clock());
    if (token !== null && link !== null) return { token, linkId: link.id };
  }
  return null;
}

/** Whoever holds a link acts as the request's own contact, for its office. */
function holderOf(linkId: string, { contact, office }: Reservation): Actor {
  return {
    ...{ kind: 'link', id: `link:${linkId}`, name: contact?.name ?? 'Narahubung', role: 'pemda' },
    ...{ officeKey: officeKey(office), unitId: null, narasumberId: null },
  };
}
