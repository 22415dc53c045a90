import { zLine } from './words.ts';

const zContactQuery = zLine(100)
  .transform((text) => (text === '' ? null : text))
  .nullable()
  .catch(null);

/** What the contact centre looks for; null where nothing was typed. */
export function readContactQuery(search: URLSearchParams): string | null {
  return zContactQuery.parse(search.get('q'));
}
