import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { enterByCode } from '#app/commands/mail-codes.server.ts';
import { CODE_WORDS } from '#app/copy/office-sign-in.ts';
import { tooManyAttempts } from '#app/copy/accounts.ts';
import { digitsOf } from '#app/domain/people/mail-code.ts';
import type { ParkedForm } from '#app/forms/parked-form.ts';
import { minutesToWait } from '#app/http/mail-limits.server.ts';
import { paths } from '#app/http/paths.ts';
import { officeBrowserOf, signedInAddress } from '../guards/office.server.ts';
import {
  type CodeAsked,
  endedCodeCookie,
  officeCookie,
  readCodeAsked,
} from '../guards/office-cookie.server.ts';
import { ownParkedForm } from '../guards/parked-form.server.ts';
import { sentForm, textField } from '../guards/sent-form.server.ts';
import { pepperOf } from './office.server.ts';

/** What a code answers where it does not lead on. */
export type CodeAnswer =
  | {
      readonly kind: 'again';
      readonly email: string;
      readonly parked: ParkedForm | null;
      readonly error: string;
      readonly isOver: boolean;
    }
  | { readonly kind: 'entered'; readonly parked: ParkedForm; readonly email: string };

/** Without a code that was asked for in this browser there is nothing to type in. */
export async function loadOfficeCode(args: LoaderFunctionArgs) {
  if ((await signedInAddress(args)) !== null) throw redirect(paths.officeHome);
  const asked = await readCodeAsked(args.request, args.context.services.env);
  if (asked === null) throw redirect(paths.officeSignIn);
  return { email: asked.email };
}

export async function enterOffice(args: ActionFunctionArgs) {
  const { services, address } = args.context;
  const asked = await readCodeAsked(args.request, services.env);
  const form = await sentForm(args.request);
  if (asked === null) return redirect(paths.officeSignIn);
  const again = { email: asked.email, parked: ownParkedForm(form) };
  const code = digitsOf(textField(form, 'code').slice(0, 40));
  if (code === null) return refused(400, { ...again, error: CODE_WORDS.blank });
  const minutes = await minutesToWait(services, 'guess', { email: asked.email, address });
  if (minutes !== null) {
    return refused(429, { ...again, error: tooManyAttempts(minutes) }, { minutes });
  }
  const given = { id: asked.id, email: asked.email, code };
  const entered = enterByCode(services, pepperOf(services), given, await officeBrowserOf(args));
  if (entered.ok) return goOn(args, entered.value.token, asked, again.parked);
  const { error: refusal } = entered;
  const isOver = refusal.code === 'over';
  const error = refusal.code === 'over' ? CODE_WORDS.over : CODE_WORDS.wrong(refusal.left);
  return refused(401, { ...again, error }, { isOver });
}

/** On to where they were going, with the cookie; a form that waited is offered first. */
async function goOn(
  { context }: ActionFunctionArgs,
  token: string,
  { email, to }: CodeAsked,
  parked: ParkedForm | null,
) {
  const { env } = context.services;
  const headers = new Headers();
  headers.append('Set-Cookie', await officeCookie(token, env));
  headers.append('Set-Cookie', await endedCodeCookie(env));
  if (parked === null) return redirect(to ?? paths.officeHome, { headers });
  const answer: CodeAnswer = { kind: 'entered', parked, email };
  return data(answer, { headers });
}

interface Again {
  readonly email: string;
  readonly parked: ParkedForm | null;
  readonly error: string;
}

function refused(
  status: 400 | 401 | 429,
  again: Again,
  { minutes = 0, isOver = false }: { readonly minutes?: number; readonly isOver?: boolean } = {},
) {
  const answer: CodeAnswer = { kind: 'again', ...again, isOver };
  const headers: HeadersInit = minutes > 0 ? { 'Retry-After': String(minutes * 60) } : {};
  return data(answer, { status, headers });
}
