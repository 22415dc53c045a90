import type { RuleCode } from '../compliance/rule-code.ts';
import type { DraftStep } from './draft.ts';

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
