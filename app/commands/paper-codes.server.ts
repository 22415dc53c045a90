import { paperCodes } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import type { AttendancePaper } from '#app/domain/reception/attendance.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import type { Env } from '#app/env.server.ts';
import { findPaperCode } from '#app/queries/paper-codes.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import { derivedCode } from './derived-code.server.ts';
import type { House } from './house.server.ts';
import { note } from './resources.server.ts';

/**
 * The code of a *Keterangan Kehadiran*: the same for a paper that says the same, so that printing it
 * again adds nothing. Its hash goes on record with the first print, beside what the paper says.
 */
export function issueAttendanceCode(
  house: House,
  doer: Doer,
  settings: Pick<Env, 'sessionSecret'>,
  { id, number }: Pick<Reservation, 'id' | 'number'>,
  paper: AttendancePaper,
): string {
  const { guestId, stays } = paper;
  const said = stays.map(({ guestId: guest, from, to }) => [guest, from, to ?? '']);
  const code = derivedCode(settings, ['sambang attendance', id, guestId ?? '', String(said)]);
  if (findPaperCode(house.db, code) !== null) return code;
  inTransaction(house, doer, (tx, context) => {
    const { changes } = tx
      .insert(paperCodes)
      .values({
        ...{ codeHash: hashSecret(code), paper: 'attendance', reservationId: id },
        ...{ issuedAt: context.now, issuedBy: context.actor.name, revokedAt: null },
        facts: { guestId, stays: stays.map((stay) => ({ ...stay })) },
      })
      .onConflictDoNothing()
      .run();
    if (changes === 0) return;
    note(tx, context, 'paper.issued', `paper:${id}`, {
      ...{ number, paper: 'attendance', people: stays.length },
    });
  });
  return code;
}
