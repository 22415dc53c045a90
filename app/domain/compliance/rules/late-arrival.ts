import { minutesBetween } from '../../calendar/instant.ts';
import { graceEnds } from '../../policy/guest-limit.ts';
import type { Rule } from '../rule.ts';
import { isOtherDay, unconfirmedBecause, visitStart } from '../visit.ts';

/** Later than the grace, on the day of the visit; asked only of a group that is awaited. */
export const lateArrival: Rule = {
  code: 'LATE_ARRIVAL',
  at: { arrival: 'info' },
  waivableBy: null,
  basis: (policy) => policy.basis.graceMinutes,
  check: (facts, policy) => {
    const { reservation, arrivedAt, requester } = facts;
    const start = visitStart(facts);
    if (reservation === null || unconfirmedBecause(facts) !== null) return [];
    if (start === null || arrivedAt === null || isOtherDay(start, arrivedAt)) return [];
    if (arrivedAt <= graceEnds(start, policy)) return [];
    const minutes = Math.ceil(minutesBetween(start, arrivedAt));
    const { graceMinutes } = policy.values;
    return [{ params: { start, arrivedAt, minutes, graceMinutes, zone: requester.zone } }];
  },
};
