import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type Entered, signIn } from '#app/commands/sign-in.server.ts';
import { homeOf } from '#app/components/frames/staff-places.ts';
import { SIGN_IN_FAILED, tooManyAttempts } from '#app/copy/accounts.ts';
import type { Role } from '#app/domain/people/roles.ts';
import type { ParkedForm } from '#app/forms/parked-form.ts';
import { ownPath } from '#app/http/paths.ts';
import { countGuess, forgiveGuess } from '#app/http/sign-in-limits.server.ts';
import { browserOf } from '../guards/browser.server.ts';
import { ownParkedForm } from '../guards/parked-form.server.ts';
import { sentForm, textField } from '../guards/sent-form.server.ts';
import { sessionCookie } from '../guards/session-cookie.server.ts';
import { signedInStaff } from '../guards/staff.server.ts';

/** What the sign-in answers where it does not lead on. */
export type SignInAnswer =
  | {
      readonly kind: 'again';
      readonly parked: ParkedForm | null;
      readonly last: { readonly email: string; readonly message: string; readonly wrong: boolean };
    }
  | {
      readonly kind: 'entered';
      readonly parked: ParkedForm;
      readonly name: string;
      readonly home: string;
    };

/** Whoever is signed in already goes on; without a page to go to, they are told. */
export async function loadSignIn(args: LoaderFunctionArgs) {
  const staff = await signedInStaff(args);
  if (staff === null) return null;
  const { name, role } = staff.actor;
  const home = homeOf(role as Role);
  const to = new URL(args.request.url).searchParams.get('ke');
  if (to !== null) throw redirect(ownPath(to, home));
  return { name, home };
}

export async function doSignIn(args: ActionFunctionArgs) {
  const { services, address, requestId } = args.context;
  const form = await sentForm(args.request);
  const [email, password] = [textField(form, 'email'), textField(form, 'password')];
  const again = { email, parked: ownParkedForm(form) };
  if (email.trim() === '' || password === '') {
    return refused(400, { ...again, message: 'Isi alamat surel dan kata sandi.' });
  }
  const guess = { account: email, address };
  const minutes = await countGuess(services, guess);
  if (minutes !== null) {
    services.logger.warn({ requestId }, 'sign-in limited');
    return refused(429, { ...again, message: tooManyAttempts(minutes) }, minutes);
  }
  const entered = await signIn(services, { email, password }, await browserOf(args));
  if (!entered.ok) return refused(401, { ...again, message: SIGN_IN_FAILED });
  await forgiveGuess(services, guess);
  return goOn(args, entered.value, again.parked);
}

/** On to where they were going, with the cookie; a form that waited is offered first. */
async function goOn(args: ActionFunctionArgs, entered: Entered, parked: ParkedForm | null) {
  const { token, actor } = entered;
  const headers = { 'Set-Cookie': await sessionCookie(token, args.context.services.env) };
  const home = homeOf(actor.role as Role);
  if (parked === null) {
    return redirect(ownPath(new URL(args.request.url).searchParams.get('ke'), home), { headers });
  }
  const answer: SignInAnswer = { kind: 'entered', parked, name: actor.name, home };
  return data(answer, { headers });
}

interface Again {
  readonly email: string;
  readonly parked: ParkedForm | null;
  readonly message: string;
}

function refused(status: 400 | 401 | 429, { email, parked, message }: Again, minutes = 0) {
  const last = { email: email.slice(0, 254), message, wrong: status !== 429 };
  const answer: SignInAnswer = { kind: 'again', parked, last };
  const headers = minutes > 0 ? { 'Retry-After': String(minutes * 60) } : {};
  return data(answer, { status, headers });
}
