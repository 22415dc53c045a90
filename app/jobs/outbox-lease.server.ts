import { sql } from 'drizzle-orm';
import { type Db, immediately } from '#db/client.server.ts';
import { writeAttempt } from '#app/commands/send-attempts.server.ts';
import { CUT_OFF } from '#app/copy/mail-faults.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import type { OutboxPayload } from '#app/domain/decisions/notice-payload.ts';

/** Longer than any sending may take; a process that died leaves its notice to others after that. */
const LEASE_MINUTES = 2;

/** A notice that is being sent by one process, and by no other while the lease lasts. */
export interface LeasedNotice {
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly recipient: string;
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

/** Who takes a notice, when, and by which way it is to go. */
export interface Leasing {
  readonly holder: string;
  readonly now: Instant;
  readonly via: 'file' | 'smtp';
}

type Row = Omit<LeasedNotice, 'payload'> & { readonly payload: string };

/**
 * Takes a notice for sending; null where another process was faster, or an earlier one still waits.
 * A lease that ran out was a try too: its process ended before it could say what came of it.
 */
export function leaseNotice(
  db: Db,
  seq: number,
  { holder, now, via }: Leasing,
): LeasedNotice | null {
  const until = addMinutes(now, LEASE_MINUTES);
  return immediately(db, (tx) => {
    const [before] = tx.all<{ holder: string | null }>(
      sql`select lease_holder as holder from outbox where seq = ${seq}`,
    );
    const [row] = tx.all<Row>(sql`
      update outbox set leased_until = ${until}, lease_holder = ${holder}, attempts = attempts + 1
      where seq = ${seq} and state = 'waiting' and next_attempt_at <= ${now}
        and (leased_until is null or leased_until <= ${now})
        and (${AT_ONCE} or not exists (
          select 1 from outbox earlier
          where earlier.state = 'waiting' and earlier.recipient = outbox.recipient
            and earlier.seq < outbox.seq and earlier.kind <> 'signInCode'
            and not ${keptBack('earlier', now)}
        ))
      returning seq, id, kind, recipient, attempts, payload`);
    if (row === undefined) return null;
    if (before !== undefined && before.holder !== null) {
      writeAttempt(tx, { outboxId: row.id, at: now, via, outcome: 'deferred', reply: CUT_OFF });
    }
    return { ...row, payload: JSON.parse(row.payload) as OutboxPayload };
  });
}
