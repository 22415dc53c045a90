import type { Rule } from '../rule.ts';
import { countedGuests, guestLimitOf } from '../visit.ts';

/**
 * More counted guests than the limit in force. In a video conference the number of participants
 * only warns, and at its arrival nobody stands at a desk.
 */
export const guestLimitExceeded: Rule = {
  code: 'GUEST_LIMIT_EXCEEDED',
  at: { submission: 'block', review: 'block', approval: 'block', arrival: 'record' },
  waivableBy: 'supervisor',
  basis: (policy) => policy.basis.guestLimitOrdinary,
  check: (facts, policy) => {
    const { mode } = facts;
    const isVideo = mode === 'videoConference';
    if (isVideo && facts.moment === 'arrival') return [];
    // A group without any request is recorded as just that (`domain.md` §4 "Arrival").
    if (facts.reservation === null) return [];
    const guests = countedGuests(facts);
    const limit = guestLimitOf(facts, policy);
    if (guests === null || guests <= limit) return [];
    const limitWithHead = policy.values.guestLimitWithHead;
    const params = { guests, limit, excess: guests - limit, limitWithHead, mode };
    return [isVideo ? { params, severity: 'warn' } : { params }];
  },
};
