import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { lockScreen, unlockScreen } from '#app/commands/screen-lock.server.ts';
import { tooManyAttempts } from '#app/copy/accounts.ts';
import { PASSWORD_FAILED, SESSION_OVER, tooManyPins, UNLOCK_FAILED } from '#app/copy/shifts.ts';
import type { ParkedForm } from '#app/forms/parked-form.ts';
import { ownPath, paths } from '#app/http/paths.ts';
import { countPin, forgivePin } from '#app/http/pin-limits.server.ts';
import { countGuess, forgiveGuess } from '#app/http/sign-in-limits.server.ts';
import { failedPins } from '#app/queries/failed-pins.server.ts';
import { pinSince } from '#app/queries/desk-people.server.ts';
import { deviceAt } from '../guards/device.server.ts';
import { ownParkedForm } from '../guards/parked-form.server.ts';
import { sentForm, textField } from '../guards/sent-form.server.ts';
import { sessionCookie } from '../guards/session-cookie.server.ts';
import { type StaffHere, staffHere } from '../guards/staff-here.server.ts';
import { type NotIn, stepUp, waitHeaders } from './pin-guess.server.ts';

/**
 * Whose screen it is and how it opens. One that is open, or whose session is over, leads on, but
 * where a form waits to be handed through: then no address to go on to is asked for.
 */
export async function loadLocked(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const wanted = searchParams.get('ke');
  const to = ownPath(wanted, paths.today);
  const here = await staffHere(args);
  if (here?.isLocked) return { state: 'locked' as const, door: doorOf(args, here, to) };
  if (wanted === null) return { state: here === null ? ('over' as const) : ('open' as const) };
  throw redirect(here === null ? `${paths.signIn}?${new URLSearchParams({ ke: to })}` : to);
}

function doorOf(args: LoaderFunctionArgs, here: StaffHere, to: string) {
  const wantsPassword = new URL(args.request.url).searchParams.get('cara') === 'sandi';
  const hasPin = canUsePin(args, here);
  return {
    ...{ to, hasPin, name: here.actor.name, isDesk: here.device?.place === 'desk' },
    by: hasPin && !wantsPassword ? ('pin' as const) : ('password' as const),
  };
}

/** A PIN opens nothing but an enrolled desk. */
export function canUsePin(
  { context }: Pick<LoaderFunctionArgs, 'context'>,
  { device, actor }: StaffHere,
): boolean {
  return device?.place === 'desk' && pinSince(context.services.db, actor.id) !== null;
}

/** What the page of the lock answers where it does not lead on. */
export type LockAnswer =
  | { readonly kind: 'again'; readonly message: string; readonly parked: ParkedForm | null }
  | { readonly kind: 'open'; readonly parked: ParkedForm; readonly name: string };

/** Opens the screen and goes on; a form that waited is offered first. */
export async function doLocked(args: ActionFunctionArgs) {
  const form = await sentForm(args.request);
  const parked = ownParkedForm(form);
  const got = await tryUnlock(args, form);
  if ('status' in got) {
    const answer: LockAnswer = { kind: 'again', message: got.message, parked };
    return data(answer, { status: got.status, headers: waitHeaders(got) });
  }
  if (parked === null) {
    return redirect(ownPath(textField(form, 'ke'), paths.today), { headers: got.headers });
  }
  const answer: LockAnswer = { kind: 'open', parked, name: got.name };
  return data(answer, { headers: got.headers });
}

/** The same for the script of a page that lies under the lock with all that was typed there. */
export async function doUnlock(args: ActionFunctionArgs): Promise<Response> {
  const got = await tryUnlock(args, await sentForm(args.request));
  if ('status' in got) {
    return Response.json(
      { message: got.message },
      { status: got.status, headers: waitHeaders(got) },
    );
  }
  return Response.json({ message: null }, { headers: got.headers });
}

interface Opened {
  readonly name: string;
  readonly headers: Record<string, string>;
}

/** Tries the PIN or the password; also where the session ended meanwhile and the same person steps up. */
async function tryUnlock(args: ActionFunctionArgs, form: FormData): Promise<Opened | NotIn> {
  const [pin, password] = [textField(form, 'pin'), textField(form, 'password')];
  if (pin === '' && password === '') {
    return { status: 400, message: 'Masukkan PIN atau kata sandi.' };
  }
  const here = await staffHere(args);
  if (here === null) return stepUpAgain(args, { person: textField(form, 'orang'), pin });
  // One that was left alone may not have met a guard yet: only what is locked can be opened.
  if (here.isLocked) {
    const doer = { actor: here.actor, requestId: args.context.requestId };
    lockScreen(args.context.services, doer, here.sessionId, 'leftAlone');
  }
  return pin === '' ? byPassword(args, here, password) : byPin(args, here, pin);
}

async function stepUpAgain(
  args: ActionFunctionArgs,
  { person, pin }: { readonly person: string; readonly pin: string },
): Promise<Opened | NotIn> {
  const device = await deviceAt(args, 'desk');
  if (device === null || person === '' || pin === '') return { status: 401, message: SESSION_OVER };
  const got = await stepUp(args, device, { person, pin });
  if (!('token' in got)) return got;
  const cookie = await sessionCookie(got.token, args.context.services.env);
  return { name: got.actor.name, headers: { 'Set-Cookie': cookie } };
}

async function byPin(
  args: ActionFunctionArgs,
  here: StaffHere,
  pin: string,
): Promise<Opened | NotIn> {
  const { services, requestId } = args.context;
  const { actor, device, sessionId } = here;
  if (device?.place !== 'desk') return { status: 401, message: UNLOCK_FAILED };
  const guess = { person: actor.id, device: device.id };
  const failed = failedPins(services.db, actor.id, services.clock());
  const minutes = await countPin(services, guess, failed);
  if (minutes !== null) return { status: 429, message: tooManyPins(minutes), minutes };
  const secret = { kind: 'pin', value: pin, deviceId: device.id } as const;
  const opened = await unlockScreen(services, { actor, requestId }, sessionId, secret);
  if (!opened.ok) return { status: 401, message: UNLOCK_FAILED };
  await forgivePin(services, guess);
  return { name: actor.name, headers: {} };
}

async function byPassword(
  { context }: ActionFunctionArgs,
  { actor, sessionId }: StaffHere,
  password: string,
): Promise<Opened | NotIn> {
  const { services, requestId, address } = context;
  const guess = { account: actor.id, address };
  const minutes = await countGuess(services, guess);
  if (minutes !== null) return { status: 429, message: tooManyAttempts(minutes), minutes };
  const secret = { kind: 'password', value: password } as const;
  const opened = await unlockScreen(services, { actor, requestId }, sessionId, secret);
  if (!opened.ok) return { status: 401, message: PASSWORD_FAILED };
  await forgiveGuess(services, guess);
  return { name: actor.name, headers: {} };
}
