import { availability } from './availability.server.ts';
import { closure, closures } from './closures.server.ts';
import { delegation, delegations } from './delegations.server.ts';
import { disruptionKeep, disruptions } from './disruptions.server.ts';
import { monthlyReport } from './monthly-report.server.ts';
import { narasumber } from './narasumber.server.ts';
import { notes } from './notes.server.ts';
import type { Endpoint, Methods } from './operation.server.ts';
import { policies, policy } from './policies.server.ts';
import { policyEvaluate } from './policy-evaluate.server.ts';
import { regions } from './regions.server.ts';
import { reservation } from './reservation.server.ts';
import { VERB_OPERATIONS } from './reservation-verb.server.ts';
import { reservations } from './reservations.server.ts';
import { rooms } from './rooms.server.ts';
import { STAFFING_OPERATIONS } from './staffing.server.ts';
import { topicUnit, topicUnitEnd, topicUnits } from './topic-units.server.ts';
import { topics } from './topics.server.ts';
import { VIOLATION_OPERATIONS, violations } from './violations.server.ts';
import { walkIns } from './walk-ins.server.ts';

/** One address under `/api/v1`, `{…}` standing for what the path carries. */
export interface Address {
  readonly path: string;
  readonly methods: Methods;
}

/** Every address of the API, each verb at its own; the document is made of it. */
export const ADDRESSES: readonly Address[] = [
  ...at('/regions', regions),
  ...at('/topics', topics),
  ...at('/availability', availability),
  ...at('/policy/evaluate', policyEvaluate),
  ...at('/policies', policies),
  ...at('/policies/{id}', policy),
  ...at('/reservations', reservations),
  ...at('/reservations/{number}', reservation),
  ...[...VERB_OPERATIONS, ...STAFFING_OPERATIONS].map(([slug, POST]) => ({
    path: `/reservations/{number}/${slug}`,
    methods: { POST },
  })),
  ...at('/reservations/{number}/notes', notes),
  ...at('/walk-ins', walkIns),
  ...at('/narasumber', narasumber),
  ...at('/rooms', rooms),
  ...at('/closures', closures),
  ...at('/closures/{id}', closure),
  ...at('/disruptions', disruptions),
  ...at('/disruptions/{id}/keep', disruptionKeep),
  ...at('/delegations', delegations),
  ...at('/delegations/{id}', delegation),
  ...at('/topic-units', topicUnits),
  ...at('/topic-units/{id}', topicUnit),
  ...at('/topic-units/{id}/end', topicUnitEnd),
  ...at('/violations', violations),
  ...[...VIOLATION_OPERATIONS].map(([verb, POST]) => ({
    path: `/violations/{id}/${verb}`,
    methods: { POST },
  })),
  ...at('/reports/monthly', monthlyReport),
];

function at(path: string, endpoint: Endpoint): Address[] {
  const methods = endpoint({});
  return methods === null ? [] : [{ path, methods }];
}
