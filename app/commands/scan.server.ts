import { scans } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import { placeholders, prepared } from '#db/client.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { scanOutcome, type ScanOutcome } from '#app/domain/reception/scan.ts';
import { readPassCode } from '#app/domain/reservation/pass-code.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { findPaperCode } from '#app/queries/paper-codes.server.ts';
import { findPass } from '#app/queries/passes.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { Tx } from '#db/client.server.ts';
import type { CommitContext } from './commit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { asTimeLeftIt } from './look.server.ts';
import { note } from './resources.server.ts';

/** What a code shown at the desk turned out to be, and of which request. */
export interface Scanned {
  readonly outcome: ScanOutcome;
  readonly reservation: Reservation | null;
  readonly at: Instant;
}

/** Everyone who shows the code of their visit is let on; the rest of what is read is an attempt. */
const OPENS: readonly ScanOutcome[] = ['awaited', 'used'];

const ADD = prepared((db) => db.insert(scans).values(placeholders(scans)).prepare());

/**
 * Reads what a scanner, a camera or a hand gave, and keeps the reading: its hash, never the code. What
 * was given out by this house and opens nothing now, or was made up in its form, also gets a line in
 * the record.
 */
export function scanCode(
  house: House,
  doer: Doer,
  shown: string,
  deviceId: string | null,
): Scanned {
  return inTransaction(house, doer, (tx, context) => {
    const code = readPassCode(shown);
    const scanned = readingOf(tx, code, context);
    const { outcome, reservation } = scanned;
    const { lastInsertRowid } = ADD(tx).run({
      // A row that is appended takes the next place by itself.
      ...{ seq: null as never, at: context.now, actor: context.actor, deviceId, outcome },
      ...{ codeHash: hashSecret(code ?? shown), reservationId: reservation?.id ?? null },
    });
    if (code !== null && !OPENS.includes(outcome)) {
      const details = { outcome, number: reservation?.number ?? null };
      note(tx, context, 'code.refused', `scan:${lastInsertRowid}`, details);
    }
    return scanned;
  });
}

function readingOf(tx: Tx, code: string | null, context: CommitContext): Scanned {
  const { now: at } = context;
  if (code === null) return { outcome: 'unreadable', reservation: null, at };
  const pass = findPass(tx, code);
  const paper = pass === null ? findPaperCode(tx, code) : null;
  if (paper !== null) {
    const outcome = paper.paper === 'attendance' ? 'attendancePaper' : 'otherPaper';
    return { outcome, reservation: loadReservation(tx, paper.number), at };
  }
  const found = pass === null ? null : loadReservation(tx, pass.number);
  if (pass === null || found === null) return { outcome: 'unknown', reservation: null, at };
  const { reservation } = asTimeLeftIt(found, context);
  return { outcome: scanOutcome(pass, reservation, at), reservation, at };
}
