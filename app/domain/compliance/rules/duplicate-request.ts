import { namedRequests } from '../other-requests.ts';
import { type Rule, SERVICE_POLICY } from '../rule.ts';

/** The same office has an open request on a same topic. */
export const duplicateRequest: Rule = {
  code: 'DUPLICATE_REQUEST',
  at: { submission: 'warn', review: 'warn' },
  waivableBy: null,
  basis: () => SERVICE_POLICY,
  check: ({ history, topics }) => namedRequests(history?.sameOfficeTopic ?? [], topics),
};
