import { sql } from 'drizzle-orm';
import type { Db } from '#db/client.server.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import { type OutboxPayload, withoutKey } from '#app/domain/decisions/notice-payload.ts';

/** Longer than any sending may take; a process that died leaves its notice to others after that. */
const LEASE_MINUTES = 2;

/** A notice that is being sent by one process, and by no other while the lease lasts. */
export interface LeasedNotice {
  readonly seq: number;
  /** This one included. */
  readonly attempts: number;
  readonly payload: OutboxPayload;
}

/** Somebody sits before a page and waits for it, for minutes only: it neither queues nor holds others up. */
const AT_ONCE = sql`kind = 'signInCode'`;

/** Kept back on purpose for some minutes: it does not hold up what has no reason to wait. */
const keptBack = (row: 'outbox' | 'earlier', now: Instant) =>
  sql`(${sql.raw(row)}.attempts = 0 and ${sql.raw(row)}.next_attempt_at > ${now})`;

/**
 * The first waiting notice of every recipient, where it is due and nobody is sending it. The walk
 * jumps from recipient to recipient in the index, so that a long queue costs no more than a short one.
 * One-time codes stand beside the queue.
 */
export function dueNotices(db: Db, now: Instant): number[] {
  const rows = db.all<{ seq: number }>(sql`
    with recursive queue(recipient) as (
      select min(recipient) from outbox where state = 'waiting'
      union all
      select (select min(recipient) from outbox where state = 'waiting' and recipient > queue.recipient)
      from queue where queue.recipient is not null
    )
    select o.seq from queue join outbox o on o.seq =
      (select min(seq) from outbox
       where state = 'waiting' and recipient = queue.recipient and not ${AT_ONCE}
         and not ${keptBack('outbox', now)})
    where o.next_attempt_at <= ${now} and (o.leased_until is null or o.leased_until <= ${now})
    union
    select seq from outbox
    where state = 'waiting' and ${AT_ONCE} and next_attempt_at <= ${now}
      and (leased_until is null or leased_until <= ${now})
    order by seq`);
  return rows.map(({ seq }) => seq);
}

/** Takes a notice for sending; null where another process was faster, or an earlier one still waits. */
export function leaseNotice(
  db: Db,
  seq: number,
  { holder, now }: { readonly holder: string; readonly now: Instant },
): LeasedNotice | null {
  const until = addMinutes(now, LEASE_MINUTES);
  const [row] = db.all<{ attempts: number; payload: string }>(sql`
    update outbox set leased_until = ${until}, lease_holder = ${holder}, attempts = attempts + 1
    where seq = ${seq} and state = 'waiting' and next_attempt_at <= ${now}
      and (leased_until is null or leased_until <= ${now})
      and (${AT_ONCE} or not exists (
        select 1 from outbox earlier
        where earlier.state = 'waiting' and earlier.recipient = outbox.recipient
          and earlier.seq < outbox.seq and earlier.kind <> 'signInCode'
          and not ${keptBack('earlier', now)}
      ))
    returning attempts, payload`);
  if (row === undefined) return null;
  return { seq, attempts: row.attempts, payload: JSON.parse(row.payload) as OutboxPayload };
}

/**
 * Sent is sent, whoever holds the lease by now: the message is out under its one Message-ID. The key
 * that the letter brought is the reader's alone from then on.
 */
export function markSent(
  db: Db,
  { seq, payload }: Pick<LeasedNotice, 'seq' | 'payload'>,
  { now, via }: { readonly now: Instant; readonly via: 'file' | 'smtp' },
): void {
  db.run(sql`
    update outbox set state = 'sent', sent_at = ${now}, sent_via = ${via}, leased_until = null, lease_holder = null,
      last_error = null, payload = ${JSON.stringify(withoutKey(payload))}
    where seq = ${seq} and state = 'waiting'`);
}

/** Waits for another try at `retryAt`; without one it has failed for good and a person has to look. */
export function markUnsent(
  db: Db,
  { seq, payload }: Pick<LeasedNotice, 'seq' | 'payload'>,
  {
    holder,
    error,
    retryAt,
  }: { readonly holder: string; readonly error: string; readonly retryAt: Instant | null },
): void {
  // Nobody sends what a stranger asked for once more, so its secret need not wait for that.
  const isOver = retryAt === null && ['signInCode', 'draftLink'].includes(payload.kind);
  db.run(sql`
    update outbox set state = ${retryAt === null ? 'failed' : 'waiting'},
      payload = ${JSON.stringify(isOver ? withoutKey(payload) : payload)},
      next_attempt_at = coalesce(${retryAt}, next_attempt_at),
      leased_until = null, lease_holder = null, last_error = ${error}
    where seq = ${seq} and state = 'waiting' and lease_holder = ${holder}`);
}
