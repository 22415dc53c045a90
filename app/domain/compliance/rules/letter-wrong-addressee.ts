import { isAddressedToDirjen } from '../addressee.ts';
import { type Rule, S38 } from '../rule.ts';

/** The letter of request is addressed to the Direktur Jenderal Perimbangan Keuangan. */
export const letterWrongAddressee: Rule = {
  code: 'LETTER_WRONG_ADDRESSEE',
  at: { submission: 'warn', review: 'warn' },
  waivableBy: null,
  basis: () => S38,
  check: ({ letter }) => {
    if (letter === undefined || letter === null) return [];
    const addressee = letter.addressee?.trim() ?? '';
    return isAddressedToDirjen(addressee) ? [] : [{ params: { addressee } }];
  },
};
