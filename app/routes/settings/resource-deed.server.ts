import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import type { z } from 'zod';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import type { Result } from '#app/domain/result.ts';
import { readForm } from '#app/forms/read-form.ts';
import { withDone } from '#app/http/paths.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { requireStaff, type StaffCall } from '../guards/staff.server.ts';

interface ResourceDeed<Shape extends z.ZodType> {
  readonly shape: Shape;
  readonly deed: (call: StaffCall, form: z.output<Shape>) => Result<unknown, Refusal>;
  readonly to: string;
  /** Key of the sentence on the page that follows. */
  readonly done: string;
}

/** Reads a form of the master data, does what it asks, and goes on; or the form comes back as it was. */
export async function doResource<Shape extends z.ZodType>(
  args: ActionFunctionArgs,
  { shape, deed, to, done }: ResourceDeed<Shape>,
) {
  const call = await requireStaff(args, 'manageResources');
  const sent = readForm(await requireForm(args.request), shape);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const result = deed(call, sent.value);
  if (result.ok) return redirect(withDone(to, done));
  // Of a list only the list has a place on the page, not each of its members.
  return refusedAnswer(sent, result.error, call.actor, (path) => path.split('.')[0] ?? path);
}

/** After something was taken off the list or put back; what does not exist is 404. */
export function retireAnswer(result: Result<unknown, Refusal>, to: string, done: string) {
  if (!result.ok) throw data(null, { status: result.error.code === 'forbidden' ? 403 : 404 });
  return redirect(withDone(to, done));
}
