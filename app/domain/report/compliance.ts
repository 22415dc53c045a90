import { RULE_CODES, type RuleCode } from '../compliance/rule-code.ts';
import type { ViolationStatus } from '../compliance/violation.ts';

export interface ReportViolation {
  readonly code: RuleCode;
  readonly status: ViolationStatus;
  readonly reservationId: string;
}

export interface ByRule {
  readonly code: RuleCode;
  readonly recorded: number;
  readonly confirmed: number;
  readonly withdrawn: number;
  /** Recorded, and neither confirmed nor withdrawn yet. */
  readonly pending: number;
}

/** What was recorded by rule, in the rules' order; what a correction superseded counts no more. */
export function compliance(violations: readonly ReportViolation[]): {
  readonly byRule: readonly ByRule[];
  /** Consultations with a violation that was not withdrawn. */
  readonly visitsWithViolation: number;
} {
  const valid = violations.filter(({ status }) => status !== 'superseded');
  const standing = valid.filter(({ status }) => status !== 'withdrawn');
  return {
    byRule: RULE_CODES.map((code) => countRule(code, valid)).filter(({ recorded }) => recorded > 0),
    visitsWithViolation: new Set(standing.map(({ reservationId }) => reservationId)).size,
  };
}

function countRule(code: RuleCode, violations: readonly ReportViolation[]): ByRule {
  const own = violations.filter((violation) => violation.code === code);
  const confirmed = own.filter(({ status }) => status === 'confirmed').length;
  const withdrawn = own.filter(({ status }) => status === 'withdrawn').length;
  const recorded = own.length;
  return { code, recorded, confirmed, withdrawn, pending: recorded - confirmed - withdrawn };
}
