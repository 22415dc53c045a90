import type { ShownLink } from '#app/components/people/issued-link.tsx';
import { formatInstant } from '#app/copy/dates.ts';
import { findAccount } from '#app/queries/accounts.server.ts';
import type { Services } from '#app/services.server.ts';

/** A link that was just made for an account, with whose it is and until when it opens. */
export function shownLink(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  id: string,
  url: string,
): ShownLink {
  const account = findAccount(db, id, clock());
  if (account === null || account.linkUntil === null) throw new Error(`${id} has no link`);
  const { name, email, linkUntil } = account;
  return { name, email, url, until: formatInstant(linkUntil) };
}
