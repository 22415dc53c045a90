import type { Policy } from '../policy/policy.ts';
import type { Waiver } from '../reservation/reservation.ts';
import type { Facts } from './facts.ts';
import type { Finding, Observation, Rule, Severity } from './rule.ts';
import { RULES } from './rules/catalogue.ts';

type KnownWaiver = Pick<Waiver, 'id' | 'code'>;

/**
 * Asks every rule that speaks at `facts.moment` and gives all its findings, in the order of the
 * catalogue. No clock, no side effect: the same facts and policy give the same findings.
 */
export function evaluate(
  facts: Facts,
  policy: Policy,
  waivers: readonly KnownWaiver[] = [],
): Finding[] {
  return RULES.flatMap((rule) => {
    const atMoment = rule.at[facts.moment];
    if (atMoment === undefined) return [];
    const waiver = waivers.findLast(({ code }) => code === rule.code) ?? null;
    return rule.check(facts, policy).map((observation) => {
      const severity = severityOf(observation, atMoment, facts);
      return applyWaiver(rule, severity, waiver, {
        code: rule.code,
        basis: rule.basis(policy),
        params: observation.params,
      });
    });
  });
}

/** What blocks a pemda at submission only warns where staff enter the request for them. */
function severityOf(observation: Observation, atMoment: Severity, facts: Facts): Severity {
  const severity = observation.severity ?? atMoment;
  const isStaffEntry = facts.moment === 'submission' && facts.enteredByStaff;
  return isStaffEntry && severity === 'block' ? 'warn' : severity;
}

/** A waiver lets a blocking finding pass; what is recorded stays recorded, with the waiver beside it. */
function applyWaiver(
  rule: Rule,
  severity: Severity,
  waiver: KnownWaiver | null,
  rest: Pick<Finding, 'code' | 'basis' | 'params'>,
): Finding {
  const isWaivable = rule.waivableBy !== null && (severity === 'block' || severity === 'record');
  if (waiver === null || !isWaivable) return { ...rest, severity, waiverId: null };
  return { ...rest, severity: severity === 'block' ? 'warn' : severity, waiverId: waiver.id };
}

/** Findings that stand in the way. */
export function blocking(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'block');
}

/** Findings that become violations. */
export function recorded(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'record');
}

/** True where nothing blocks. */
export function isAllowed(findings: readonly Finding[]): boolean {
  return blocking(findings).length === 0;
}
