import { messages } from '#db/schema/index.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { type NoticeDraft, toRequester, toSecretariat } from '#app/domain/decisions/notice.ts';
import { officeKey } from '#app/domain/people/office.ts';
import { can } from '#app/domain/people/permissions.ts';
import { isStaff } from '#app/domain/people/roles.ts';
import { subjectOf } from '#app/domain/reservation/subject.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { messagesOf } from '#app/queries/messages.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { writeAudit } from './audit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { writeNotices } from './outbox-rows.server.ts';

/**
 * Writes to the other side about a request, in whatever state it is. It decides nothing, so it names
 * no revision and makes no page stale. The same words once more are a double click.
 */
export function writeMessage(
  house: House,
  doer: Doer,
  number: string,
  words: string,
): Result<{ readonly seq: number }, Refusal> {
  return inTransaction(house, doer, (tx, context) => {
    const { actor, now, requestId } = context;
    const found = loadReservation(tx, number);
    if (found === null || found.status === 'draft') return refuse({ code: 'not-found' });
    const from = isStaff(actor.role) ? 'office' : 'pemda';
    if (from === 'pemda' && actor.officeKey !== officeKey(found.office)) {
      return refuse({ code: 'not-found' });
    }
    if (!can(actor, 'writeMessage', subjectOf(found))) return refuse({ code: 'forbidden' });
    const last = messagesOf(tx, found.id).at(-1);
    if (last?.from === from && last.words === words) return ok({ seq: last.seq });
    const { lastInsertRowid } = tx
      .insert(messages)
      .values({ reservationId: found.id, from, words, by: actor.name, at: now })
      .run();
    const seq = Number(lastInsertRowid);
    const line = { action: 'reservation.messageWritten', reason: null, details: { from, seq } };
    writeAudit(tx, { ...line, subject: found.id, revision: null, at: now, actor, requestId });
    const notices: NoticeDraft[] =
      from === 'office'
        ? [toRequester('messageWritten', [words])]
        : [toSecretariat('messageWritten', [words])];
    const news = { before: found, next: found, notices, at: now };
    writeNotices(tx, news, { ...context, dedupe: `message:${seq}` });
    return ok({ seq });
  });
}
