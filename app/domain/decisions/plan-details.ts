import type { Finding } from '../compliance/rule.ts';
import type { Plan } from '../reservation/reservation.ts';
import type { JsonValue } from './decision.ts';

/** A plan and what the rules said of it, for the record: who, where and when by id, no names. */
export function planDetails(
  plan: Plan,
  findings: readonly Finding[],
): { readonly [key: string]: JsonValue } {
  return {
    mode: plan.mode,
    sessions: plan.sessions.map((session) => ({ ...session })),
    findings: findings.map((finding) => finding.code),
  };
}

/** Plain data as the record keeps it. */
export function asJson(value: object): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}
