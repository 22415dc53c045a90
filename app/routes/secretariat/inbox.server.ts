import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { look, type Looking } from '#app/commands/look.server.ts';
import { preparationsUntil } from '#app/commands/readiness.server.ts';
import { isOfferedTopic } from '#app/commands/references.server.ts';
import { topicName } from '#app/domain/directory/topic.ts';
import { type InboxQuery, isNarrowed, readInboxQuery } from '#app/forms/inbox-query.ts';

import { addWorkdays } from '#app/domain/calendar/workdays.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { can } from '#app/domain/people/permissions.ts';
import {
  ORDER_OF,
  WORK_GROUPS,
  type WorkGroup,
  type WorkFilter,
  fitsFilter,
  workGroupsOf,
} from '#app/domain/reservation/work-list.ts';
import { type Status, STATUSES } from '#app/domain/reservation/status.ts';
import { openDisruptionCount } from '#app/queries/disruptions.server.ts';
import { deskKeys, deskRequestsFound, deskRows } from '#app/queries/inbox.server.ts';
import { unansweredOf } from '#app/queries/messages.server.ts';
import { waitingClaims } from '#app/queries/officers.server.ts';
import { outboxState } from '#app/queries/outbox.server.ts';
import { awaitingDecision } from '#app/queries/violation.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { type OrderedKey, orderedKeys } from './desk-order.server.ts';
import { type DeskItem, markedRows } from './inbox-rows.server.ts';
import { allRequests } from './inbox-all.server.ts';

/** Rows of one page of the work list; only they are read whole and held against the rules. */
const PAGE = 50;

/** What can stand in each part. */
const STATUSES_OF_PART: Readonly<Record<InboxQuery['bagian'], readonly Status[]>> = {
  tindakan: ['submitted', 'inReview', 'verified', 'approved', 'walkIn'],
  pemohon: ['returned', 'offered', 'onHold'],
  terjadwal: ['approved'],
  semua: STATUSES.filter((status) => status !== 'draft'),
};

const GROUPS_OF_PART = {
  tindakan: ['door', 'decide', 'change'],
  pemohon: ['requester'],
  terjadwal: ['planned'],
  semua: [],
} as const satisfies Record<InboxQuery['bagian'], readonly WorkGroup[]>;

/** The secretariat's work list, or the list of all requests, as the address asks. */
export async function loadInbox(args: LoaderFunctionArgs) {
  const { services, actor } = await requireStaff(args, 'readInbox');
  const query = readInboxQuery(new URL(args.request.url).searchParams);
  const list = look(services, actor, (looking) => {
    const groups = groupsOf(looking, query);
    const { lists, pages } = pageOf(looking, groups, query);
    return {
      canEnter: can(actor, 'submit'),
      query,
      narrowed: isNarrowed(query),
      counts: countsOf(groups),
      ...{ lists, pages },
      all: query.bagian === 'semua' ? allRequests(looking, query) : null,
      topics: topicChoices(looking),
      statuses: STATUSES_OF_PART[query.bagian],
      today: dayOf(looking.context.now),
    };
  });
  // Others have their turn between the list and what stands above it.
  await yieldToOthers();
  return { ...list, ...look(services, actor, (looking) => noticesOf(looking, query)) };
}

/** What else waits for the secretariat, beside its list. */
function noticesOf(looking: Looking, { bagian }: InboxQuery) {
  return {
    unready: bagian === 'tindakan' ? unreadySoon(looking) : null,
    mail: mailTrouble(looking),
    claims: waitingClaims(looking.tx),
    disturbed: openDisruptionCount(looking.tx),
    replies: awaitingDecision(looking.tx, looking.context.now),
  };
}

type Groups = Readonly<Record<WorkGroup, readonly OrderedKey[]>>;

function groupsOf(looking: Looking, query: InboxQuery): Groups {
  const filter = filterOf(looking, query);
  const items = orderedKeys(looking, deskKeys(looking.tx)).filter((item) =>
    fitsFilter(item, filter),
  );
  const of = (group: WorkGroup): OrderedKey[] =>
    items.filter((item) => workGroupsOf(item).includes(group)).sort(ORDER_OF[group]);
  return Object.fromEntries(WORK_GROUPS.map((group) => [group, of(group)])) as unknown as Groups;
}

function filterOf({ tx, reference }: Looking, query: InboxQuery): WorkFilter {
  const { q, status, bentuk, topik, bulan } = query;
  const found = q === null ? null : deskRequestsFound(tx, q, reference);
  return { status, mode: bentuk, topic: topik, month: bulan, found };
}

function countsOf(groups: Groups): Readonly<Record<keyof typeof GROUPS_OF_PART, number | null>> {
  return {
    tindakan: groups.door.length + groups.decide.length + groups.change.length,
    pemohon: groups.requester.length,
    terjadwal: groups.planned.length,
    semua: null,
  };
}

/** The page that is asked for of the part's lists, one after the other; past the end, the last one. */
function pageOf(looking: Looking, groups: Groups, { bagian, hal }: InboxQuery) {
  const shown: readonly WorkGroup[] = GROUPS_OF_PART[bagian];
  const all = shown.flatMap((group) => groups[group].map((key) => ({ group, key })));
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const page = Math.min(hal, pages);
  const slice = all.slice((page - 1) * PAGE, page * PAGE);
  const itemOf = itemsOf(
    looking,
    slice.map(({ key }) => key),
  );
  const lists = shown.map((group) => {
    const items = slice.flatMap((one) => (one.group === group ? itemOf(one.key) : []));
    return { group, total: groups[group].length, rows: markedRows(looking, group, items) };
  });
  const from = all.length === 0 ? 0 : (page - 1) * PAGE + 1;
  return { lists, pages: { page, pages, from, to: from + slice.length - 1, total: all.length } };
}

/** The rest of what a page shows of its requests, read at once. */
function itemsOf({ tx }: Looking, keys: readonly OrderedKey[]): (key: OrderedKey) => DeskItem[] {
  const ids = keys.map(({ id }) => id);
  const [rows, unanswered] = [deskRows(tx, ids), unansweredOf(tx, ids)];
  return ({ id, number, mode, start, promise }) => {
    const row = rows.get(id);
    if (row === undefined) return [];
    return [{ row, id, number, mode, start, promise, unanswered: unanswered.get(id) ?? 0 }];
  };
}

/** What takes place until the end of the next working day and is not ready for it. */
function unreadySoon(looking: Looking) {
  const { now, calendar } = looking.context;
  const until = addWorkdays(dayOf(now), 1, calendar);
  const unready = preparationsUntil(looking, until).filter(({ gaps }) => gaps.length > 0);
  return unready.length === 0 ? null : { until, count: unready.length };
}

function mailTrouble({ tx, context }: Looking) {
  const { failed, lagSeconds, isStuck } = outboxState(tx, context.now);
  if (failed === 0 && !isStuck) return null;
  return {
    failed,
    lateMinutes: isStuck ? Math.round(lagSeconds / 60) : null,
    mayMend: can(context.actor, 'manageMail'),
  };
}

function topicChoices({ reference }: Looking) {
  return [...reference.topics.values()]
    .filter(({ code }) => isOfferedTopic(reference, code))
    .map((topic) => ({ value: topic.code, label: topicName(topic) }));
}
