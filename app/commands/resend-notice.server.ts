import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { outbox, reservations } from '#db/schema/index.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import {
  isAccountNotice,
  type NoticePayload,
  type OutboxPayload,
} from '#app/domain/decisions/notice-payload.ts';
import { LINK_PARAMETER, RESERVATION_LINK_DAYS } from '#app/domain/people/access-link.ts';
import { can } from '#app/domain/people/permissions.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { keptFor, notedAddress } from '#app/queries/bounces.server.ts';
import { issueLink } from './access-links.server.ts';
import type { CommitContext } from './commit.server.ts';
import { type Doer, inTransaction } from './decide.server.ts';
import type { House } from './house.server.ts';
import { note } from './resources.server.ts';

/** Kinds whose secret is gone once they failed. */
const STRUCK: readonly string[] = ['signInCode', 'draftLink'];

type Row = typeof outbox.$inferSelect;

/** What came of it: `held` where its address is noted, and mail to it stays until the note is cleared. */
export type Resent = 'resent' | 'unchanged' | { readonly heldBy: string };

/**
 * Puts mail that was refused for good back to those that wait; what waits or is sent already stays. A
 * one-time code or a link that a stranger asked for is struck by then: they ask for a new one.
 */
export function resendNotice(house: House, doer: Doer, id: string): Result<Resent, Refusal> {
  if (!can(doer.actor, 'manageMail')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, (tx, context) => {
    const known = tx.select().from(outbox).where(eq(outbox.id, id)).get();
    if (known === undefined || STRUCK.includes(known.kind)) return refuse({ code: 'not-found' });
    return ok(putBack(tx, house, context, known));
  });
}

/** All that failed at once, once what stood in the way is mended; what is held by a note stays. */
export function resendAll(house: House, doer: Doer): Result<{ readonly resent: number }, Refusal> {
  if (!can(doer.actor, 'manageMail')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, (tx, context) => {
    const failed = tx
      .select()
      .from(outbox)
      .where(sql`state = 'failed' and kind not in ('signInCode', 'draftLink')`)
      .orderBy(outbox.seq)
      .all();
    return ok({ resent: countResent(tx, house, context, failed) });
  });
}

/** All that failed to one address, unless a note holds it. */
export function resendAddress(
  house: House,
  doer: Doer,
  address: string,
): Result<{ readonly resent: number }, Refusal> {
  if (!can(doer.actor, 'manageMail')) return refuse({ code: 'forbidden' });
  return inTransaction(house, doer, (tx, context) =>
    ok({ resent: resendTo(tx, house, context, address) }),
  );
}

/** All that was kept for one address, inside a transaction; gives how many. */
export function resendTo(tx: Tx, house: House, context: CommitContext, address: string): number {
  const rows = keptFor(tx, address).flatMap(({ id }) =>
    tx.select().from(outbox).where(eq(outbox.id, id)).all(),
  );
  return countResent(tx, house, context, rows);
}

function countResent(tx: Tx, house: House, context: CommitContext, rows: readonly Row[]): number {
  return rows.filter((row) => putBack(tx, house, context, row) === 'resent').length;
}

function putBack(tx: Tx, house: House, context: CommitContext, row: Row): Resent {
  if (row.state !== 'failed') return 'unchanged';
  const payload = refreshed(tx, house, context, row);
  const recipient = payload.recipient.email;
  const noted = notedAddress(tx, recipient);
  if (noted !== null) return { heldBy: noted.id };
  tx.update(outbox)
    .set({ state: 'waiting', nextAttemptAt: context.now, payload, recipient })
    .where(and(eq(outbox.id, row.id), eq(outbox.state, 'failed')))
    .run();
  const { kind, attempts } = row;
  note(tx, context, 'notice.resent', `notice:${row.id}`, { kind, attempts });
  return 'resent';
}

/**
 * The same letter for where its reader is now: the contact's address as it stands today, and a key to
 * the page where the first one is struck because a server had taken the letter already, or went to
 * another address.
 */
export function refreshed(tx: Tx, house: House, { now }: CommitContext, row: Row): OutboxPayload {
  const { payload, reservationId } = row;
  if (reservationId === null || isAccountNotice(payload) || payload.audience !== 'requester') {
    return payload;
  }
  const found = tx
    .select({ contact: reservations.contact })
    .from(reservations)
    .where(eq(reservations.id, reservationId))
    .get();
  const { name, email } = found?.contact ?? {};
  const { recipient, reservation } = payload;
  const reader =
    email === undefined || email === null || email === recipient.email
      ? recipient
      : { ...recipient, name: name ?? recipient.name, email };
  const [page = '', key] = reservation.statusUrl.split('?');
  const needsKey = key === undefined || reader !== recipient;
  const subject = `reservation:${reservationId}` as const;
  const statusUrl = needsKey
    ? `${page}?${LINK_PARAMETER}=${issueLink(tx, house, { subject, days: RESERVATION_LINK_DAYS, now })}`
    : reservation.statusUrl;
  return {
    ...payload,
    recipient: reader,
    reservation: { ...reservation, statusUrl },
  } satisfies NoticePayload;
}
