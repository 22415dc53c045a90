import { type Actor, isStaff } from '#app/domain/people/roles.ts';
import { findingMessage } from '#app/copy/findings.ts';
import { audienceOf, paramsFor } from '#app/http/api/finding-view.server.ts';
import type { ListedViolation } from '#app/queries/violation.server.ts';

/** A ketidaksesuaian as its reader may see it; exceptions are the office's own matter. */
export function violationView(violation: ListedViolation, actor: Actor) {
  const { id, code, status, reservationNumber, regionCode, recordedAt, params } = violation;
  const { basis, policyId, waiverId, supersedes, replyDeadline, reply } = violation;
  const audience = audienceOf(actor);
  return {
    id,
    code,
    status,
    reservationNumber,
    region: regionCode,
    recordedAt,
    message: findingMessage({ code, severity: 'record', params, waiverId }, audience),
    basis: { document: basis.document, clause: basis.clause, confirmed: basis.confirmed },
    params: paramsFor(code, params, audience),
    policyVersion: policyId,
    waiver: isStaff(actor.role) ? waiverId : null,
    supersedes,
    replyDeadline,
    reply,
  };
}
