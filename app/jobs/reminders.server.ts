import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { writeAccountNotice } from '#app/commands/account-notices.server.ts';
import { inTransaction } from '#app/commands/decide.server.ts';
import type { House } from '#app/commands/house.server.ts';
import { look } from '#app/commands/look.server.ts';
import { writeNotices } from '#app/commands/outbox-rows.server.ts';
import { addDays } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { SYSTEM_ACTOR } from '#app/domain/people/roles.ts';
import { isDigestTime, isReminding, SURVEY_DAYS } from '#app/domain/reservation/reminders.ts';
import { paths } from '#app/http/paths.ts';
import { onTheDesk } from '#app/queries/inbox.server.ts';
import { isUnwanted } from '#app/queries/mail-choices.server.ts';
import { hasNotice } from '#app/queries/outbox.server.ts';
import { unratedVisits } from '#app/queries/recent-visits.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { JobOptions } from './deadlines.server.ts';
import { digestOf, isEmptyDigest } from './digest.server.ts';
import { holdJob, releaseJob } from './job-lease.server.ts';
import { newsDue } from './reminders-due.server.ts';

const NAME = 'reminders';
const DOER = { actor: SYSTEM_ACTOR, requestId: null };

export interface RemindersDone {
  /** False where another process was at it. */
  readonly ran: boolean;
  /** Notices written now; what was written before is not written again. */
  readonly written: number;
  readonly faults: number;
}

/**
 * Reminds pemda of what lapses on the next working day, both sides of their appointment, units of the
 * people they owe, the secretariat, once in the morning, of what the day asks; and asks how a visit was. Each notice has its own key in the outbox, so that running twice, from two
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
    const open = onTheDesk(tx).flatMap(({ number, status }) =>
      ['offered', 'returned', 'approved'].includes(status) ? [number] : [],
    );
    const held = unratedVisits(tx, addDays(dayOf(context.now), -SURVEY_DAYS));
    return [...open, ...held].filter((number) => {
      const found = loadReservation(tx, number);
      return found !== null && newsDue(tx, found, { ...context, house, reference }).length > 0;
    });
  });
}

function remind(house: House, number: string): number {
  return inTransaction(house, DOER, (tx, context) => {
    const found = loadReservation(tx, number);
    const due = found === null ? [] : newsDue(tx, found, context);
    for (const news of due) writeNotices(tx, news, { ...context, dedupe: news.dedupe });
    return due.length;
  });
}

function writeDigest(house: House): number {
  return inTransaction(house, DOER, (tx, context) => {
    const about = `digest:${dayOf(context.now)}`;
    const { name, email } = house.secretariat;
    if (isUnwanted(tx, 'secretariat', 'digest')) return 0;
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
