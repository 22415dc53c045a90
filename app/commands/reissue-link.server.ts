import { eq } from 'drizzle-orm';
import { outbox } from '#db/schema/index.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { toRequester } from '#app/domain/decisions/notice.ts';
import { can } from '#app/domain/people/permissions.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { revokeDraftLinks, revokeLinks } from './access-links.server.ts';
import { writeAudit } from './audit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { writeNotices } from './outbox-rows.server.ts';

/** A fresh link to a request, asked for by phone. */
export interface Reissue {
  /** Whom they called back, and how they were known. */
  readonly reason: string;
  /** Every earlier link stops opening the request. */
  readonly takeBack: boolean;
  /** Of the page it was sent from: sent twice, it is done once. */
  readonly nonce: string;
}

/** Mails a fresh link to the contact's address on record, to no other. */
export function reissueLink(
  house: House,
  doer: Doer,
  number: string,
  { reason, takeBack, nonce }: Reissue,
): Result<null, Refusal> {
  if (!can(doer.actor, 'reissueLink')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, (tx, context) => {
    const found = loadReservation(tx, number);
    if (found === null) return refuse({ code: 'not-found' });
    const email = found.contact?.email ?? null;
    if (email === null) {
      const message = 'Permohonan ini belum memiliki alamat surel narahubung.';
      return refuse({ code: 'invalid', errors: [{ path: 'reason', message }] });
    }
    const dedupeKey = [found.id, nonce, 'linkReissued', email].join(':');
    const sent = tx.select().from(outbox).where(eq(outbox.dedupeKey, dedupeKey)).get();
    if (sent !== undefined) return ok(null);
    const { now, actor, requestId } = context;
    if (takeBack) {
      revokeLinks(tx, `reservation:${found.id}`, now);
      revokeDraftLinks(tx, found.number, now);
    }
    const news = { before: null, next: found, notices: [toRequester('linkReissued')], at: now };
    writeNotices(tx, news, { ...context, dedupe: nonce });
    writeAudit(tx, {
      ...{ action: 'reservation.linkReissued', subject: found.id, details: { takeBack } },
      ...{ reason, revision: found.revision, at: now, actor, requestId, personal: { email } },
    });
    return ok(null);
  });
}
