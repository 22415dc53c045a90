import { type Rule, S38 } from '../rule.ts';

/** Video conference replaces tatap muka step by step; here it would do, for the reasons named. */
export const videoPreferred: Rule = {
  code: 'VIDEO_PREFERRED',
  at: { submission: 'info', review: 'info' },
  waivableBy: null,
  basis: () => ({ ...S38, clause: 'angka 2' }),
  check: ({ mode, history, requester }, policy) => {
    if (mode !== 'tatapMuka' || history === undefined) return [];
    const reasons = [
      ...(history.recentSameTopicVisits > 0 ? ['repeatTopic'] : []),
      ...(policy.values.farZones.includes(requester.zone) ? ['farRegion'] : []),
      ...(history.confirmedViolations > 0 ? ['confirmedViolations'] : []),
      ...(history.videoFirst ? ['followUp'] : []),
    ];
    return reasons.length > 0 ? [{ params: { reasons } }] : [];
  },
};
