import type { Rule } from '../rule.ts';

/** Another signatory than those of the policy needs a question, not a refusal. */
export const letterSignatoryUnclear: Rule = {
  code: 'LETTER_SIGNATORY_UNCLEAR',
  at: { submission: 'warn', review: 'warn' },
  waivableBy: null,
  basis: (policy) => policy.basis.acceptedSignatories,
  check: ({ letter }, policy) => {
    const signatoryOffice = letter?.signatoryOffice ?? null;
    if (signatoryOffice === null) return [];
    const isAccepted = policy.values.acceptedSignatories.includes(signatoryOffice);
    return isAccepted ? [] : [{ params: { signatoryOffice } }];
  },
};
