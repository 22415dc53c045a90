import type { Db } from '#db/client.server.ts';
import type { Clock } from '#app/clock.server.ts';
import { tryingOf } from '#app/commands/send-attempts.server.ts';
import { CUT_OFF_TOO_OFTEN } from '#app/copy/mail-faults.ts';
import { buildMessage } from '#app/documents/mail-message.ts';
import { MOST_CUT_OFF } from '#app/domain/mail/giving-up.ts';
import { isNoted } from '#app/queries/bounces.server.ts';
import { errorText, type MailTransport, type SendResult } from './mail/transport.ts';
import { dueNotices, type LeasedNotice, leaseNotice, type Leasing } from './outbox-lease.server.ts';
import { markHeld, markSent, markUnsent } from './outbox-marks.server.ts';

export { nextTry } from './outbox-marks.server.ts';

/** A server that fails so often one after the other is left alone until the next round. */
const TROUBLES_BEFORE_REST = 3;

/** These go out whatever is known of the address: their reader has just typed it and waits. */
const ASKED_FOR: readonly string[] = ['signInCode', 'draftLink'];

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
  let troubles = 0;
  for (;;) {
    let progressed = false;
    for (const seq of dueNotices(db, clock())) {
      if (options.stopping?.() === true) return count;
      const leased = leaseNotice(db, seq, { holder, now: clock(), via: transport.name });
      if (leased === null) continue;
      progressed = true;
      const { came, isServersTrouble } = await sendOne(house, leased, transport, options);
      count[came] += 1;
      troubles = isServersTrouble ? troubles + 1 : 0;
      if (troubles === TROUBLES_BEFORE_REST) return count;
    }
    if (!progressed) return count;
  }
}

/** Sends one notice, unless something is known that speaks against it, and marks what came of it. */
async function sendOne(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  leased: LeasedNotice,
  transport: MailTransport,
  { from, holder, random }: DrainOptions,
): Promise<{ readonly came: keyof Drained; readonly isServersTrouble: boolean }> {
  const { recipient, kind } = leased;
  if (!ASKED_FOR.includes(kind) && isNoted(db, recipient)) {
    markHeld(db, leased, holder);
    return { came: 'failed', isServersTrouble: false };
  }
  const result = isSuspect(db, leased, clock)
    ? TOO_OFTEN
    : await sendNotice(leased, transport, from);
  const marking: Leasing = { holder, now: clock(), via: transport.name };
  if (result.ok) {
    markSent(db, leased, { ...marking, response: result.response });
    return { came: 'sent', isServersTrouble: false };
  }
  const came = markUnsent(db, leased, result, { ...marking, random });
  const isServersTrouble =
    !result.permanent && (result.about === undefined || ['server', 'setup'].includes(result.about));
  return { came, isServersTrouble };
}

const TOO_OFTEN: SendResult = { ok: false, permanent: true, error: CUT_OFF_TOO_OFTEN };

/** A notice under whose sending the process ended again and again may be what ends it. */
function isSuspect(db: Db, { id, attempts }: LeasedNotice, clock: Clock): boolean {
  return attempts > MOST_CUT_OFF && tryingOf(db, id, clock()).cutOff >= MOST_CUT_OFF;
}

async function sendNotice(
  { payload }: LeasedNotice,
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
