import { eq } from 'drizzle-orm';
import { immediately, type Tx } from '#db/client.server.ts';
import { drafts } from '#db/schema/index.ts';
import type { EntryPage } from '#app/forms/entry.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import type { DraftAnswers } from '#app/domain/reservation/draft.ts';
import { refuse, type Result } from '#app/domain/result.ts';
import { type KeptDraft, loadDraft } from '#app/queries/draft.server.ts';
import type { Doer } from './decide.server.ts';
import type { House } from './house.server.ts';
import { sendDraft, type SentDraft } from './send-draft.server.ts';

/** Makes a request of a draft that staff have looked at, in one go; sent twice it is the same one. */
export function keepEntry(
  house: House,
  draftId: string,
  page: EntryPage,
  doer: Doer,
): Result<Pick<SentDraft, 'number'>, Refusal> {
  return immediately(house.db, (tx) => {
    const draft = loadDraft(tx, draftId, house.clock());
    if (draft === null || draft.onBehalf === null) return refuse({ code: 'not-found' });
    if (draft.reservationNumber === null) writeAnswers(tx, draft, page);
    return sendDraft(house, draftId, doer);
  });
}

function writeAnswers(tx: Tx, { id, onBehalf }: KeptDraft, page: EntryPage): void {
  const { channel, receivedAt, ticketNumber, nadineNumber } = page;
  tx.update(drafts)
    .set({
      answers: answersOf(page),
      onBehalf: { ...onBehalf, channel, receivedAt, ticketNumber, nadineNumber },
    })
    .where(eq(drafts.id, id))
    .run();
}

function answersOf(page: EntryPage): DraftAnswers {
  const { body, regionCode, opd, name, contact, mode, acceptsOtherMode, topics, questions } = page;
  const isOfRegion = body === 'pemda' || body === 'dprd';
  return {
    office: isOfRegion
      ? { body, regionCode, opd, name: null }
      : { body, regionCode: null, opd: null, name },
    ...{ contact, mode, acceptsOtherMode, topics, questions },
    ...{ preferences: page.preferences, guests: page.guests, guestCount: page.guestCount },
    ...(page.letter !== undefined && { letter: page.letter }),
  };
}
