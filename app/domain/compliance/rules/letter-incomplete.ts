import type { LetterDetails } from '../../reservation/letter.ts';
import { type Rule, S38 } from '../rule.ts';

/** A letter bears a number, a date, a signatory (their office suffices) and a subject. */
export const letterIncomplete: Rule = {
  code: 'LETTER_INCOMPLETE',
  at: { submission: 'warn', review: 'block', approval: 'block' },
  waivableBy: 'supervisor',
  // The letter names the paper, not what it must hold.
  basis: () => ({ ...S38, clause: null, confirmed: false }),
  check: ({ letter }) => {
    const missing = letter === undefined || letter === null ? [] : missingMembers(letter);
    return missing.length > 0 ? [{ params: { missing } }] : [];
  },
};

function missingMembers(letter: LetterDetails): string[] {
  const members = {
    number: letter.number,
    date: letter.date,
    signatory: letter.signatoryOffice,
    subject: letter.subject,
  };
  return Object.entries(members)
    .filter(([, value]) => value === null || value.trim() === '')
    .map(([name]) => name);
}
