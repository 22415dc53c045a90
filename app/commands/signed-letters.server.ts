import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { signedLetters } from '#db/schema/index.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { AuditDraft, Refusal } from '#app/domain/decisions/decision.ts';
import { can } from '#app/domain/people/permissions.ts';
import {
  type Confirmed,
  confirmedTime,
  isConfirmed,
} from '#app/domain/reservation/confirmation.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import type { SignedDifference } from '#app/domain/reservation/letter-text/signed-differences.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Env } from '#app/env.server.ts';
import type { SignedLetterForm } from '#app/forms/signed-letter.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import {
  elsewhereSigned,
  type KeptSignedLetter,
  signedLettersOf,
} from '#app/queries/signed-letters.server.ts';
import { writeAudit } from './audit.server.ts';
import type { CommitContext } from './commit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { tellOfSigned, tellOfWithdrawn } from './letter-news.server.ts';
import { putOnRecord, signedLetterCode } from './paper-codes.server.ts';

type Done = Result<{ readonly id: string }, Refusal>;

type SignedLetterRow = typeof signedLetters.$inferSelect;

/**
 * Keeps the letter as the e-office signed it, in place of one before it, and sends word of it to the
 * pemda. Sent twice it is kept once, and another file under the same id is not mistaken for it; where
 * the appointment has moved since the page was opened, nothing is kept, since the letter confirms
 * another one.
 */
export function keepSignedLetter(
  house: House,
  doer: Doer,
  settings: Pick<Env, 'sessionSecret'>,
  sent: Kept & { readonly number: string },
): Done {
  return inTransaction(house, doer, (tx, context) => {
    const { number, ...kept } = sent;
    const { form, file } = kept;
    const found = loadReservation(tx, number);
    if (found === null) return refuse({ code: 'not-found' });
    const before = signedLettersOf(tx, found.id);
    if (!can(context.actor, 'signLetter')) return refuse({ code: 'forbidden' });
    const known = signedLetterById(tx, form.id);
    if (known !== null) return isSame(known, found, form, file) ? ok({ id: form.id }) : used(known);
    if (!isConfirmed(found) || confirmedTime(found.plan).start !== form.startsAt) {
      return refuse({ code: 'stale', decidedBy: found.decidedBy, decidedAt: found.decidedAt });
    }
    const errors = misfits(tx, found, form, file, context);
    if (errors.length > 0) return refuse({ code: 'invalid', errors });
    replace(tx, found.id, context);
    insert(tx, found, { form, file }, context);
    vouchFor(tx, context, settings, { found, letterId: form.id, edition: before.length });
    tellOf(tx, found, { ...kept, before }, context);
    return ok({ id: form.id });
  });
}

/** Takes a signed letter back, for a reason; its code says so from now on, and whoever has it is told. */
export function withdrawSignedLetter(
  house: House,
  doer: Doer,
  number: string,
  { id, reason }: { readonly id: string; readonly reason: string },
): Done {
  return inTransaction(house, doer, (tx, context) => {
    const found = loadReservation(tx, number);
    const letter = found && signedLettersOf(tx, found.id).find((one) => one.id === id);
    if (found === null || !letter) return refuse({ code: 'not-found' });
    if (!can(context.actor, 'signLetter')) return refuse({ code: 'forbidden' });
    const { withdrawnAt, withdrawnBy } = letter;
    if (withdrawnAt !== null) {
      return refuse({ code: 'stale', decidedBy: withdrawnBy ?? '', decidedAt: withdrawnAt });
    }
    const { now, actor } = context;
    tx.update(signedLetters)
      .set({ withdrawnAt: now, withdrawnBy: actor.name, withdrawnWhy: reason })
      .where(eq(signedLetters.id, id))
      .run();
    const details = { letterId: id, letterNumber: letter.letterNumber };
    writeLine(tx, found, { action: 'reservation.letterWithdrawn', reason, details }, context);
    tellOfWithdrawn(tx, found, { letter, reason }, context);
    return ok({ id });
  });
}

