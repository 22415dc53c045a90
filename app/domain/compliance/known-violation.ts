import type { DecisionContext } from '../decisions/decision.ts';
import { recorded } from './evaluate.ts';
import type { Finding, FindingParams } from './rule.ts';
import type { RuleCode } from './rule-code.ts';
import type { ViolationDraft } from './violation.ts';

/** A violation of the request that still counts, as far as a new one has to know it. */
export interface KnownViolation {
  readonly id: string;
  readonly code: RuleCode;
  readonly params: FindingParams;
  /** The waiver it was recorded with; left out where nobody asked for it. */
  readonly waiverId?: string | null;
}

/**
 * The violations that this moment adds. The same breach of the same visit is recorded once; where
 * its numbers have grown since (a second part of the group), or an exception lets pass what was
 * recorded without one, a new record supersedes the old.
 */
export function newViolations(
  findings: readonly Finding[],
  known: readonly KnownViolation[],
  { policy, newId }: Pick<DecisionContext, 'policy' | 'newId'>,
): ViolationDraft[] {
  return recorded(findings).flatMap((finding) => {
    const before = known.find((violation) => violation.code === finding.code);
    const isNews =
      before === undefined ||
      hasGrown(before.params, finding.params) ||
      (finding.waiverId !== null && before.waiverId === null);
    if (!isNews) return [];
    return [
      {
        id: newId(),
        code: finding.code,
        params: finding.params,
        basis: finding.basis,
        policyId: policy.id,
        waiverId: finding.waiverId,
        supersedes: before?.id ?? null,
        note: null,
      },
    ];
  });
}

function hasGrown(before: FindingParams, now: FindingParams): boolean {
  return Object.entries(now).some(
    ([key, value]) => typeof value === 'number' && value > Number(before[key] ?? value),
  );
}
