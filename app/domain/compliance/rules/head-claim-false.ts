import { type Rule, SE1 } from '../rule.ts';

/**
 * "Attends" was stated, and the head neither came nor was represented. "Menyusul" is decided at
 * closing; without a verdict nothing is held against anyone.
 */
export const headClaimFalse: Rule = {
  code: 'HEAD_CLAIM_FALSE',
  at: { arrival: 'record', closing: 'record' },
  waivableBy: null,
  basis: () => SE1,
  check: ({ mode, moment, headClaim, headVerdict, reservation }) => {
    if (mode !== 'tatapMuka' || headClaim?.claim !== 'attends') return [];
    if (reservation === null) return [];
    const neverCame = moment === 'closing' && headVerdict === 'expected';
    if (headVerdict !== 'absent' && !neverCame) return [];
    return [{ params: { office: headClaim.office, verdict: headVerdict } }];
  },
};
