import { regionErrors } from '#app/commands/references.server.ts';
import { policyEvaluateForm } from '#app/forms/policy-evaluate.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { evaluateRequest } from '#app/domain/compliance/evaluation.ts';
import { policyOn } from '#app/domain/policy/policy.ts';
import { ok, refuse } from '#app/domain/result.ts';
import { audienceOf, findingView } from '#app/http/api/finding-view.server.ts';
import { invalid } from '#app/http/api/refusal-problem.server.ts';
import { zEvaluation } from '#app/http/api/schemas/finding.ts';
import { referenceOf, zoneOf } from '#app/queries/reference.server.ts';
import { type Endpoint, operation } from './operation.server.ts';

const evaluate = operation({
  summary: 'Menanyakan ketentuan untuk suatu keadaan, tanpa mencatat apa pun.',
  deed: 'any',
  body: policyEvaluateForm,
  success: { status: 200, schema: zEvaluation },
  problems: [],
  answer: ({ services, actor, body }) => {
    const reference = referenceOf(services.db);
    const { requester = null, at } = body;
    const errors = requester === null ? [] : regionErrors(reference, requester);
    if (errors.length > 0) return refuse(invalid(errors));
    const policy = policyOn(reference.policies, dayOf(at));
    const zone = zoneOf(reference, requester?.regionCode ?? null);
    const { calendar } = reference;
    const { guestLimit, allowed, findings } = evaluateRequest(body, { policy, calendar, zone });
    const told = findings.map((finding) => findingView(finding, audienceOf(actor)));
    return ok({ body: { policyVersion: policy.id, guestLimit, allowed, findings: told } });
  },
});

export const policyEvaluate: Endpoint = () => ({ POST: evaluate });
