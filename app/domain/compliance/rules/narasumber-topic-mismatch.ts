import { type Rule, SERVICE_POLICY } from '../rule.ts';

/** A narasumber who is recorded for none of the asked topics. */
export const narasumberTopicMismatch: Rule = {
  code: 'NARASUMBER_TOPIC_MISMATCH',
  at: { approval: 'warn' },
  waivableBy: null,
  basis: () => SERVICE_POLICY,
  check: ({ assignment, topics }) => {
    if (assignment === undefined || topics.length === 0) return [];
    return assignment.narasumber
      .filter((narasumber) => !narasumber.topics.some((topic) => topics.includes(topic)))
      .map(({ id, name }) => ({ params: { id, name, topics } }));
  },
};
