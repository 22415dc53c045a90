import { redirect } from '@remix-run/node';
import type { Submission } from '@conform-to/react';
import type { Doer } from '#app/commands/decide.server.ts';
import { type PlainVerb, runVerb } from '#app/commands/run-verb.server.ts';
import { actionOf } from '#app/domain/decisions/advance.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import type { Verb } from '#app/domain/reservation/status.ts';
import type { VerbForm } from '#app/forms/verbs.ts';
import { withDone } from '#app/http/paths.ts';
import { firstDecisionSince } from '#app/queries/own-decision.server.ts';
import type { Services } from '#app/services.server.ts';
import { refusedAnswer } from '../guards/refused.server.ts';
import { rememberSent, wasSent } from './sent-before.server.ts';

/** Who does it; any guard gives one. */
export interface DeedCall {
  readonly services: Services;
  readonly doer: Doer;
}

export interface VerbDeed<V extends PlainVerb> {
  readonly number: string;
  readonly verb: V;
  readonly form: VerbForm<V>;
  /** What was sent, to be given back where it does not go through. */
  readonly sent: Submission<unknown, string[], unknown>;
  /** Where it leads when it is done. */
  readonly to: string;
  readonly letter?: LetterFile | null;
  /** Name of the form's field for a path of the command's; the same where left out. */
  readonly fieldOf?: (path: string) => string;
}

/** Does a verb and goes on to the page that follows, or says why not. What was sent twice is done once. */
export function doVerb<V extends PlainVerb>(
  { services, doer }: DeedCall,
  { number, verb, form, sent, to, letter = null, fieldOf }: VerbDeed<V>,
) {
  const done = runVerb(services, doer, number, verb, form, letter);
  if (done.ok) rememberSent(services, { actorId: doer.actor.id, number, verb, form });
  if (done.ok || isSentTwice(services, doer, { number, verb, form, refusal: done.error })) {
    return redirect(withDone(to, verb));
  }
  return refusedAnswer(sent, done.error, doer.actor, fieldOf);
}

/**
 * A double click, or the back button and "send" once more: the page is stale, but it was made so by
 * the same person doing the same with the same words. Other words from there are another deed, which
 * the page must not call done.
 */
export function isSentTwice(
  { db }: Pick<Services, 'db'>,
  { actor }: Doer,
  again: {
    readonly number: string;
    readonly verb: Verb;
    readonly form: object;
    readonly refusal: Refusal;
  },
): boolean {
  const { number, verb, form, refusal } = again;
  if (refusal.code !== 'stale' || !('revision' in form)) return false;
  const first = firstDecisionSince(db, number, Number(form.revision));
  if (first === null || first.actorId !== actor.id || first.action !== actionOf(verb)) return false;
  return wasSent({ db }, { actorId: actor.id, number, verb, form });
}
