import { RULE_CODES, type RuleCode } from '../compliance/rule-code.ts';
import { VIOLATION_STATUSES, type ViolationStatus } from '../compliance/violation.ts';

/** Below this many consultations a count says little about an office; it is told with the count. */
const FEW = 5;

interface Visit {
  readonly reservationId: string;
}

interface Recorded extends Visit {
  readonly code: RuleCode;
  readonly status: ViolationStatus;
}

/** What is on record of one office over a stretch of time. */
export interface OfficeCompliance {
  /** Consultations that were held. */
  readonly held: number;
  /** Of those, the ones against which nothing stands. */
  readonly clean: number;
  readonly byRule: readonly {
    readonly code: RuleCode;
    readonly states: readonly { readonly status: ViolationStatus; readonly count: number }[];
  }[];
  readonly replies: number;
  /** Confirmed, and neither withdrawn nor corrected since. */
  readonly confirmed: number;
  /** So few consultations that no conclusion should rest on the numbers. */
  readonly isFew: boolean;
}

/**
 * Counts, never shares: one event among two visits is "50 %" of nothing. What was corrected counts
 * under its correction, and what was withdrawn is told but stands against nobody.
 */
export function officeCompliance(
  held: readonly Visit[],
  violations: readonly (Recorded & { readonly hasReply: boolean })[],
): OfficeCompliance {
  const valid = violations.filter(({ status }) => status !== 'superseded');
  const standing = valid.filter(({ status }) => status !== 'withdrawn');
  const marked = new Set(standing.map(({ reservationId }) => reservationId));
  return {
    held: held.length,
    clean: held.filter(({ reservationId }) => !marked.has(reservationId)).length,
    byRule: RULE_CODES.map((code) => ({ code, states: statesOf(valid, code) })).filter(
      ({ states }) => states.length > 0,
    ),
    replies: valid.filter(({ hasReply }) => hasReply).length,
    confirmed: valid.filter(({ status }) => status === 'confirmed').length,
    isFew: held.length < FEW,
  };
}

function statesOf(violations: readonly Recorded[], code: RuleCode) {
  return VIOLATION_STATUSES.map((status) => ({
    status,
    count: violations.filter((one) => one.code === code && one.status === status).length,
  })).filter(({ count }) => count > 0);
}
