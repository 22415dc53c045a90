import { beginPolicyDraft, savePolicyDraft } from '#app/commands/policy-drafts.server.ts';
import { publishPolicy } from '#app/commands/publish-policy.server.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { PolicyValues } from '#app/domain/policy/policy.ts';
import { findPolicyDraft } from '#app/queries/policy-editions.server.ts';
import { as, done } from './deeds.ts';
import type { TestHouse } from './house.ts';

const ADMIN = as('admin');

/** A draft with other values, saved for a day; its id and revision. */
export function aDraft(house: TestHouse, values: Partial<PolicyValues>, effectiveFrom: string) {
  const { id } = done(beginPolicyDraft(house, ADMIN, house.newId()));
  const draft = findPolicyDraft(house.db, id);
  if (draft === null) throw new Error('Was not begun');
  const edition = {
    ...{ values: { ...draft.values, ...values }, basis: draft.basis, note: 'Menurut surat baru.' },
    effectiveFrom: effectiveFrom as LocalDate,
  };
  const { revision } = done(savePolicyDraft(house, ADMIN, id, { revision: 1, edition }));
  return { id, revision, edition };
}

/** An edition with other values, published for a day; its id. */
export function published(
  house: TestHouse,
  values: Partial<PolicyValues>,
  effectiveFrom: string,
): string {
  const { id, revision } = aDraft(house, values, effectiveFrom);
  return done(publishPolicy(house, ADMIN, id, { revision, replaces: null })).id;
}
