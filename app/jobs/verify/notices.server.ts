import { statSync } from 'node:fs';
import { join } from 'node:path';
import { mailFileName } from '../mail/file-transport.server.ts';
import { type Check, problem, rowsOf } from './problem.ts';

const TWICE = `select min(id) as id from outbox group by dedupe_key having count(*) > 1`;

const NOTICES = `select id, state, sent_at as sentAt, sent_via as sentVia from outbox`;

/** Only letters with a record of tries: those sent before it was kept have none. */
const UNTRIED = `select o.id from outbox o
  where o.state = 'sent'
    and exists (select 1 from send_attempts a where a.outbox_id = o.id)
    and not exists (select 1 from send_attempts a where a.outbox_id = o.id and a.outcome = 'sent')
  union
  select o.id from outbox o
  where o.state = 'sent'
    and o.sent_at > (select min(at) from send_attempts)
    and not exists (select 1 from send_attempts a where a.outbox_id = o.id)`;

interface Row {
  readonly id: string;
  readonly state: string;
  readonly sentAt: string | null;
  readonly sentVia: string | null;
}

/** Every notice is there once, is either sent or not, and what went out as a file lies there. */
export const notices: Check = function* (inspected) {
  for (const { id } of rowsOf<{ id: string }>(inspected, TWICE)) yield problem('noticeTwice', id);
  let count = 0;
  for (const { id, state, sentAt, sentVia } of rowsOf<Row>(inspected, NOTICES)) {
    count += 1;
    const isSent = state === 'sent';
    if (
      isSent !== (sentAt !== null) ||
      !['waiting', 'sent', 'failed', 'recalled'].includes(state)
    ) {
      yield problem('noticeState', id, state);
    }
    if (!isSent || sentVia !== 'file') continue;
    const file = mailFileName(id);
    const size = statSync(join(inspected.dataDir, 'mail', file), { throwIfNoEntry: false })?.size;
    if (!size) yield problem('noticeFile', id);
  }
  for (const { id } of rowsOf<{ id: string }>(inspected, UNTRIED))
    yield problem('noticeUntried', id);
  return count;
};
