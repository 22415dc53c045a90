import { eq } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { policyDrafts } from '#db/schema/index.ts';
import { POLICY_ERRORS } from '#app/copy/policy-pages.ts';
import { addDays, type LocalDate } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { FieldError, JsonValue, Refusal } from '#app/domain/decisions/decision.ts';
import { can } from '#app/domain/people/permissions.ts';
import { changesBetween } from '#app/domain/policy/compare-editions.ts';
import type { Edition, Policy } from '#app/domain/policy/policy.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { TypedEdition } from '#app/forms/policy-edition.ts';
import { findPolicyDraft, type PolicyDraft } from '#app/queries/policy-editions.server.ts';
import type { CommitContext } from './commit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { note } from './resources.server.ts';

/** Runs a change of rules, texts or reasons for those who may make it. */
export function managePolicy<T>(
  house: House,
  doer: Doer,
  deed: (tx: Tx, context: CommitContext) => Result<T, Refusal>,
): Result<T, Refusal> {
  if (!can(doer.actor, 'managePolicy')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, deed);
}

/** Begins a new edition as a copy of the one in force. @param id sent twice, it is begun once */
export function beginPolicyDraft(
  house: House,
  doer: Doer,
  id: string,
): Result<{ readonly id: string }, Refusal> {
  return managePolicy(house, doer, (tx, context) => {
    if (findPolicyDraft(tx, id) !== null) return ok({ id });
    const { policy, now, actor } = context;
    tx.insert(policyDrafts)
      .values({
        ...{ id, basedOn: policy.id, effectiveFrom: addDays(dayOf(now), 1) },
        ...{ values: policy.values, basis: policy.basis, note: null },
        ...{ revision: 1, updatedAt: now, updatedBy: actor.name },
      })
      .run();
    note(tx, context, 'policyDraft.begun', `policyDraft:${id}`, { basedOn: policy.id });
    return ok({ id });
  });
}

/** Keeps what was typed; whoever saw another revision than the present one is told who saved. */
export function savePolicyDraft(
  house: House,
  doer: Doer,
  id: string,
  { revision, edition }: { readonly revision: number; readonly edition: TypedEdition },
): Result<{ readonly revision: number }, Refusal> {
  return managePolicy(house, doer, (tx, context) => {
    const draft = openDraft(tx, id);
    if (!draft.ok) return draft;
    const before = draft.value;
    if (before.revision !== revision) return refuse(staleBy(before));
    const errors = dateErrors(edition.effectiveFrom, context);
    if (errors.length > 0) return refuse({ code: 'invalid', errors });
    const next = before.revision + 1;
    tx.update(policyDrafts)
      .set({ ...edition, revision: next, updatedAt: context.now, updatedBy: context.actor.name })
      .where(eq(policyDrafts.id, id))
      .run();
    note(tx, context, 'policyDraft.saved', `policyDraft:${id}`, {
      effectiveFrom: edition.effectiveFrom,
      changes: recordedChanges(before, edition),
    });
    return ok({ revision: next });
  });
}

/** Throws a draft away; it stays on record. Done twice, it is done once. */
export function discardPolicyDraft(house: House, doer: Doer, id: string): Result<null, Refusal> {
  return managePolicy(house, doer, (tx, context) => {
    const draft = findPolicyDraft(tx, id);
    if (draft === null) return refuse({ code: 'not-found' });
    if (draft.policyId !== null) return refuse(staleBy(draft));
    if (draft.closedAt !== null) return ok(null);
    tx.update(policyDrafts).set({ closedAt: context.now }).where(eq(policyDrafts.id, id)).run();
    note(tx, context, 'policyDraft.discarded', `policyDraft:${id}`, {});
    return ok(null);
  });
}

/** A draft that can still be worked on. */
function openDraft(tx: Tx, id: string): Result<PolicyDraft, Refusal> {
  const draft = findPolicyDraft(tx, id);
  if (draft === null) return refuse({ code: 'not-found' });
  return draft.closedAt === null ? ok(draft) : refuse(staleBy(draft));
}

export function staleBy({ updatedBy, updatedAt }: PolicyDraft): Refusal {
  return { code: 'stale', decidedBy: updatedBy, decidedAt: updatedAt };
}

/** Rules never reach back, and on a day that has come one edition is enough. */
export function dateErrors(
  effectiveFrom: LocalDate,
  { now, reference }: Pick<CommitContext, 'now' | 'reference'>,
): FieldError[] {
  const today = dayOf(now);
  const path = 'effectiveFrom';
  if (effectiveFrom < today) return [{ path, message: POLICY_ERRORS.past }];
  const isTaken =
    effectiveFrom === today &&
    reference.policies.some((other) => other.effectiveFrom === effectiveFrom);
  return isTaken ? [{ path, message: POLICY_ERRORS.taken }] : [];
}

/** What the record keeps of a change: each value before and after. */
export function recordedChanges(before: Edition | Policy, after: Edition): JsonValue {
  return Object.fromEntries(
    changesBetween(before, after).map(({ key }) => [
      key,
      {
        before: { value: before.values[key], basis: { ...before.basis[key] } },
        after: { value: after.values[key], basis: { ...after.basis[key] } },
      } as unknown as JsonValue,
    ]),
  );
}
