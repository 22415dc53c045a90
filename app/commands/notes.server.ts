import { notes } from '#db/schema/index.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import { can } from '#app/domain/people/permissions.ts';
import { subjectOf } from '#app/domain/reservation/subject.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { notesOf } from '#app/queries/notes.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { writeAudit } from './audit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';

/**
 * Notes something for colleagues about a request, in whatever state it is. It decides nothing, so it
 * names no revision and makes no page stale. The same words once more are a double click. The record
 * tells that a note was written; its words stand in the note alone.
 */
export function writeNote(
  house: House,
  doer: Doer,
  number: string,
  words: string,
): Result<{ readonly seq: number }, Refusal> {
  return inTransaction(house, doer, (tx, { actor, now, requestId }) => {
    const found = loadReservation(tx, number);
    if (found === null) return refuse({ code: 'not-found' });
    if (!can(actor, 'writeNote', subjectOf(found))) return refuse({ code: 'forbidden' });
    const last = notesOf(tx, found.id).at(-1);
    if (last?.by === actor.name && last.words === words) return ok({ seq: last.seq });
    const { lastInsertRowid } = tx
      .insert(notes)
      .values({ reservationId: found.id, words, by: actor.name, at: now })
      .run();
    const seq = Number(lastInsertRowid);
    const line = { action: 'reservation.noteWritten', reason: null, details: { seq } };
    writeAudit(tx, { ...line, subject: found.id, revision: null, at: now, actor, requestId });
    return ok({ seq });
  });
}
