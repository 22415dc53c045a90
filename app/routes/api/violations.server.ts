import { runViolationVerb } from '#app/commands/violation.server.ts';
import { regionErrors } from '#app/commands/references.server.ts';
import { zViolationQuery } from '#app/forms/api-queries.ts';
import { VIOLATION_FORMS } from '#app/forms/violation.ts';
import { VIOLATION_VERB_WORDS } from '#app/copy/life.ts';
import { VIOLATION_VERBS, type ViolationVerb } from '#app/domain/compliance/violation.ts';
import { ok, refuse } from '#app/domain/result.ts';
import { invalid } from '#app/http/api/refusal-problem.server.ts';
import { zViolation, zViolationList } from '#app/http/api/schemas/violation.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { listViolations, loadViolation } from '#app/queries/violation.server.ts';
import { type Endpoint, type Operation, operation, refused } from './operation.server.ts';
import { violationView } from './violation-view.server.ts';

const list = operation({
  summary:
    'Ketidaksesuaian, terbaru lebih dahulu; pemda melihat yang sudah diberitahukan kepadanya.',
  deed: 'readViolations',
  query: zViolationQuery,
  success: { status: 200, schema: zViolationList },
  problems: [],
  answer: ({ services, actor, query }) => {
    const { month = null, code = null, region } = query;
    const asked = { body: 'other', regionCode: region } as const;
    const errors = regionErrors(referenceOf(services.db), asked, 'region');
    if (errors.length > 0) return refuse(invalid(errors));
    const found = listViolations(services.db, actor, { month, code, region });
    return ok({ body: { items: found.map((violation) => violationView(violation, actor)) } });
  },
});

function step(verb: ViolationVerb): Operation {
  return operation({
    summary: `Ketidaksesuaian: ${VIOLATION_VERB_WORDS[verb]}.`,
    deed: `violation.${verb}`,
    body: VIOLATION_FORMS[verb],
    success: { status: 200, schema: zViolation },
    problems: ['not-found', 'wrong-status'],
    answer: (call) => {
      const { services, actor, doer, params, body } = call;
      const done = runViolationVerb(services, doer, params.id ?? '', verb, body);
      if (!done.ok) return refused(done.error, call);
      const found = loadViolation(services.db, done.value.id);
      if (found === null) return refused({ code: 'not-found' }, call);
      return ok({ body: violationView(found, actor) });
    },
  });
}

/** Every step of a violation at its address. */
export const VIOLATION_OPERATIONS: ReadonlyMap<string, Operation> = new Map(
  VIOLATION_VERBS.map((verb) => [verb, step(verb)]),
);

export const violations: Endpoint = () => ({ GET: list });

export const violationVerb: Endpoint = ({ verb = '' }) => {
  const known = VIOLATION_OPERATIONS.get(verb);
  return known === undefined ? null : { POST: known };
};
