import type { Rule } from '../rule.ts';

/** Someone at the desk who is not on the list; a group without a request has no list. */
export const guestNotListed: Rule = {
  code: 'GUEST_NOT_LISTED',
  at: { arrival: 'info' },
  waivableBy: null,
  basis: (policy) => policy.basis.guestListCloses,
  check: ({ mode, reservation, guests: { unlisted } }) =>
    mode === 'tatapMuka' && reservation !== null && unlisted > 0 ? [{ params: { unlisted } }] : [],
};
