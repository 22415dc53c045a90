import { asTimeLeftIt, type Looking } from '#app/commands/look.server.ts';
import { presentFindings } from '#app/commands/present-findings.server.ts';
import {
  formatDaysAway,
  formatDeadline,
  formatHours,
  formatInstant,
  formatRange,
} from '#app/copy/dates.ts';
import { DECIDE_CHANGE, MISSING_WORDS, NEXT_STEP } from '#app/copy/inbox.ts';
import { STAFFING_MARKS } from '#app/copy/unit-requests.ts';
import { CHANNEL_WORDS, MODE_WORDS } from '#app/copy/request-words.ts';
import { awaitedFromPemda } from '#app/copy/completion.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { daysBetween } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import type { Finding } from '#app/domain/compliance/rule.ts';
import { topicNamed } from '#app/domain/directory/topic.ts';
import { can } from '#app/domain/people/permissions.ts';
import { requesterLabel } from '#app/domain/report/requester-label.ts';
import type { PromiseState } from '#app/domain/reservation/promise.ts';
import { endOfPlan, startOfPlan } from '#app/domain/reservation/reservation.ts';
import type { Status } from '#app/domain/reservation/status.ts';
import { staffingMarks } from '#app/domain/schedule/staffing.ts';
import { type WorkGroup, workGroupsOf } from '#app/domain/reservation/work-list.ts';
import { paths } from '#app/http/paths.ts';
import { answersOfAll } from '#app/queries/assignment-answers.server.ts';
import type { DeskRow } from '#app/queries/inbox.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { unitRequestsOfAll } from '#app/queries/unit-requests.server.ts';

/** One open request of the page that is shown. */
export interface DeskItem {
  readonly row: DeskRow;
  readonly id: string;
  readonly number: string;
  readonly mode: DeskRow['mode'];
  readonly start: Instant | null;
  readonly promise: PromiseState;
  /** Messages of the pemda that nobody has answered. */
  readonly unanswered: number;
}

/** Rows whose request was held against the rules; what time has ended meanwhile is left out. */
export function markedRows(looking: Looking, group: WorkGroup, items: readonly DeskItem[]) {
  const marks = marksOf(looking, items);
  return items.flatMap((item) => {
    const found = loadReservation(looking.tx, item.number);
    if (found === null) return [];
    const { reservation } = asTimeLeftIt(found, looking.context);
    if (!workGroupsOf(reservation).includes(group)) return [];
    const findings = presentFindings({ ...looking, reservation });
    const row = rowOf(looking, group, item, findings, marks(item));
    return [{ ...row, waiting: row.waiting ?? awaitedFromPemda(reservation) }];
  });
}

/** What stands open about units and narasumber, in a word each. */
function marksOf({ tx }: Looking, items: readonly DeskItem[]): (item: DeskItem) => string[] {
  const ids = items.map(({ id }) => id);
  const [requests, answers] = [unitRequestsOfAll(tx, ids), answersOfAll(tx, ids)];
  return ({ id, row }) =>
    staffingMarks(row, requests.get(id) ?? [], answers.get(id) ?? []).map(
      (mark) => STAFFING_MARKS[mark],
    );
}

function rowOf(
  { reference, context }: Looking,
  group: WorkGroup,
  item: DeskItem,
  findings: readonly Finding[],
  marks: readonly string[],
) {
  const { row, mode, promise } = item;
  const { number, status, channel, receivedAt, opd } = row;
  const region = row.regionCode === null ? null : (reference.regions.get(row.regionCode) ?? null);
  const mayDecide = can(context.actor, 'startReview');
  const open = findings.filter(({ waiverId }) => waiverId === null);
  return {
    ...{ number, status, opd, mode, group, modeName: MODE_WORDS[mode] },
    href: paths.review(number),
    officeLabel: requesterLabel(row, region, null),
    topics: row.topics.map((code) => topicNamed(reference.topics, code)),
    channel: CHANNEL_WORDS[channel],
    received: formatDaysAway(daysBetween(dayOf(context.now), dayOf(receivedAt))),
    receivedAt: formatInstant(receivedAt),
    when: whenOf(item, group),
    day: item.start === null ? null : dayOf(item.start),
    waiting: waitingFor(item, context.now),
    next: mayDecide ? nextStep(group, status) : null,
    promise: group === 'decide' || group === 'requester' ? promise : null,
    promised: context.policy.values.promiseWorkdays,
    unanswered: item.unanswered,
    blocks: open.filter(({ severity }) => severity === 'block').length,
    warns: open.filter(({ severity, code }) => severity === 'warn' && !MISSING_WORDS[code]).length,
    missing: [...new Set([...marks, ...open.flatMap(({ code }) => MISSING_WORDS[code] ?? [])])],
  };
}

function nextStep(group: WorkGroup, status: Status): string | null {
  return group === 'change' ? DECIDE_CHANGE : (NEXT_STEP[status] ?? null);
}

/** The planned time, or the first wanted one; only the hours where the day stands above. */
function whenOf({ row }: DeskItem, group: WorkGroup): string | null {
  const { plan, offer, preferences } = row;
  const told = plan ?? offer?.plan ?? null;
  if (told !== null) {
    const format = group === 'planned' ? formatHours : formatRange;
    return format(startOfPlan(told), endOfPlan(told));
  }
  const [first] = preferences;
  return first === undefined ? null : formatInstant(first);
}

/** What is waited for, where the next step is the pemda's or a change was asked for. */
function waitingFor({ row }: DeskItem, now: Instant): string | null {
  const { status, offer, correction, pendingChange } = row;
  if (status === 'offered' && offer !== null) {
    return `Jawaban atas tawaran ditunggu sampai ${formatDeadline(offer.deadline)}`;
  }
  if (status === 'returned' && correction !== null) {
    return `Perbaikan ditunggu sampai ${formatDeadline(correction.deadline)}`;
  }
  if (pendingChange !== null) {
    const asked = formatDaysAway(daysBetween(dayOf(now), dayOf(pendingChange.requestedAt)));
    const reason = pendingChange.reason === null ? '' : `: “${pendingChange.reason}”`;
    return `Perubahan diminta ${asked}${reason}`;
  }
  return null;
}
