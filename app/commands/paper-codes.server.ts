import { createHash } from 'node:crypto';
import type { Tx } from '#db/client.server.ts';
import { paperCodes } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import type { JsonValue } from '#app/domain/decisions/decision.ts';
import { isStaff } from '#app/domain/people/roles.ts';
import type { AttendancePaper } from '#app/domain/reception/attendance.ts';
import type { ConfirmationPaper } from '#app/domain/reservation/confirmation.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import type { Env } from '#app/env.server.ts';
import { findPaperCode } from '#app/queries/paper-codes.server.ts';
import type { CommitContext } from './commit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import { derivedCode } from './derived-code.server.ts';
import type { House } from './house.server.ts';
import { note } from './resources.server.ts';

type Settings = Pick<Env, 'sessionSecret'>;
type About = Pick<Reservation, 'id' | 'number'>;
type Row = typeof paperCodes.$inferInsert;
type Context = Pick<CommitContext, 'now' | 'actor' | 'requestId'>;

/** A paper as its code answers for it. */
interface Issued extends About {
  readonly paper: Row['paper'];
  readonly code: string;
  readonly facts: Row['facts'];
  /** Beside it in the record of deeds. */
  readonly details?: { readonly [key: string]: JsonValue };
}

/**
 * The code of a *Keterangan Kehadiran*: the same for a paper that says the same, so that printing it
 * again adds nothing. Its hash goes on record with the first print, beside what the paper says.
 */
export function issueAttendanceCode(
  house: House,
  doer: Doer,
  settings: Settings,
  { id, number }: About,
  paper: AttendancePaper,
): string {
  const { guestId, stays } = paper;
  const said = stays.map(({ guestId: guest, from, to }) => [guest, from, to ?? '']);
  const code = derivedCode(settings, ['sambang attendance', id, guestId ?? '', String(said)]);
  const facts = { guestId, stays: stays.map((stay) => ({ ...stay })) };
  return issued(house, doer, {
    ...{ id, number, paper: 'attendance', code, facts, details: { people: stays.length } },
  });
}

/** The code of a *Bukti Konfirmasi Jadwal*, in the same way. */
export function issueConfirmationCode(
  house: House,
  doer: Doer,
  settings: Settings,
  { id, number }: About,
  paper: ConfirmationPaper,
): string {
  const code = derivedCode(settings, ['sambang confirmation', id, paper.said]);
  return issued(house, doer, { id, number, paper: 'confirmation', code, facts: { ...paper } });
}

/**
 * The code that the office's letter about an appointment carries: known before it is signed, on record
 * once it is. @param edition letters of this request that came before it
 */
export function signedLetterCode(
  settings: Settings,
  {
    id,
    mode,
    start,
    end,
    edition,
  }: Pick<ConfirmationPaper, 'mode' | 'start' | 'end'> & {
    readonly id: string;
    readonly edition: number;
  },
): string {
  return derivedCode(settings, ['sambang letter', id, mode, start, end, String(edition)]);
}

/** Digest of what a paper says of a request; the request's id keeps equal words apart. */
export function digestOf(id: string, told: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([id, told]))
    .digest('hex');
}

function issued(house: House, doer: Doer, paper: Issued): string {
  if (findPaperCode(house.db, paper.code) === null) {
    inTransaction(house, doer, (tx, context) => putOnRecord(tx, context, paper));
  }
  return paper.code;
}

/** Vouches for a paper from now on; a second time it changes nothing. */
export function putOnRecord(tx: Tx, context: Context, issued: Issued): void {
  const { id, number, paper, code, facts, details = {} } = issued;
  const { actor, now } = context;
  const issuedBy = isStaff(actor.role) ? actor.name : 'Pemohon';
  const { changes } = tx
    .insert(paperCodes)
    .values({
      ...{ codeHash: hashSecret(code), paper, reservationId: id, facts },
      ...{ issuedAt: now, issuedBy, revokedAt: null },
    })
    .onConflictDoNothing()
    .run();
  if (changes > 0) note(tx, context, 'paper.issued', `paper:${id}`, { number, paper, ...details });
}
