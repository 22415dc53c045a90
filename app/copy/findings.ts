import type { Finding } from '#app/domain/compliance/rule.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import { ASSIGNMENT_SENTENCES } from './findings/assignment.ts';
import { GUEST_SENTENCES } from './findings/guests.ts';
import { LETTER_SENTENCES } from './findings/letter.ts';
import { REQUEST_SENTENCES } from './findings/requests.ts';
import { SCHEDULE_SENTENCES } from './findings/schedule.ts';
import type { FindingAudience, Sentence } from './findings/sentence.ts';
import { VISIT_SENTENCES } from './findings/visit.ts';

/** Every rule has its wording; a forgotten one does not compile. */
const SENTENCES: Readonly<Record<RuleCode, Sentence>> = {
  ...LETTER_SENTENCES,
  ...GUEST_SENTENCES,
  ...SCHEDULE_SENTENCES,
  ...REQUEST_SENTENCES,
  ...ASSIGNMENT_SENTENCES,
  ...VISIT_SENTENCES,
};

/**
 * The finding in plain Indonesian: what happened, what it means, what to do. Never empty.
 * @param audience towards a pemda nothing is said of exceptions or of other offices
 */
export function findingMessage(
  finding: Pick<Finding, 'code' | 'severity' | 'params' | 'waiverId'>,
  audience: FindingAudience = 'pemda',
): string {
  const { code, severity, params, waiverId } = finding;
  const sentence = SENTENCES[code]({ params, severity, audience });
  return waiverId === null || audience === 'pemda'
    ? sentence
    : `${sentence} Pengecualian sudah diberikan.`;
}