/** Sent twice, and not another letter from a page that had sent one already. */
function isSame(
  known: SignedLetterRow,
  { id }: Reservation,
  { letterNumber, letterDate }: SignedLetterForm,
  { sha256 }: LetterFile,
): boolean {
  return (
    known.reservationId === id &&
    known.sha256 === sha256 &&
    known.letterNumber === letterNumber &&
    known.letterDate === letterDate
  );
}

function used({ uploadedBy, uploadedAt }: SignedLetterRow): Done {
  return refuse({ code: 'stale', decidedBy: uploadedBy, decidedAt: uploadedAt });
}

/** What is wrong with the letter itself, beside which field. */
function misfits(
  tx: Tx,
  { id }: Reservation,
  { letterDate }: SignedLetterForm,
  { sha256 }: LetterFile,
  { now }: CommitContext,
) {
  const elsewhere = elsewhereSigned(tx, sha256, id);
  return [
    ...(letterDate > dayOf(now)
      ? [{ path: 'letterDate', message: 'Tanggal surat belum tiba. Periksa kembali.' }]
      : []),
    ...(elsewhere === null
      ? []
      : [{ path: 'file', message: `Berkas ini sudah dipakai untuk permohonan ${elsewhere}.` }]),
  ];
}

function signedLetterById(tx: Tx, id: string): SignedLetterRow | null {
  return tx.select().from(signedLetters).where(eq(signedLetters.id, id)).get() ?? null;
}

/** Whatever counted until now counts no more; no reason is given, the newer letter is one. */
function replace(tx: Tx, reservationId: string, { now, actor }: CommitContext): void {
  tx.update(signedLetters)
    .set({ withdrawnAt: now, withdrawnBy: actor.name })
    .where(and(eq(signedLetters.reservationId, reservationId), isNull(signedLetters.withdrawnAt)))
    .run();
}

interface Kept {
  readonly form: SignedLetterForm;
  readonly file: LetterFile;
  /** What its file says otherwise, and whoever sends it knows. */
  readonly differences?: readonly SignedDifference[];
}

function insert(
  tx: Tx,
  { id, plan }: Confirmed,
  { form, file }: Kept,
  { now, actor }: CommitContext,
): void {
  const { start, end } = confirmedTime(plan);
  tx.insert(signedLetters)
    .values({
      ...{ id: form.id, reservationId: id, startsAt: start, endsAt: end },
      ...{ letterNumber: form.letterNumber, letterDate: form.letterDate },
      ...{ sha256: file.sha256, bytes: file.bytes, uploadedAt: now, uploadedBy: actor.name },
      ...{ withdrawnAt: null, withdrawnBy: null, withdrawnWhy: null },
    })
    .run();
}

/** From now on the code that the draft carried is on record. */
function vouchFor(
  tx: Tx,
  context: CommitContext,
  settings: Pick<Env, 'sessionSecret'>,
  { found, letterId, edition }: { found: Confirmed; letterId: string; edition: number },
): void {
  const { id, number } = found;
  const time = confirmedTime(found.plan);
  const code = signedLetterCode(settings, { id, ...time, edition });
  const facts = { letterId, mode: time.mode };
  putOnRecord(tx, context, { id, number, paper: 'signedLetter', code, facts });
}

function tellOf(
  tx: Tx,
  found: Confirmed,
  kept: Kept & { readonly before: readonly KeptSignedLetter[] },
  context: CommitContext,
): void {
  const { form, file, before, differences = [] } = kept;
  const { letterNumber: number, letterDate: date } = form;
  const details = {
    ...{ letterId: form.id, letterNumber: number, letterDate: date, sha256: file.sha256 },
    ...(differences.length > 0 && {
      inFile: Object.fromEntries(differences.map(({ field, read }) => [field, read])),
    }),
  };
  writeLine(tx, found, { action: 'reservation.letterSigned', reason: null, details }, context);
  const letter = { id: form.id, letterNumber: number, letterDate: date };
  tellOfSigned(tx, found, { letter, before }, context);
}

function writeLine(tx: Tx, { id }: Reservation, line: AuditDraft, context: CommitContext): void {
  const { actor, now, requestId } = context;
  writeAudit(tx, { ...line, subject: id, revision: null, at: now, actor, requestId });
}
