import { dueOn } from '../due-on.ts';
import { type Rule, SERVICE_POLICY } from '../rule.ts';

/** A video conference may be approved before its link is known; a missing link never blocks. */
export const linkMissing: Rule = {
  code: 'LINK_MISSING',
  at: { approval: 'warn' },
  waivableBy: null,
  basis: () => SERVICE_POLICY,
  check: (facts) => {
    const { mode, assignment } = facts;
    if (mode !== 'videoConference' || assignment === undefined) return [];
    const hasLink = (assignment.meetingUrl ?? '').trim() !== '';
    return hasLink ? [] : [{ params: { dueOn: dueOn(facts) } }];
  },
};
