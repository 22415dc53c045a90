import { eq } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { policyDrafts, policyVersions } from '#db/schema/index.ts';
import { policyFaultWords } from '#app/copy/policy-faults.ts';
import { POLICY_ERRORS } from '#app/copy/policy-pages.ts';
import type { FieldError, Refusal } from '#app/domain/decisions/decision.ts';
import { faultsOfEdition } from '#app/domain/policy/check-edition.ts';
import { changesBetween } from '#app/domain/policy/compare-editions.ts';
import { inOrder, type Policy, policyOn } from '#app/domain/policy/policy.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { findPolicyDraft, type PolicyDraft } from '#app/queries/policy-editions.server.ts';
import type { CommitContext } from './commit.server.ts';
import type { Doer } from './decide.server.ts';
import { openDisruptions } from './disruptions.server.ts';
import type { House } from './house.server.ts';
import { dateErrors, managePolicy, recordedChanges, staleBy } from './policy-drafts.server.ts';
import { note } from './resources.server.ts';

/** What whoever publishes has seen. */
export interface PublishForm {
  readonly revision: number;
  /** The coming edition for the same day, which the new one replaces before it takes effect. */
  readonly replaces: string | null;
}

/**
 * Makes an edition of a draft, in the transaction that looks at the draft once more. An edition
 * never changes afterwards; sent twice, it is published once.
 */
export function publishPolicy(
  house: House,
  doer: Doer,
  draftId: string,
  form: PublishForm,
): Result<{ readonly id: string }, Refusal> {
  return managePolicy(house, doer, (tx, context) => {
    const draft = findPolicyDraft(tx, draftId);
    if (draft === null) return refuse({ code: 'not-found' });
    if (draft.policyId !== null) return ok({ id: draft.policyId });
    if (draft.closedAt !== null || draft.revision !== form.revision) return refuse(staleBy(draft));
    const errors = publishErrors(draft, form, context);
    if (errors.length > 0) return refuse({ code: 'invalid', errors });
    const id = house.newId();
    writeEdition(tx, context, draft, id);
    // Appointments on the days it rules that it leaves outside of the hours.
    openDisruptions(tx, context, { cause: 'policy', causeId: id });
    return ok({ id });
  });
}

/** The edition for that very day, which a new one would replace; null where there is none. */
export function replacedBy(
  policies: readonly Policy[],
  { effectiveFrom }: Pick<Policy, 'effectiveFrom'>,
) {
  const sameDay = policies.filter((other) => other.effectiveFrom === effectiveFrom);
  return inOrder(sameDay).at(-1) ?? null;
}

function publishErrors(
  draft: PolicyDraft,
  { replaces }: PublishForm,
  context: CommitContext,
): FieldError[] {
  const { policies } = context.reference;
  const { effectiveFrom } = draft;
  const errors = dateErrors(effectiveFrom, context);
  if (errors.length === 0 && (replacedBy(policies, draft)?.id ?? null) !== replaces) {
    errors.push({ path: 'effectiveFrom', message: POLICY_ERRORS.replaced });
  }
  if (draft.note === null) errors.push({ path: 'note', message: POLICY_ERRORS.noteMissing });
  if (changesBetween(policyOn(policies, effectiveFrom), draft).length === 0) {
    errors.push({ path: '', message: POLICY_ERRORS.unchanged });
  }
  return [
    ...errors,
    ...faultsOfEdition(draft).map((found) => ({
      path: found.field,
      message: policyFaultWords(found),
    })),
  ];
}

function writeEdition(tx: Tx, context: CommitContext, draft: PolicyDraft, id: string): void {
  const { now, actor, reference } = context;
  const { values, basis, effectiveFrom } = draft;
  const before = policyOn(reference.policies, effectiveFrom);
  tx.insert(policyVersions)
    .values({
      ...{ id, effectiveFrom, values, basis, note: draft.note },
      ...{ publishedAt: now, publishedBy: actor.name },
    })
    .run();
  tx.update(policyDrafts)
    .set({ closedAt: now, policyId: id, updatedAt: now, updatedBy: actor.name })
    .where(eq(policyDrafts.id, draft.id))
    .run();
  note(tx, context, 'policy.published', `policy:${id}`, {
    ...{ effectiveFrom, follows: before.id, draft: draft.id },
    changes: recordedChanges(before, draft),
  });
}
