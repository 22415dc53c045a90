import { namedRequests } from '../other-requests.ts';
import { type Rule, SERVICE_POLICY } from '../rule.ts';

/** Another office of the same region asks the same: the secretariat may offer to merge. */
export const sameRegionTopic: Rule = {
  code: 'SAME_REGION_TOPIC',
  at: { review: 'info' },
  waivableBy: null,
  basis: () => SERVICE_POLICY,
  check: ({ history, topics }) => namedRequests(history?.sameRegionTopic ?? [], topics),
};
