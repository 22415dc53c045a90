import { sql } from 'drizzle-orm';
import { prepared, type Tx } from '#db/client.server.ts';
import { outbox } from '#db/schema/index.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import { EDITS, mergedEdit, waitOf } from '#app/domain/decisions/merge-edits.ts';
import {
  isAccountNotice,
  type NoticePayload,
  withoutKey,
} from '#app/domain/decisions/notice-payload.ts';

/** What waits for one reader, of one request. */
const THEIRS = sql`${outbox.reservationId} = ${sql.placeholder('reservationId')}
  and ${outbox.recipient} = ${sql.placeholder('email')} and ${outbox.state} = 'waiting'`;

const NOW = sql.placeholder('now');

const QUERIES = prepared((db) => ({
  // What is being sent just now is out of reach.
  unsent: db
    .select({ seq: outbox.seq, payload: outbox.payload })
    .from(outbox)
    .where(sql`${THEIRS} and (${outbox.leasedUntil} is null or ${outbox.leasedUntil} <= ${NOW})`)
    .orderBy(outbox.seq)
    .prepare(),
  release: db
    .update(outbox)
    .set({ nextAttemptAt: sql`${NOW}` })
    .where(sql`${THEIRS} and ${outbox.attempts} = 0 and ${outbox.nextAttemptAt} > ${NOW}`)
    .prepare(),
  recall: db
    .update(outbox)
    .set({ state: 'recalled', payload: sql`${sql.placeholder('bare')}`, leasedUntil: null })
    .where(sql`${outbox.seq} = ${sql.placeholder('seq')}`)
    .prepare(),
}));

interface Reader {
  readonly reservationId: string;
  readonly email: string;
}

/** A notice as it is to be written, and when it may go. */
export interface Due {
  readonly payload: NoticePayload;
  readonly at: Instant;
}

/**
 * Takes the edits of the same appointment that have not gone to this reader yet into the new one, so
 * that several within minutes are one mail; any other news sends them off before it.
 * @param waits minutes for which the deed itself keeps its mail back
 */
export function mergeIntoDue(
  tx: Tx,
  reader: Reader,
  payload: NoticePayload,
  { now, waits }: { readonly now: Instant; readonly waits: number },
): Due {
  if (!EDITS.includes(payload.kind)) {
    QUERIES(tx).release.run({ ...reader, now });
    return { payload, at: addMinutes(now, waits) };
  }
  const unsent = unsentEdits(tx, reader, payload.audience, now);
  for (const { seq, notice } of unsent) {
    QUERIES(tx).recall.run({ seq, bare: JSON.stringify(withoutKey(notice)) });
  }
  const merged = unsent.reduceRight((sum, { notice }) => mergedEdit(notice, sum), payload);
  // The first one's patience counts for all: a list that is put right all day is told of all the same.
  const since = unsent[0]?.notice.writtenAt ?? now;
  const at = addMinutes(since, Math.max(waits, waitOf(merged)));
  return { payload: merged, at: at < now ? now : at };
}

/** Oldest first. */
function unsentEdits(tx: Tx, reader: Reader, audience: NoticePayload['audience'], now: Instant) {
  return QUERIES(tx)
    .unsent.all({ ...reader, now })
    .flatMap(({ seq, payload: notice }) => {
      if (isAccountNotice(notice) || notice.audience !== audience) return [];
      return EDITS.includes(notice.kind) ? [{ seq, notice }] : [];
    });
}
