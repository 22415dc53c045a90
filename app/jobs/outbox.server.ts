import type { Db } from '#db/client.server.ts';
import type { Clock } from '#app/clock.server.ts';
import { buildMessage } from '#app/documents/mail-message.ts';
import { type Instant, instantFromMs, msOf } from '#app/domain/calendar/instant.ts';
import type { OutboxPayload } from '#app/domain/decisions/notice-payload.ts';
import { errorText, type MailTransport, type SendResult } from './mail/transport.ts';
import {
  dueNotices,
  type LeasedNotice,
  leaseNotice,
  markSent,
  markUnsent,
} from './outbox-lease.server.ts';

/** Seconds before the second try, doubled with each further one up to an hour. */
const FIRST_PAUSE = 30;
const LONGEST_PAUSE = 3600;

export interface DrainOptions {
  /** `MAIL_FROM`. */
  readonly from: string;
  /** Names this process on the leases it takes. */
  readonly holder: string;
  /** From 0 up to, not including, 1: spreads the tries of many notices over time. */
  readonly random: () => number;
  /** Asked between two notices; true ends the draining early, with nothing left half done. */
  readonly stopping?: () => boolean;
}

export interface Drained {
  readonly sent: number;
  /** Waits for another try. */
  readonly retried: number;
  /** Refused for good; a person has to look. */
  readonly failed: number;
}

/**
 * Sends what is due, in order for each recipient, until nothing is: each notice leased, sent and
 * marked on its own, so that several processes may drain at once. What dies between the sending and
 * the mark is sent again with the same bytes under the same Message-ID.
 */
export async function drainOutbox(
  house: { readonly db: Db; readonly clock: Clock },
  transport: MailTransport,
  options: DrainOptions,
): Promise<Drained> {
  const { db, clock } = house;
  const { holder } = options;
  const count = { sent: 0, retried: 0, failed: 0 };
  for (;;) {
    let progressed = false;
    for (const seq of dueNotices(db, clock())) {
      if (options.stopping?.() === true) return count;
      const leased = leaseNotice(db, seq, { holder, now: clock() });
      if (leased === null) continue;
      progressed = true;
      const result = await sendNotice(leased.payload, transport, options.from);
      count[settle(db, leased, result, { ...options, now: clock(), via: transport.name })] += 1;
    }
    if (!progressed) return count;
  }
}

async function sendNotice(
  payload: OutboxPayload,
  transport: MailTransport,
  from: string,
): Promise<SendResult> {
  try {
    return await transport.send(await buildMessage(payload, { from }));
  } catch (error) {
    // A notice that cannot be built would be refused again and again, and hold up those behind it.
    return { ok: false, permanent: true, error: errorText(error) };
  }
}

interface Sending {
  readonly now: Instant;
  readonly via: MailTransport['name'];
}

function settle(
  db: Db,
  leased: LeasedNotice,
  result: SendResult,
  { holder, random, now, via }: DrainOptions & Sending,
): keyof Drained {
  const { attempts } = leased;
  if (result.ok) {
    markSent(db, leased, { now, via });
    return 'sent';
  }
  const { error, permanent } = result;
  const next = permanent ? null : nextTry(attempts, now, random);
  const retryAt = next !== null && isInTime(leased.payload, next) ? next : null;
  markUnsent(db, leased, { holder, error, retryAt });
  return retryAt === null ? 'failed' : 'retried';
}

/** A one-time code that is over would only mislead its reader. */
function isInTime(payload: OutboxPayload, at: Instant): boolean {
  return payload.kind !== 'signInCode' || payload.until === null || at < payload.until;
}

/** Twice as long after each try, shortened by up to a half by chance. */
export function nextTry(attempts: number, now: Instant, random: () => number): Instant {
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempts - 1));
  return instantFromMs(msOf(now) + Math.ceil(pause * (1 - random() / 2)) * 1000);
}
