import type { RuleCode } from '../compliance/rule-code.ts';
import { DRAFT_STEPS, type DraftStep } from './draft.ts';

/** Where what a rule found at the submission is put right. */
const STEPS: Partial<Readonly<Record<RuleCode, DraftStep>>> = {
  TOO_MANY_OPEN_REQUESTS: 'office',
  DUPLICATE_REQUEST: 'purpose',
  SAME_REGION_TOPIC: 'purpose',
  VIDEO_PREFERRED: 'purpose',
  NOTICE_TOO_SHORT: 'slots',
  BEYOND_HORIZON: 'slots',
  NON_WORKING_DAY: 'slots',
  OUTSIDE_SERVICE_HOURS: 'slots',
  SLOT_CLOSED: 'slots',
  DAILY_CAPACITY_REACHED: 'slots',
  GUEST_LIMIT_EXCEEDED: 'guests',
  GUEST_DUPLICATE: 'guests',
  TOO_MANY_COMPANIONS: 'guests',
  THIRD_PARTY_GUEST: 'guests',
};

/** The step a finding belongs to; one that no step can mend stands with the check itself. */
export function stepOfFinding(code: RuleCode): DraftStep {
  return code.startsWith('LETTER_') ? 'letter' : (STEPS[code] ?? 'check');
}

/** Where what a returned request was asked to put right is answered; a field in words of old is anywhere. */
const FIELD_STEPS: Readonly<Record<string, DraftStep>> = {
  contact: 'office',
  topics: 'purpose',
  questions: 'purpose',
  mode: 'purpose',
  preferences: 'slots',
  letter: 'letter',
  guests: 'guests',
  headClaim: 'guests',
};

/** The step at which a field named by a return is answered; null for one that no step has. */
export function stepOfField(field: string): DraftStep | null {
  return FIELD_STEPS[field.split('.', 1)[0] ?? ''] ?? null;
}

/**
 * The next step at which something was asked to be put right, in their order; the check where there
 * is none.
 * @param after the step that was just answered; null at the beginning
 */
export function nextAskedStep(fields: readonly string[], after: DraftStep | null): DraftStep {
  const asked = fields.map(stepOfField);
  const from = after === null ? 0 : DRAFT_STEPS.indexOf(after) + 1;
  return DRAFT_STEPS.slice(from).find((step) => asked.includes(step)) ?? 'check';
}
