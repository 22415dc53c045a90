import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import type { Doer } from '#app/commands/decide.server.ts';
import { noteSeen } from '#app/commands/staff-sessions.server.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { can, type Deed, DELEGATED } from '#app/domain/people/permissions.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { paths } from '#app/http/paths.ts';
import { asDeputyToday, hasBeenDeputy } from '#app/queries/delegations.server.ts';
import { type SignedInStaff, staffOf } from '#app/queries/staff-session.server.ts';
import type { Services } from '#app/services.server.ts';
import { hashSecret } from '#db/secret.server.ts';
import { parkedForm } from './parked-form.server.ts';
import { readSessionToken } from './session-cookie.server.ts';

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** A member of staff at a door that is open to them. */
export interface StaffCall {
  readonly services: Services;
  readonly actor: Actor;
  readonly doer: Doer;
  readonly sessionId: string;
}

/** Who is signed in with this request, or null. */
export async function signedInStaff({ request, context }: Args): Promise<SignedInStaff | null> {
  const { services } = context;
  const token = await readSessionToken(request, services.env);
  return token === null ? null : staffOf(services.db, hashSecret(token), services.clock());
}

/** Asks later on, of an answer that lasts, whether the session it was given to is still open. */
export async function signedInStaffNow({ request, context }: Args): Promise<() => boolean> {
  const { services } = context;
  const token = await readSessionToken(request, services.env);
  const hash = token === null ? null : hashSecret(token);
  return () => hash !== null && staffOf(services.db, hash, services.clock()) !== null;
}

/**
 * The guard of every loader and action of the house. Nobody signed in: to the sign-in, and back; a
 * form that was being sent is kept and offered again. Signed in without the right: 403.
 */
export async function requireStaff(args: Args, deed: Deed): Promise<StaffCall> {
  const { request, context } = args;
  const { services, requestId } = context;
  const staff = await signedInStaff(args);
  if (staff === null) throw await toSignIn(request);
  noteSeen(services, staff);
  const { sessionId } = staff;
  const today = dayOf(services.clock());
  const actor = asDeputyToday(services.db, staff.actor, today);
  if (!can(actor, deed)) {
    const wasDeputy = DELEGATED.includes(deed) && hasBeenDeputy(services.db, actor, today);
    throw data(wasDeputy ? { reason: 'deputyOver' } : null, { status: 403 });
  }
  return { services, actor, doer: { actor, requestId }, sessionId };
}

/** A page is asked for again after the sign-in; a form is handed through it. */
async function toSignIn(request: Request): Promise<Response | ReturnType<typeof data>> {
  const { pathname, search } = new URL(request.url);
  const here = `${pathname}${search}`;
  if (request.method === 'GET' || request.method === 'HEAD') {
    return redirect(`${paths.signIn}?${new URLSearchParams({ ke: here }).toString()}`);
  }
  return data(await parkedForm(request, here), { status: 401 });
}
