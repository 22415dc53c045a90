import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import type { z } from 'zod';
import { ifUnchanged } from '#app/commands/if-unchanged.server.ts';
import { formatInstant } from '#app/copy/dates.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import type { Deed } from '#app/domain/people/permissions.ts';
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
  /** What they need to be permitted; the master data where left out. */
  readonly right?: Deed;
  /** What is changed, as the record calls it: who was faster is not overwritten unseen. */
  readonly subject?: string;
}

/** Reads a form of the master data, does what it asks, and goes on; or the form comes back as it was. */
export async function doResource<Shape extends z.ZodType>(
  args: ActionFunctionArgs,
  { shape, deed, to, done, subject, right = 'manageResources' }: ResourceDeed<Shape>,
) {
  const call = await requireStaff(args, right);
  const form = await requireForm(args.request);
  const sent = readForm(form, shape);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const read = { subject: subject ?? '', seen: subject === undefined ? null : seenIn(form) };
  const result = ifUnchanged(call.services, call.doer, read, () => deed(call, sent.value));
  if (!result.ok && result.error.code === 'stale') return changedAnswer(sent, result.error, call);
  if (result.ok) return redirect(withDone(to, done));
  // Of a list only the list has a place on the page, not each of its members.
  return refusedAnswer(sent, result.error, call.actor, (path) => path.split('.')[0] ?? path);
}

/** How far in the record the form's values were read; null where it does not say. */
function seenIn(form: FormData): number | null {
  const seen = form.get('seen');
  return typeof seen === 'string' && /^\d{1,15}$/.test(seen) ? Number(seen) : null;
}

/** Somebody else was first; the page that comes back shows theirs beside what was typed. */
function changedAnswer(
  sent: Parameters<typeof refusedAnswer>[0],
  refusal: Extract<Refusal, { code: 'stale' }>,
  { actor }: StaffCall,
) {
  const { data: answer, init } = refusedAnswer(sent, refusal, actor);
  const { decidedBy, decidedAt } = refusal;
  const text = `${decidedBy} mengubahnya pada ${formatInstant(decidedAt)}, sesudah halaman ini Anda buka. Yang berlaku sekarang:`;
  const shown = answer.refusal === null ? null : { ...answer.refusal, text };
  return data({ ...answer, refusal: shown }, init ?? {});
}

/** After something was taken off the list or put back; what does not exist is 404. */
export function retireAnswer(result: Result<unknown, Refusal>, to: string, done: string) {
  if (!result.ok) throw data(null, { status: result.error.code === 'forbidden' ? 403 : 404 });
  return redirect(withDone(to, done));
}
