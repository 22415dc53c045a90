import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { writeAccountNotice } from '#app/commands/account-notices.server.ts';
import { inTransaction } from '#app/commands/decide.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { asTimeLeftIt, look } from '#app/commands/look.server.ts';
import type { News, NoticeContext } from '#app/commands/notice-facts.server.ts';
import { isUntold, writeNotices } from '#app/commands/outbox-rows.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { toCoordinators, toRequester } from '#app/domain/decisions/notice.ts';
import { SYSTEM_ACTOR } from '#app/domain/people/roles.ts';
import { isDigestTime, isReminding, remindersDue } from '#app/domain/reservation/reminders.ts';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { owedNames } from '#app/domain/schedule/owed-names.ts';
import { paths } from '#app/http/paths.ts';
import { onTheDesk } from '#app/queries/inbox.server.ts';
import { hasNotice } from '#app/queries/outbox.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { coordinatorsOf, unitRequestsOf } from '#app/queries/unit-requests.server.ts';
import type { Tx } from '#db/client.server.ts';
import type { JobOptions } from './deadlines.server.ts';
import { digestOf, isEmptyDigest } from './digest.server.ts';
import { holdJob, releaseJob } from './job-lease.server.ts';

const NAME = 'reminders';
const DOER = { actor: SYSTEM_ACTOR, requestId: null };

/** One reminder, and until when what it asks still helps. */
type Due = News & { readonly deadline: Instant };

export interface RemindersDone {
  /** False where another process was at it. */
  readonly ran: boolean;
  /** Notices written now; what was written before is not written again. */
  readonly written: number;
  readonly faults: number;
}

/**
 * Reminds pemda of what lapses on the next working day, units of the people they owe, and the secretariat, once in the morning, of
 * what the day asks. Each notice has its own key in the outbox, so that running twice, from two
 * processes or after the clock was moved writes nothing twice; what has lost its sense is not sent.
 */
export async function runReminders(house: House, options: JobOptions): Promise<RemindersDone> {
  const { holder } = options;
  if (!holdJob(house.db, { name: NAME, holder, now: house.clock() })) {
    return { ran: false, written: 0, faults: 0 };
  }
  try {
    let [written, faults] = [writeDigest(house), 0];
    for (const number of toRemind(house)) {
      // Held anew before each: a long list must not outlast the lease.
      const mine = holdJob(house.db, { name: NAME, holder, now: house.clock() });
      if (!mine || options.stopping?.() === true) break;
      try {
        written += remind(house, number);
      } catch (error) {
        faults += 1;
        options.onFault(number, error);
      }
      await yieldToOthers();
    }
    return { ran: true, written, faults };
  } finally {
    releaseJob(house.db, { name: NAME, holder });
  }
}

/** Requests of which something is due; they are asked again one by one. */
function toRemind(house: House): string[] {
  return look(house, SYSTEM_ACTOR, ({ tx, context, reference }) => {
    if (!isReminding(context)) return [];
    const about = { ...context, house, reference };
    return onTheDesk(tx).flatMap(({ number, status }) => {
      if (!['offered', 'returned', 'approved'].includes(status)) return [];
      const found = loadReservation(tx, number);
      return found !== null && newsDue(tx, found, about).some(isNew(tx, about)) ? [number] : [];
    });
  });
}

/** What somebody is to be reminded of now, each under its own deadline. */
function newsDue(tx: Tx, found: Reservation, context: NoticeContext): Due[] {
  const next = asTimeLeftIt(found, context).reservation;
  const told = remindersDue(next, context).map(({ kind, deadline }) => ({
    ...{ deadline, notices: [toRequester(kind, wordsOf(next))] },
  }));
  const owed = owedNames(next, unitRequestsOf(tx, next.id), context).map(
    ({ unitId, deadline, message }) => {
      const coordinators = coordinatorsOf(tx, unitId);
      return { deadline, notices: toCoordinators('unitReminded', coordinators, [message]) };
    },
  );
  const about = { before: next, next, at: context.now, guestsListed: next.guests.length };
  return [...told, ...owed].map((due) => ({ ...about, ...due }));
}

/** Has anybody not been told of it under this deadline? */
function isNew(tx: Tx, context: NoticeContext): (due: Due) => boolean {
  return (due) => isUntold(tx, due, { ...context, dedupe: dedupeOf(due) });
}

function dedupeOf({ deadline }: Due): string {
  return `ingat-${deadline}`;
}

function remind(house: House, number: string): number {
  return inTransaction(house, DOER, (tx, context) => {
    const found = loadReservation(tx, number);
    if (found === null) return 0;
    const due = newsDue(tx, found, context).filter(isNew(tx, context));
    for (const news of due) writeNotices(tx, news, { ...context, dedupe: dedupeOf(news) });
    return due.length;
  });
}

/** What the pemda was written then. */
function wordsOf({ status, offer, correction }: Reservation): readonly (string | null)[] {
  if (status === 'offered') return [offer?.message ?? null];
  return status === 'returned' ? (correction?.reasons ?? []).map(({ message }) => message) : [];
}

function writeDigest(house: House): number {
  return inTransaction(house, DOER, (tx, context) => {
    const about = `digest:${dayOf(context.now)}`;
    const { name, email } = house.secretariat;
    if (!isDigestTime(context) || hasNotice(tx, `${about}:morningDigest:${email}`)) return 0;
    const digest = digestOf({ tx, context, reference: context.reference });
    if (isEmptyDigest(digest)) return 0;
    writeAccountNotice(tx, house, {
      ...{ kind: 'morningDigest', audience: 'secretariat', email, name, about, digest },
      ...{ url: `${house.baseUrl}${paths.inbox}`, now: context.now },
    });
    return 1;
  });
}
