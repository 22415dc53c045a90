import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { note } from './resources.server.ts';

/** Notes who took an office's record away, in which form, with how many requests. */
export function noteOfficeRecord(
  house: House,
  doer: Doer,
  officeKey: string,
  details: { readonly format: 'csv' | 'pdf'; readonly requests: number },
): void {
  inTransaction(house, doer, (tx, context) => {
    note(tx, context, 'officeRecord.exported', `office:${officeKey}`, details);
  });
}
