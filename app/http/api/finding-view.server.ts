import { findingMessage } from '#app/copy/findings.ts';
import type { FindingAudience } from '#app/copy/findings/sentence.ts';
import type { Finding, FindingParams } from '#app/domain/compliance/rule.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import { type Actor, isStaff } from '#app/domain/people/roles.ts';

export function audienceOf(actor: Pick<Actor, 'role'>): FindingAudience {
  return isStaff(actor.role) ? 'staff' : 'pemda';
}

/** What a pemda is not told: other offices' requests, and why the office is closed. */
const NOT_FOR_PEMDA: Partial<Readonly<Record<RuleCode, readonly string[]>>> = {
  LETTER_REUSED: ['numbers'],
  SAME_REGION_TOPIC: ['numbers'],
  SLOT_CLOSED: ['reason', 'name'],
  NARASUMBER_BUSY: ['id', 'name', 'number'],
  ROOM_BUSY: ['id', 'name', 'number'],
};

/** A finding as the API gives it, in the words and with the values that its reader may see. */
export function findingView(finding: Finding, audience: FindingAudience) {
  const { code, severity, basis } = finding;
  return {
    code,
    severity,
    message: findingMessage(finding, audience),
    basis: { document: basis.document, clause: basis.clause, confirmed: basis.confirmed },
    params: paramsFor(code, finding.params, audience),
  };
}

export function paramsFor(
  code: RuleCode,
  params: FindingParams,
  audience: FindingAudience,
): FindingParams {
  const hidden = audience === 'pemda' ? (NOT_FOR_PEMDA[code] ?? []) : [];
  return hidden.length === 0
    ? params
    : Object.fromEntries(Object.entries(params).filter(([name]) => !hidden.includes(name)));
}
