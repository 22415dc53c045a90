import type { LoaderFunctionArgs } from '@remix-run/node';
import { join } from 'node:path';
import type { ShownAddress } from '#app/components/people/mail-addresses.tsx';
import type { ShownMail } from '#app/components/people/mail-list.tsx';
import { formatInstant } from '#app/copy/dates.ts';
import { WAYS_BACK } from '#app/copy/mail-reports.ts';
import { readMailQuery } from '#app/forms/mail.ts';
import { notedAddresses, notedCount, type NotedAddress } from '#app/queries/bounces.server.ts';
import { outboxState, resendable } from '#app/queries/outbox.server.ts';
import {
  failedMail,
  type UndeliveredMail,
  waitingMail,
} from '#app/queries/undelivered-mail.server.ts';
import { requireStaff } from '../guards/staff.server.ts';

/** Rows of one page. */
const PAGE = 50;

/** What has not gone out, part by part, and how mail leaves this office at all. */
export async function loadMail(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageMail');
  const { db, env, clock } = services;
  const { saring, hal } = readMailQuery(new URL(args.request.url).searchParams);
  const { failed, waiting, lagSeconds, isStuck } = outboxState(db, clock());
  const counts = { gagal: failed, menunggu: waiting, kembali: notedCount(db) };
  const pages = Math.max(1, Math.ceil(counts[saring] / PAGE));
  const page = Math.min(hal, pages);
  const slice = { limit: PAGE, offset: (page - 1) * PAGE };
  const [oldest] = waitingMail(db, { limit: 1, offset: 0 });
  const mail =
    saring === 'gagal'
      ? failedMail(db, slice).map((one) => shownMail(one, false))
      : saring === 'menunggu'
        ? waitingMail(db, slice).map((one) => shownMail(one, true))
        : [];
  const addresses = saring === 'kembali' ? notedAddresses(db, slice).map(shownAddress) : [];
  return {
    resendable: saring === 'gagal' ? resendable(db) : 0,
    ...{ saring, counts, mail, addresses, page, pages, total: counts[saring] },
    ...{ from: slice.offset + 1, to: slice.offset + Math.max(mail.length, addresses.length) },
    stuckMinutes: isStuck ? Math.round(lagSeconds / 60) : null,
    waitingSince: oldest === undefined ? null : formatInstant(oldest.createdAt),
    folder: env.smtpUrl === null ? join(env.dataDir, 'mail') : null,
  };
}

/** A message as the page shows it. */
export function shownMail(mail: UndeliveredMail, isWaiting: boolean): ShownMail {
  const { createdAt, nextAttemptAt, ...rest } = mail;
  return {
    ...rest,
    since: formatInstant(createdAt),
    nextTry: isWaiting ? `lagi ${formatInstant(nextAttemptAt)}` : null,
  };
}

function shownAddress({ id, address, source, notedAt, detail }: NotedAddress): ShownAddress {
  return { id, address, detail, how: WAYS_BACK[source], since: formatInstant(notedAt) };
}
