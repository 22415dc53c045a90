import type { Finding } from '#app/domain/compliance/rule.ts';
import type { Decided, Refusal } from '#app/domain/decisions/decision.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { refuse } from '#app/domain/result.ts';
import type { KeptDraft } from '#app/queries/draft.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { correctionForm, submissionForm } from './draft-form.server.ts';
import type { House } from './house.server.ts';
import { asTimeLeftIt, look, type Looking } from './look.server.ts';
import { judgeSubmission } from './submit.server.ts';
import { DEEDS } from './verbs.server.ts';

/** What sending a draft now would meet. */
export interface Weighed {
  /** Whatever the rules say of it as far as it goes, also where that would not stop it. */
  readonly findings: readonly Finding[];
  /** Another reason it would not go through; null where the rules alone decide. */
  readonly refusal: Refusal | null;
}

/**
 * Asks the rules of the submission about a draft, as sending it would; nothing is written.
 * @param writer whoever writes it: the pemda, or staff for it
 */
export function weighDraft(house: House, draft: KeptDraft, writer: Actor): Weighed {
  const decided = look(house, writer, (looking) => {
    return draft.corrects === null
      ? judgedAsNew(looking, draft)
      : judgedAsCorrection(house, looking, draft, draft.corrects);
  });
  if (decided === null) return { findings: [], refusal: null };
  if (decided.ok) return { findings: decided.value.findings, refusal: null };
  const { error } = decided;
  return error.code === 'blocked'
    ? { findings: error.findings, refusal: null }
    : { findings: [], refusal: error };
}

function judgedAsNew(looking: Looking, draft: KeptDraft): Decided | null {
  const form = submissionForm(draft);
  if (form === null) return null;
  return judgeSubmission(looking, { form, letter: draft.letter }, 'part');
}

function judgedAsCorrection(
  house: House,
  { tx, context, reference }: Looking,
  draft: KeptDraft,
  number: string,
): Decided {
  const found = loadReservation(tx, number);
  if (found === null) return refuse({ code: 'not-found' });
  const { reservation } = asTimeLeftIt(found, context);
  const loaded = { tx, reservation, context, reference, house, seen: (seen: number) => seen };
  const form = correctionForm(draft, reservation.revision);
  return DEEDS.resubmit(loaded, { form, letter: draft.letter });
}
