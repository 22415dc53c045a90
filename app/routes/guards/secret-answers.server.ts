import { data } from '@remix-run/node';
import type { Submission } from '@conform-to/react';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { SECRET_FIELDS } from '#app/forms/account.ts';

type Sent = Submission<unknown, string[], unknown>;

/** A form with passwords comes back with its errors and without them. */
export function secretAnswer(sent: Sent, refusal: Refusal | null = null) {
  if (refusal?.code === 'forbidden') throw data(null, { status: 403 });
  const fieldErrors: Record<string, string[]> = {};
  for (const { path, message } of refusal?.code === 'invalid' ? refusal.errors : []) {
    (fieldErrors[path] ??= []).push(message);
  }
  const hideFields = [...SECRET_FIELDS];
  const result = sent.reply(refusal === null ? { hideFields } : { hideFields, fieldErrors });
  return data({ result }, { status: 400 });
}
