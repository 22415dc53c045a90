import { type Rule, SE1 } from '../rule.ts';
import { unconfirmedBecause, visitStart } from '../visit.ts';

/**
 * A group whose request is not approved, or is for another WIB day. Where the office's own promise
 * had lapsed or its notice had failed, it is only told, not recorded.
 */
export const arrivedWithoutConfirmation: Rule = {
  code: 'ARRIVED_WITHOUT_CONFIRMATION',
  at: { arrival: 'record' },
  waivableBy: null,
  basis: () => SE1,
  check: (facts) => {
    const { mode, reservation, arrivedAt, requester } = facts;
    const because = unconfirmedBecause(facts);
    if (mode !== 'tatapMuka' || because === null || !reservation) return [];
    const { status, officeAtFault } = reservation;
    const start = visitStart(facts);
    const params = { because, status, start, arrivedAt, zone: requester.zone, officeAtFault };
    return [officeAtFault ? { params, severity: 'info' } : { params }];
  },
};
