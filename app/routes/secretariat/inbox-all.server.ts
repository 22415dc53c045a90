import type { Looking } from '#app/commands/look.server.ts';
import { formatDate, formatInstant } from '#app/copy/dates.ts';
import { MODE_WORDS } from '#app/copy/request-words.ts';
import type { InboxQuery } from '#app/forms/inbox-query.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { topicNamed } from '#app/domain/directory/topic.ts';
import { requesterLabel } from '#app/domain/report/requester-label.ts';
import { paths } from '#app/http/paths.ts';
import { listReservations } from '#app/queries/reservation-list.server.ts';

/** Rows of one page of the list of all requests. */
const PAGE = 50;

/** Every request that fits, newest number first, the ended ones too; a page at a time. */
export function allRequests({ tx, context, reference }: Looking, query: InboxQuery) {
  const { q, status, bentuk, topik, bulan, setelah } = query;
  const found = listReservations(
    tx,
    context.actor,
    {
      ...(status !== null && { status }),
      ...(bentuk !== null && { mode: bentuk }),
      ...(topik !== null && { topic: topik }),
      ...(bulan !== null && { month: bulan }),
      ...{ q, cursor: setelah, limit: PAGE + 1 },
    },
    reference,
  );
  const rows = found.slice(0, PAGE).map((row) => {
    const region = row.regionCode === null ? null : (reference.regions.get(row.regionCode) ?? null);
    return {
      ...{ number: row.number, status: row.status, opd: row.opd, mode: row.mode },
      href: paths.review(row.number),
      officeLabel: requesterLabel(row, region, null),
      modeName: MODE_WORDS[row.mode],
      topics: row.topics.map((code) => topicNamed(reference.topics, code)),
      received: formatDate(dayOf(row.receivedAt)),
      start: row.start === null ? null : formatInstant(row.start),
    };
  });
  return { rows, next: found.length > PAGE ? (rows.at(-1)?.number ?? null) : null };
}
