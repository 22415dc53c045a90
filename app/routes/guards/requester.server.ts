import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import type { Doer } from '#app/commands/decide.server.ts';
import { noteAddressSeen } from '#app/commands/office-sessions.server.ts';
import { LINK_PARAMETER } from '#app/domain/people/access-link.ts';
import { officeKey } from '#app/domain/people/office.ts';
import { addressOf } from '#app/domain/people/officer.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { linkOf } from '#app/queries/access-link.server.ts';
import { claimsOf } from '#app/queries/officers.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { Services } from '#app/services.server.ts';
import { hashSecret } from '#db/secret.server.ts';
import { linkCookie, readLinkToken, withoutKey } from './link-cookie.server.ts';
import {
  hasEndedSession,
  officerOf,
  seesRequest,
  signedInAddress,
  toOfficeSignIn,
} from './office.server.ts';

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** A pemda at the page of its own request. */
export interface RequesterCall {
  readonly services: Services;
  readonly actor: Actor;
  readonly doer: Doer;
  readonly number: string;
}

/**
 * The guard of every page of one request: an address that is signed in and may see it, or whoever
 * holds its link. A key in the address moves into a cookie and out of the address. For all others
 * the request does not exist.
 */
export async function requireRequester(args: Args): Promise<RequesterCall> {
  const { request, params, context } = args;
  const { services, requestId } = context;
  const { number = '' } = params;
  const found = loadReservation(services.db, number);
  const officer = found === null ? null : await officerAt(args, found);
  const brought = new URL(request.url).searchParams.get(LINK_PARAMETER);
  const kept = await readLinkToken(request, number, services.env);
  const opened = found === null ? null : firstThatOpens([brought, kept], found, services);
  if (found === null || (opened === null && officer === null)) throw await notOpened(args);
  if (brought !== null) throw await withoutItsKey(args, opened?.token ?? null);
  const actor = officer ?? holderOf(opened?.linkId ?? '', found);
  return { services, actor, doer: { actor, requestId }, number };
}

/** Nothing tells a request that is not theirs from one that is not there; whose session is over signs in anew. */
async function notOpened(args: Args) {
  if (await hasEndedSession(args)) return toOfficeSignIn(args.request);
  return data(null, { status: 404 });
}

/** The same page without the key, which a cookie keeps where it opens the request. */
async function withoutItsKey({ request, params, context }: Args, token: string | null) {
  const { env } = context.services;
  const cookie = token === null ? null : await linkCookie(params.number ?? '', token, env);
  const headers: HeadersInit = cookie === null ? {} : { 'Set-Cookie': cookie };
  return redirect(withoutKey(request), { headers });
}

/** The address that is signed in, as it acts for the request's office; null where it may not see it. */
async function officerAt(args: Args, found: Reservation): Promise<Actor | null> {
  const { services } = args.context;
  const session = await signedInAddress(args);
  if (session === null) return null;
  const { contact, office } = found;
  const claims = claimsOf(services.db, session.email);
  const key = officeKey(office);
  if (!seesRequest(session.email, claims, found)) return null;
  noteAddressSeen(services, session);
  return {
    ...officerOf(session, claims, key),
    name: nameOf(session.email, contact),
    officeKey: key,
  };
}

/** The contact is called by name; of anybody else only the address is known. */
function nameOf(email: string, contact: Reservation['contact']): string {
  const isContact = contact !== null && addressOf(contact.email ?? '') === email;
  return isContact ? contact.name : email;
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
