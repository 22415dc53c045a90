import { immediately } from '#db/client.server.ts';
import { DRAFT_DAYS, LINK_PARAMETER } from '#app/domain/people/access-link.ts';
import type { KeptDraft } from '#app/queries/draft.server.ts';
import { referenceOf, zoneOf } from '#app/queries/reference.server.ts';
import { issueLink } from './access-links.server.ts';
import { writeAccountNotice } from './account-notices.server.ts';
import type { House } from './house.server.ts';

/**
 * Mails a fresh link to a request that is still being written to the address its writer names. Nothing
 * of what was typed stands in it: the address may be a stranger's, and the house vouches for its mail.
 */
export function mailDraftLink(house: House, { id, answers, expiresAt }: KeptDraft, email: string) {
  immediately(house.db, (tx) => {
    const now = house.clock();
    const key = issueLink(tx, house, { subject: `draft:${id}`, days: DRAFT_DAYS, now });
    writeAccountNotice(tx, house, {
      ...{ kind: 'draftLink', email, about: `draft:${id}:${house.newId()}`, now },
      zone: zoneOf(referenceOf(tx), answers.office?.regionCode ?? null),
      url: `${house.baseUrl}/permohonan/baru/${id}?${LINK_PARAMETER}=${key}`,
      until: expiresAt,
    });
  });
}
