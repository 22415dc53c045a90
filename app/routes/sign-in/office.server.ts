import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { sendCode } from '#app/commands/mail-codes.server.ts';
import { tooManyMails } from '#app/copy/office-sign-in.ts';
import { addressIn } from '#app/forms/office-sign-in.ts';
import type { ParkedForm } from '#app/forms/parked-form.ts';
import { minutesToWait } from '#app/http/mail-limits.server.ts';
import { ownPath, paths, withDone } from '#app/http/paths.ts';
import { officeBrowserOf, signedInAddress } from '../guards/office.server.ts';
import { codeCookie, readCodeAsked } from '../guards/office-cookie.server.ts';
import { ownParkedForm } from '../guards/parked-form.server.ts';
import { sentForm, textField } from '../guards/sent-form.server.ts';

/** What asking for a code answers where it does not lead on. */
export type AskAnswer =
  | {
      readonly kind: 'again';
      readonly parked: ParkedForm | null;
      readonly last: { readonly email: string; readonly message: string; readonly wrong: boolean };
    }
  | { readonly kind: 'sent'; readonly parked: ParkedForm; readonly email: string };

/** Whoever is signed in already goes on. */
export async function loadOfficeSignIn(args: LoaderFunctionArgs) {
  if ((await signedInAddress(args)) === null) return null;
  const to = new URL(args.request.url).searchParams.get('ke');
  throw redirect(ownPath(to, paths.officeHome));
}

/** Sends a code to any address that mail can be sent to; the answer is the same for all of them. */
export async function askForCode(args: ActionFunctionArgs) {
  const { services, address } = args.context;
  const form = await sentForm(args.request);
  const parked = ownParkedForm(form);
  const typed = textField(form, 'email');
  const email = addressIn(form);
  if (email === null) return again(400, { email: typed, parked, message: WRONG });
  const minutes = await minutesToWait(services, 'sending', { email, address });
  if (minutes !== null) {
    return again(429, { email: typed, parked, message: tooManyMails(minutes) }, minutes);
  }
  const { id } = sendCode(services, pepperOf(services), email, await officeBrowserOf(args));
  const isAnew = textField(form, 'lagi') === '1';
  const to = await wayOn(args, isAnew);
  const headers = { 'Set-Cookie': await codeCookie({ id, email, to }, services.env) };
  if (parked !== null) {
    const answer: AskAnswer = { kind: 'sent', parked, email };
    return data(answer, { headers });
  }
  return redirect(isAnew ? withDone(paths.officeCode, 'kode-baru') : paths.officeCode, { headers });
}

/** What codes are kept secret by. */
export function pepperOf({ env }: ActionFunctionArgs['context']['services']): string {
  return env.sessionSecret ?? '';
}

/** Where somebody was going; asking for another code does not lead elsewhere. */
async function wayOn({ request, context }: ActionFunctionArgs, isAnew: boolean) {
  const asked = isAnew ? await readCodeAsked(request, context.services.env) : null;
  const to = asked?.to ?? new URL(request.url).searchParams.get('ke');
  return ownPath(to, '') === '' ? null : to;
}

const WRONG = 'Isi alamat surel yang sah, misalnya bpkad@pemda.go.id.';

interface Again {
  readonly email: string;
  readonly parked: ParkedForm | null;
  readonly message: string;
}

function again(status: 400 | 429, { email, parked, message }: Again, minutes = 0) {
  const last = { email: email.slice(0, 254), message, wrong: status === 400 };
  const answer: AskAnswer = { kind: 'again', parked, last };
  const headers: HeadersInit = minutes > 0 ? { 'Retry-After': String(minutes * 60) } : {};
  return data(answer, { status, headers });
}
