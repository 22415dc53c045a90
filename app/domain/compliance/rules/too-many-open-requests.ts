import type { Policy } from '../../policy/policy.ts';
import type { Rule } from '../rule.ts';

/** Has an office as many open requests as it may have at once? */
export function hasNoRoom(open: number, { values }: Policy): boolean {
  return open >= values.openRequestsPerOffice;
}

/**
 * Open requests of the same office, the one at hand not counted: it must leave room for one more. One
 * that is corrected has its place already.
 */
export const tooManyOpenRequests: Rule = {
  code: 'TOO_MANY_OPEN_REQUESTS',
  at: { submission: 'block' },
  waivableBy: null,
  basis: (policy) => policy.basis.openRequestsPerOffice,
  check: ({ history, reservation }, policy) => {
    if (reservation?.status === 'returned') return [];
    const limit = policy.values.openRequestsPerOffice;
    const open = history?.openRequests ?? 0;
    return history !== undefined && hasNoRoom(open, policy) ? [{ params: { open, limit } }] : [];
  },
};
