import { PROBLEM_WORDS } from '#app/copy/problems.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';

/** An expected refusal as one line. */
export function reasonOf(refusal: Refusal): string {
  if (refusal.code !== 'invalid') return PROBLEM_WORDS[refusal.code].detail;
  return refusal.errors.map(({ message }) => message).join(' ');
}
