import type { Policy, PolicyValues } from '#app/domain/policy/policy.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';

/** The default policy, with other values where a test wants them. */
export function policyWith(values: Partial<PolicyValues> = {}): Policy {
  return { ...DEFAULT_POLICY, values: { ...DEFAULT_POLICY.values, ...values } };
}
