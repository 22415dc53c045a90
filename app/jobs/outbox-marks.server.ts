import { sql } from 'drizzle-orm';
import { type Db, immediately } from '#db/client.server.ts';
import { noteReturned } from '#app/commands/bounces.server.ts';
import { tryingOf, writeAttempt } from '#app/commands/send-attempts.server.ts';
import { ADDRESS_NOTED, GIVEN_UP } from '#app/copy/mail-faults.ts';
import { type Instant, instantFromMs, msOf } from '#app/domain/calendar/instant.ts';
import {
  isAccountNotice,
  type OutboxPayload,
  withoutKey,
} from '#app/domain/decisions/notice-payload.ts';
import { isGivenUp } from '#app/domain/mail/giving-up.ts';
import { cleanReply } from '#app/domain/mail/smtp-reply.ts';
import type { SendResult } from './mail/transport.ts';
import type { Leasing, LeasedNotice } from './outbox-lease.server.ts';

/** Seconds before the second try, doubled with each further one up to an hour. */
const FIRST_PAUSE = 30;
const LONGEST_PAUSE = 3600;

/** What strangers ask for by any address they type; nobody of the house sends it once more. */
const OF_STRANGERS: readonly string[] = ['signInCode', 'draftLink'];

/** Twice as long after each try, shortened by up to a half by chance. */
export function nextTry(attempts: number, now: Instant, random: () => number): Instant {
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempts - 1));
  return instantFromMs(msOf(now) + Math.ceil(pause * (1 - random() / 2)) * 1000);
}

/**
 * Sent is sent, whoever holds the lease by now: the message is out under its one Message-ID. The key
 * that the letter brought is the reader's alone from then on.
 */
export function markSent(
  db: Db,
  { seq, id, payload }: LeasedNotice,
  { now, via, response }: Omit<Leasing, 'holder'> & { readonly response: string },
): void {
  const reply = cleanReply(response, secretsOf(payload));
  immediately(db, (tx) => {
    tx.run(sql`
      update outbox set state = 'sent', sent_at = ${now}, sent_via = ${via}, leased_until = null, lease_holder = null,
        last_error = null, payload = ${JSON.stringify(withoutKey(payload))}
      where seq = ${seq} and state = 'waiting'`);
    writeAttempt(tx, { outboxId: id, at: now, via, outcome: 'sent', reply });
  });
}

/**
 * Waits for another try, or has failed for good and a person has to look. A refusal of the address is
 * noted with the address. An answer that comes after the lease has gone to another marks nothing.
 */
export function markUnsent(
  db: Db,
  leased: LeasedNotice,
  result: Extract<SendResult, { readonly ok: false }>,
  { holder, now, via, random }: Leasing & { readonly random: () => number },
): 'retried' | 'failed' {
  const { id: outboxId, payload, recipient, kind } = leased;
  const { permanent, about = permanent ? 'message' : 'server' } = result;
  const error = cleanReply(result.error, secretsOf(payload));
  return immediately(db, (tx) => {
    const { since, tries } = tryingOf(tx, outboxId, now);
    const next = nextTry(tries + 1, now, random);
    const isOver = !isInTime(payload, next);
    const hasGivenUp = !permanent && !isOver && isGivenUp(about, { since, tries }, next);
    const isFailed = permanent || isOver || hasGivenUp;
    const reply = hasGivenUp ? `${error} ${GIVEN_UP}` : error;
    writeAttempt(tx, { outboxId, at: now, via, outcome: isFailed ? 'refused' : 'deferred', reply });
    leave(tx, leased, { holder, error: reply, retryAt: isFailed ? null : next });
    if (permanent && about === 'address' && !OF_STRANGERS.includes(kind)) {
      noteReturned(tx, { address: recipient, detail: error, source: 'smtp', outboxId, at: now });
    }
    return isFailed ? 'failed' : 'retried';
  });
}

/** Kept for a person without a try: its address is known to send mail back. */
export function markHeld(db: Db, leased: LeasedNotice, holder: string): void {
  leave(db, leased, { holder, error: ADDRESS_NOTED, retryAt: null });
}

interface Left {
  readonly holder: string;
  readonly error: string;
  readonly retryAt: Instant | null;
}

function leave(db: Db, { seq, kind, payload }: LeasedNotice, { holder, error, retryAt }: Left) {
  // Nobody sends what a stranger asked for once more, so its secret need not wait for that.
  const isOver = retryAt === null && OF_STRANGERS.includes(kind);
  db.run(sql`
    update outbox set state = ${retryAt === null ? 'failed' : 'waiting'},
      payload = ${JSON.stringify(isOver ? withoutKey(payload) : payload)},
      next_attempt_at = coalesce(${retryAt}, next_attempt_at),
      leased_until = null, lease_holder = null, last_error = ${error}
    where seq = ${seq} and state = 'waiting' and lease_holder = ${holder}`);
}

/** A one-time code that is over would only mislead its reader. */
function isInTime(payload: OutboxPayload, at: Instant): boolean {
  return payload.kind !== 'signInCode' || payload.until === null || at < payload.until;
}

/** What a server might repeat of a letter and nobody may keep. */
function secretsOf(payload: OutboxPayload): string[] {
  return isAccountNotice(payload) && payload.code !== null ? [payload.code] : [];
}
