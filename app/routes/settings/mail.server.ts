import type { LoaderFunctionArgs } from '@remix-run/node';
import { join } from 'node:path';
import type { ShownMail } from '#app/components/people/mail-list.tsx';
import { formatInstant } from '#app/copy/dates.ts';
import { outboxState } from '#app/queries/outbox.server.ts';
import { undeliveredMail, type UndeliveredMail } from '#app/queries/undelivered-mail.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** What has not gone out, and how mail leaves this office at all. */
export async function loadMail(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageResources');
  const { db, env, clock } = services;
  const { failed, waiting } = undeliveredMail(db);
  const state = outboxState(db, clock());
  const [oldest] = waiting;
  return {
    failed: failed.map((mail) => shownMail(mail, false)),
    waiting: waiting.map((mail) => shownMail(mail, true)),
    counts: { failed: state.failed, waiting: state.waiting },
    waitingSince: oldest === undefined ? null : formatInstant(oldest.createdAt),
    folder: env.smtpUrl === null ? join(env.dataDir, 'mail') : null,
  };
}

function shownMail(mail: UndeliveredMail, isWaiting: boolean): ShownMail {
  const { createdAt, nextAttemptAt, ...rest } = mail;
  return {
    ...rest,
    since: formatInstant(createdAt),
    nextTry: isWaiting ? `lagi ${formatInstant(nextAttemptAt)}` : null,
  };
}
