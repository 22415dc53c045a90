import { graceEnds } from '../../policy/guest-limit.ts';
import type { Rule } from '../rule.ts';
import { visitStart } from '../visit.ts';

/**
 * Approved, the grace is over, nobody came, and no contact was logged before the start. Where the
 * office itself was at fault it is only told, not recorded.
 */
export const noShow: Rule = {
  code: 'NO_SHOW',
  at: { closing: 'record' },
  waivableBy: null,
  basis: (policy) => policy.basis.graceMinutes,
  check: (facts, policy) => {
    const { reservation, arrivedAt, guests, requester } = facts;
    if (!reservation || reservation.status !== 'approved') return [];
    if (reservation.contactLoggedBeforeStart) return [];
    const start = visitStart(facts);
    const cameAnyone = arrivedAt !== null || (guests.arrived ?? 0) > 0;
    if (start === null || cameAnyone || facts.at <= graceEnds(start, policy)) return [];
    const { graceMinutes } = policy.values;
    const params = { start, graceMinutes, zone: requester.zone };
    return reservation.officeAtFault
      ? [{ params: { ...params, officeAtFault: true }, severity: 'info' }]
      : [{ params }];
  },
};
