import type { Rule } from '../rule.ts';

/** Consultants and intermediaries are named, so that a person can ask what they come for. */
export const thirdPartyGuest: Rule = {
  code: 'THIRD_PARTY_GUEST',
  at: { submission: 'warn', review: 'warn' },
  waivableBy: null,
  basis: (policy) => policy.basis.countedGuestKinds,
  check: ({ guests }) =>
    guests.thirdParties.length > 0 ? [{ params: { names: guests.thirdParties } }] : [],
};
