import { evaluate, isAllowed } from './evaluate.ts';
import type { Finding } from './rule.ts';
import { guestLimitOf } from './visit.ts';
import { factsOf } from './evaluation-facts.ts';
import type { EvaluationContext, EvaluationRequest } from './evaluation-request.ts';

export interface Evaluation {
  readonly guestLimit: number;
  readonly allowed: boolean;
  readonly findings: readonly Finding[];
}

/** The rule engine with no side effect; rules whose facts the body cannot carry are not asked. */
export function evaluateRequest(
  request: EvaluationRequest,
  context: EvaluationContext,
): Evaluation {
  const facts = factsOf(request, context);
  const findings = evaluate(facts, context.policy);
  return {
    guestLimit: guestLimitOf(facts, context.policy),
    allowed: isAllowed(findings),
    findings,
  };
}
