import { statSync } from 'node:fs';
import { join } from 'node:path';
import { mailFileName } from '../mail/file-transport.server.ts';
import { type Check, problem, rowsOf } from './problem.ts';

const TWICE = `select min(id) as id from outbox group by dedupe_key having count(*) > 1`;

const NOTICES = `select id, state, sent_at as sentAt from outbox`;

/** Every notice is there once, is either sent or not, and where mail is written as files lies there. */
export const notices: Check = function* (inspected) {
  for (const { id } of rowsOf<{ id: string }>(inspected, TWICE)) yield problem('noticeTwice', id);
  let count = 0;
  for (const { id, state, sentAt } of rowsOf<{ id: string; state: string; sentAt: string | null }>(
    inspected,
    NOTICES,
  )) {
    count += 1;
    const isSent = state === 'sent';
    if (isSent !== (sentAt !== null) || !['waiting', 'sent', 'failed'].includes(state)) {
      yield problem('noticeState', id, state);
    }
    if (!isSent || !inspected.mailAsFiles) continue;
    const file = mailFileName(id);
    const size = statSync(join(inspected.dataDir, 'mail', file), { throwIfNoEntry: false })?.size;
    if (!size) yield problem('noticeFile', id);
  }
  return count;
};
