import type { DraftGroup } from '#app/components/policy/draft-view.ts';
import {
  POLICY_GROUP_ANCHORS,
  POLICY_GROUP_TITLES,
  POLICY_GROUPS,
  policyHint,
  policyKeysOf,
  policySubject,
  policyValueLines,
} from '#app/copy/policy-values.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { changesBetween } from '#app/domain/policy/compare-editions.ts';
import { type Edition, policyOn } from '#app/domain/policy/policy.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import type { Services } from '#app/services.server.ts';

/** The values of a draft by groups, each beside what is in force. */
export function draftGroups(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  draft: Edition,
): DraftGroup[] {
  const inForce = policyOn(referenceOf(db).policies, dayOf(clock()));
  const changes = new Map(changesBetween(inForce, draft).map((change) => [change.key, change]));
  return POLICY_GROUPS.map((group) => ({
    title: POLICY_GROUP_TITLES[group],
    anchor: POLICY_GROUP_ANCHORS[group],
    values: policyKeysOf(group).map((key) => {
      const change = changes.get(key);
      const valueChanged = change?.valueChanged ?? false;
      return {
        ...{ key, subject: policySubject(key), hint: policyHint(key) ?? null },
        ...{ inForce: policyValueLines(key, inForce.values), valueChanged },
        basisIsOld: valueChanged && change?.basisChanged === false && inForce.basis[key].confirmed,
      };
    }),
  }));
}
