import { sql } from 'drizzle-orm';
import type { Tx } from '#db/client.server.ts';
import { outbox } from '#db/schema/index.ts';
import { isAccountNotice } from '#app/domain/decisions/notice-payload.ts';
import type { CommitContext } from './commit.server.ts';
import type { House } from './house.server.ts';
import { note } from './resources.server.ts';
import { refreshed } from './resend-notice.server.ts';

/**
 * What waits for a request's former address, or never arrived there, goes to today's instead, inside
 * a transaction; what is being sent at this moment stays. Gives how many.
 */
export function redirectMail(
  tx: Tx,
  house: House,
  context: CommitContext,
  { reservationId, from }: { readonly reservationId: string; readonly from: string },
): number {
  const rows = tx
    .select()
    .from(outbox)
    .where(
      sql`${outbox.reservationId} = ${reservationId} and ${outbox.state} in ('waiting', 'failed')
        and lower(${outbox.recipient}) = ${from.toLowerCase()}
        and (${outbox.leasedUntil} is null or ${outbox.leasedUntil} <= ${context.now})`,
    )
    .orderBy(outbox.seq)
    .all()
    .filter(({ payload }) => !isAccountNotice(payload) && payload.audience === 'requester');
  for (const row of rows) {
    const payload = refreshed(tx, house, context, row);
    const recipient = payload.recipient.email;
    const again = row.state === 'failed' ? { nextAttemptAt: context.now } : {};
    tx.update(outbox)
      .set({ state: 'waiting', payload, recipient, ...again })
      .where(sql`${outbox.id} = ${row.id}`)
      .run();
    const { kind, attempts } = row;
    note(tx, context, 'notice.redirected', `notice:${row.id}`, { kind, attempts });
  }
  return rows.length;
}
