import type { Basis, Policy } from '../policy/policy.ts';
import type { Facts, Moment } from './facts.ts';
import type { RuleCode } from './rule-code.ts';

export const SEVERITIES = ['block', 'warn', 'record', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Values a sentence is made of; the record keeps them. */
export type FindingParams = Readonly<
  Record<string, string | number | boolean | null | readonly string[]>
>;

export interface Finding {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly params: FindingParams;
  /** The waiver that let it pass; such a finding no longer blocks. */
  readonly waiverId: string | null;
}

/** What a rule saw. It names a milder severity where the facts call for one. */
export interface Observation {
  readonly params: FindingParams;
  readonly severity?: Severity;
}

/** Who may let a blocking finding pass, by an explicit decision with a reason. */
export type WaivableBy = 'supervisor' | 'secretariat' | null;

/**
 * One rule: pure, asked at the moments it names, and silent where it has nothing to say. Its
 * wording lives in `app/copy/findings/`, its numbers in the policy.
 */
export interface Rule {
  readonly code: RuleCode;
  readonly at: Partial<Readonly<Record<Moment, Severity>>>;
  readonly waivableBy: WaivableBy;
  readonly basis: (policy: Policy) => Basis;
  readonly check: (facts: Facts, policy: Policy) => readonly Observation[];
}

/** The documents that are known for sure; what they say in numbers is not (`domain.md` §2). */
export const S38: Basis = { document: 'S-38/PK/2023', clause: 'angka 3', confirmed: true };
export const SE1: Basis = { document: 'SE-1/PK.1/2023', clause: null, confirmed: false };
export const SERVICE_POLICY: Basis = {
  document: 'Kebijakan layanan (belum dikonfirmasi)',
  clause: null,
  confirmed: false,
};
