import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import type { Doer } from '#app/commands/decide.server.ts';
import { noteDeviceSeen } from '#app/commands/devices.server.ts';
import { lockScreen } from '#app/commands/screen-lock.server.ts';
import { keepPlace, noteSeen } from '#app/commands/staff-sessions.server.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { can, type Deed, DELEGATED } from '#app/domain/people/permissions.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { LOCKED_HEADER, opensByPin } from '#app/domain/reception/desk-session.ts';
import { paths } from '#app/http/paths.ts';
import { asDeputyToday, hasBeenDeputy } from '#app/queries/delegations.server.ts';
import { type SignedInStaff, staffOf } from '#app/queries/staff-session.server.ts';
import type { Services } from '#app/services.server.ts';
import { hashSecret } from '#db/secret.server.ts';
import { deviceHere } from './device.server.ts';
import { parkedForm } from './parked-form.server.ts';
import { readSessionToken } from './session-cookie.server.ts';
import { type StaffHere, staffHere } from './staff-here.server.ts';
import { isTouch } from './touch.server.ts';

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** A member of staff at a door that is open to them. */
export interface StaffCall {
  readonly services: Services;
  readonly actor: Actor;
  readonly doer: Doer;
  readonly sessionId: string;
}

/** Who is signed in with this request, or null; behind a locked screen nobody is. */
export async function signedInStaff(args: Args): Promise<SignedInStaff | null> {
  const staff = await staffHere(args);
  return staff === null || staff.isLocked ? null : staff;
}

/** Asks later on, of an answer that lasts, whether the session it was given to is still open and its screen not locked. */
export async function signedInStaffNow({ request, context }: Args): Promise<() => boolean> {
  const { services } = context;
  const token = await readSessionToken(request, services.env);
  const hash = token === null ? null : hashSecret(token);
  const now = () => (hash === null ? null : staffOf(services.db, hash, services.clock()));
  return () => now()?.lockedAt === null;
}

/**
 * The guard of every loader and action of the house. Nobody signed in: to the sign-in, and back; a
 * form that was being sent is kept and offered again. A locked screen: the same by its own door.
 * Signed in without the right: 403, also for a session by PIN that leaves the desk.
 */
export async function requireStaff(args: Args, deed: Deed): Promise<StaffCall> {
  const { request, context } = args;
  const { services, requestId } = context;
  const staff = await staffHere(args);
  if (staff === null) throw await toSignIn(args);
  const deviceId = staff.device?.id ?? null;
  if (staff.isLocked) {
    lockScreen(services, { actor: staff.actor, requestId }, staff.sessionId, 'leftAlone');
    throw await toUnlock(request, staff);
  }
  noteCall(args, staff);
  const { sessionId } = staff;
  const today = dayOf(services.clock());
  const actor = asDeputyToday(services.db, staff.actor, today);
  if (!can(actor, deed)) {
    const wasDeputy = DELEGATED.includes(deed) && hasBeenDeputy(services.db, actor, today);
    throw data(wasDeputy ? { reason: 'deputyOver' } : null, { status: 403 });
  }
  if (staff.place?.by === 'pin' && !opensByPin(deed, new URL(request.url).pathname)) {
    throw data({ reason: 'deskOnly' }, { status: 403 });
  }
  return { services, actor, doer: { actor, requestId, deviceId }, sessionId };
}

/**
 * At an enrolled desk only a touch counts as being there; elsewhere every call does. What a password
 * began before its browser was enrolled stands at the device from its first call there.
 */
function noteCall({ request, context: { services } }: Args, staff: StaffHere): void {
  if (staff.device !== null) noteDeviceSeen(services, staff.device);
  if (staff.device !== null && staff.place === null) {
    keepPlace(services, staff.sessionId, staff.device.id);
  }
  if (staff.device?.place !== 'desk' || isTouch(request)) noteSeen(services, staff);
}

/** A page is asked for again after the sign-in; a form is handed through it. */
async function toSignIn(args: Args): Promise<Response | ReturnType<typeof data>> {
  const { request } = args;
  if (!isReading(request)) return data(await parkedForm(request, hereOf(request)), { status: 401 });
  // At an enrolled desk people go by their PIN.
  const atDesk = (await deviceHere(args))?.place === 'desk';
  return redirect(withReturn(atDesk ? paths.shift : paths.signIn, hereOf(request)));
}

/** The same for a screen that is locked. */
async function toUnlock(
  request: Request,
  staff: StaffHere,
): Promise<Response | ReturnType<typeof data>> {
  if (isReading(request)) return redirect(withReturn(paths.locked, hereOf(request)));
  const headers = { [LOCKED_HEADER]: 'ya' };
  // What is thrown as data loses its headers where no page is around it.
  if (isScript(request)) return new Response(null, { status: 401, headers });
  const parked = await parkedForm(request, hereOf(request));
  const answer = { ...parked, door: 'lock', name: staff.actor.name };
  return data(answer, { status: 401, headers });
}

function isReading({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}

function isScript({ headers }: Request): boolean {
  return headers.get('Content-Type')?.startsWith('application/json') ?? false;
}

function hereOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return `${pathname}${search}`;
}

function withReturn(door: string, here: string): string {
  return `${door}?${new URLSearchParams({ ke: here }).toString()}`;
}
