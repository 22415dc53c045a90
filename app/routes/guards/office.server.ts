import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import type { Doer } from '#app/commands/decide.server.ts';
import { actorOfAddress, noteAddressSeen } from '#app/commands/office-sessions.server.ts';
import type { Browser } from '#app/commands/sign-in.server.ts';
import { officeKey } from '#app/domain/people/office.ts';
import { maySee, type Scope, scopeOf } from '#app/domain/people/officer.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { paths } from '#app/http/paths.ts';
import { addressOfSession, type SignedInAddress } from '#app/queries/office-session.server.ts';
import { type Claim, claimsOf } from '#app/queries/officers.server.ts';
import type { Services } from '#app/services.server.ts';
import { hashSecret } from '#db/secret.server.ts';
import { browserOf } from './browser.server.ts';
import { readOfficeToken } from './office-cookie.server.ts';
import { parkedForm } from './parked-form.server.ts';

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** An address of a pemda that is signed in, with what it has claimed. */
export interface OfficeCall {
  readonly services: Services;
  readonly session: SignedInAddress;
  readonly doer: Doer;
  readonly requestId: string;
  readonly claims: readonly Claim[];
  readonly scope: Scope;
}

/** Which address is signed in with this request, or null. */
export async function signedInAddress({ request, context }: Args): Promise<SignedInAddress | null> {
  const { services } = context;
  const token = await readOfficeToken(request, services.env);
  return token === null ? null : addressOfSession(services.db, hashSecret(token), services.clock());
}

/** May the address see that request, by what it has claimed? */
export function seesRequest(
  email: string,
  claims: readonly Claim[],
  { office, contact }: Pick<Reservation, 'office' | 'contact'>,
): boolean {
  const about = { officeKey: officeKey(office), contactEmail: contact?.email ?? null };
  return maySee(scopeOf(email, claims), about);
}

/** The guard of every page of an office: nobody signed in goes to the sign-in, and comes back. */
export async function requireOffice(args: Args): Promise<OfficeCall> {
  const { services, requestId } = args.context;
  const session = await signedInAddress(args);
  if (session === null) throw await toOfficeSignIn(args.request);
  noteAddressSeen(services, session);
  const claims = claimsOf(services.db, session.email);
  const actor = actorOfAddress(session.email, session.sessionId);
  const doer = { actor, requestId };
  return { services, session, doer, requestId, claims, scope: scopeOf(session.email, claims) };
}

/** Is there word of a session in this browser, though none is open? */
export async function hasEndedSession(args: Args): Promise<boolean> {
  const { request, context } = args;
  const token = await readOfficeToken(request, context.services.env);
  return token !== null && (await signedInAddress(args)) === null;
}

/** A page is asked for again after the sign-in; a form is handed through it. */
export async function toOfficeSignIn(
  request: Request,
): Promise<Response | ReturnType<typeof data>> {
  const { pathname, search } = new URL(request.url);
  const here = `${pathname}${search}`;
  if (request.method === 'GET' || request.method === 'HEAD') {
    return redirect(`${paths.officeSignIn}?${new URLSearchParams({ ke: here }).toString()}`);
  }
  return data({ ...(await parkedForm(request, here)), door: 'office' }, { status: 401 });
}

/** The browser at a pemda's desk, with the office session it brings along. */
export async function officeBrowserOf(args: ActionFunctionArgs): Promise<Browser> {
  const browser = await browserOf(args);
  return { ...browser, token: await readOfficeToken(args.request, args.context.services.env) };
}

/** The address as it acts for an office: by its claim where it has one that stands, else by its session. */
export function officerOf(
  { email, sessionId }: SignedInAddress,
  claims: readonly Claim[],
  key: string,
): Actor {
  const standing = claims.find(
    (claim) => claim.officeKey === key && ['claimed', 'confirmed'].includes(claim.state),
  );
  const actor = actorOfAddress(email, sessionId);
  return standing === undefined ? actor : { ...actor, id: `officer:${standing.id}` };
}
