import type { VerbForm } from '#app/forms/verbs.ts';
import type { Decided, Decision, Refusal } from '#app/domain/decisions/decision.ts';
import { guard } from '#app/domain/decisions/guard.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import type { Verb } from '#app/domain/reservation/status.ts';
import type { Result } from '#app/domain/result.ts';
import { decideOn, type Doer, type Loaded } from './decide.server.ts';
import type { House } from './house.server.ts';
import { DEEDS, type VerbCall } from './verbs.server.ts';

/** Every verb but check-in, which answers in a shape of its own. */
export type PlainVerb = Exclude<Verb, 'checkIn'>;

/** Does a verb to a request: load, ask the rules, decide, commit. */
export function runVerb<V extends PlainVerb>(
  house: House,
  doer: Doer,
  number: string,
  verb: V,
  form: VerbForm<V>,
  letter: LetterFile | null = null,
): Result<Decision, Refusal> {
  return decideOn(house, doer, number, (loaded): Decided => {
    const current = withCurrentRevision(form, loaded);
    const revision = current.revision ?? null;
    // Asked here too, before names are looked up: a stranger or a stale page learns nothing else.
    const fits = guard(loaded.reservation, verb, revision, loaded.context);
    if (!fits.ok) return fits;
    const deed = DEEDS[verb] as (loaded: Loaded, call: VerbCall<V>) => Decided;
    return deed(loaded, { form: current, letter });
  });
}

/** A page read before a deadline lapsed is not stale only because time has passed. */
function withCurrentRevision<F extends object>(form: F, loaded: Loaded): F & { revision?: number } {
  if (!('revision' in form) || typeof form.revision !== 'number') return form;
  return { ...form, revision: loaded.seen(form.revision) };
}
