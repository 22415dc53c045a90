import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { outbox } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { toRequester } from '#app/domain/decisions/notice.ts';
import {
  isAccountNotice,
  type LetterName,
  type NoticePayload,
  type ToldLetter,
  withoutKey,
} from '#app/domain/decisions/notice-payload.ts';
import { isConfirmed } from '#app/domain/reservation/confirmation.ts';
import { endOfPlan, type Reservation } from '#app/domain/reservation/reservation.ts';
import type { KeptSignedLetter } from '#app/queries/signed-letters.server.ts';
import type { CommitContext } from './commit.server.ts';
import { writeNotices } from './outbox-rows.server.ts';

type Kept = Pick<KeptSignedLetter, 'id' | 'letterNumber' | 'letterDate'>;

/** Tells the pemda of a letter that is signed now, and which one of those it had counts no more. */
export function tellOfSigned(
  tx: Tx,
  found: Reservation,
  { letter, before }: { readonly letter: Kept; readonly before: readonly KeptSignedLetter[] },
  context: CommitContext,
): void {
  const { replaces, words } = formerOf(tx, found, before, context.now);
  const told: ToldLetter = { ...nameOf(letter), ...(replaces !== null && { replaces }) };
  write(tx, found, { kind: 'letterSigned', words }, told, {
    ...context,
    dedupe: aboutLetter(letter.id),
  });
}

/**
 * Tells a pemda that has the letter that it counts no more. Where word of it never went, that is taken
 * back instead, and all there is to tell is of the one it was to replace.
 */
export function tellOfWithdrawn(
  tx: Tx,
  found: Reservation,
  { letter, reason }: { readonly letter: Kept; readonly reason: string },
  context: CommitContext,
): void {
  const { hasGone, recalled } = takeBack(tx, found, 'letterSigned', letter, context.now);
  const held = hasGone ? nameOf(letter) : (recalled?.letter?.replaces ?? null);
  if (held === null) return;
  const told = { ...held, appointment: appointmentOf(found, context.now) };
  write(tx, found, { kind: 'letterWithdrawn', words: [reason] }, told, {
    ...context,
    dedupe: aboutLetter(letter.id),
  });
}

/**
 * The letter that the pemda holds when a new one comes: the one that counted until now; the one before
 * it, where word of that never went; or one that was withdrawn a moment ago, whose news is told with
 * the new one then.
 */
function formerOf(
  tx: Tx,
  found: Reservation,
  before: readonly KeptSignedLetter[],
  now: Instant,
): { readonly replaces: LetterName | null; readonly words: readonly string[] } {
  const counting = before.find(({ withdrawnAt }) => withdrawnAt === null);
  if (counting !== undefined) {
    const { hasGone, recalled } = takeBack(tx, found, 'letterSigned', counting, now);
    const words = recalled?.words ?? [];
    return { replaces: hasGone ? nameOf(counting) : (recalled?.letter?.replaces ?? null), words };
  }
  const [last] = before;
  if (last === undefined) return { replaces: null, words: [] };
  const { recalled } = takeBack(tx, found, 'letterWithdrawn', last, now);
  const { letter } = recalled ?? {};
  if (letter === undefined) return { replaces: null, words: [] };
  const { number, date } = letter;
  return { replaces: { number, date }, words: recalled?.words ?? [] };
}

/**
 * Takes back news of a letter that has not gone, and gives what it would have told; what a server has,
 * or is handed just now, has gone.
 */
function takeBack(
  tx: Tx,
  { id }: Reservation,
  kind: 'letterSigned' | 'letterWithdrawn',
  letter: Kept,
  now: Instant,
): { readonly hasGone: boolean; readonly recalled: NoticePayload | null } {
  const about = `${[id, aboutLetter(letter.id), kind].join(':')}:`;
  const isAbout = sql`substr(${outbox.dedupeKey}, 1, ${about.length}) = ${about}`;
  const rows = tx
    .select()
    .from(outbox)
    .where(and(eq(outbox.reservationId, id), isAbout))
    .all();
  const isGone = ({ state, leasedUntil }: (typeof rows)[number]) =>
    state === 'sent' || (state === 'waiting' && leasedUntil !== null && leasedUntil > now);
  const kept = rows.filter((row) => row.state !== 'recalled' && !isGone(row));
  for (const { seq, payload } of kept) {
    tx.update(outbox)
      .set({ state: 'recalled', payload: withoutKey(payload), leasedUntil: null })
      .where(eq(outbox.seq, seq))
      .run();
  }
  const payload = kept[0]?.payload;
  const recalled = payload === undefined || isAccountNotice(payload) ? null : payload;
  return { hasGone: rows.some(isGone), recalled };
}

function write(
  tx: Tx,
  found: Reservation,
  { kind, words }: { kind: 'letterSigned' | 'letterWithdrawn'; words: readonly string[] },
  letter: ToldLetter,
  context: CommitContext & { readonly dedupe: string },
): void {
  const notices = [toRequester(kind, words)];
  writeNotices(tx, { before: found, next: found, notices, at: context.now, letter }, context);
}

function appointmentOf(found: Reservation, now: Instant): 'ahead' | 'held' | 'off' {
  if (!isConfirmed(found)) return 'off';
  return endOfPlan(found.plan) > now && found.status !== 'completed' ? 'ahead' : 'held';
}

function nameOf({ letterNumber: number, letterDate: date }: Kept) {
  return { number, date };
}

function aboutLetter(id: string): string {
  return `letter:${id}`;
}
