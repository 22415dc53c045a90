import type { Instant } from '../calendar/instant.ts';
import type { MeetingMode } from './mode.ts';
import type { PromiseState } from './promise.ts';
import { OPEN, type Status } from './status.ts';

/** What lies on the secretariat's desk, by whose move it is next. */
export const WORK_GROUPS = ['door', 'decide', 'change', 'requester', 'planned'] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];

/** Everything that is not over: the work list looks at nothing else. */
export const ON_THE_DESK: readonly Status[] = [...OPEN, 'walkIn'];

const GROUP_OF: Partial<Readonly<Record<Status, WorkGroup>>> = {
  walkIn: 'door',
  submitted: 'decide',
  inReview: 'decide',
  verified: 'decide',
  returned: 'requester',
  offered: 'requester',
  onHold: 'requester',
  approved: 'planned',
};

/**
 * Where a request stands on the list. One whose change waits for a decision stands twice: it still
 * takes place as planned until that is decided.
 */
export function workGroupsOf(request: {
  readonly status: Status;
  /** Whatever is asked; null where nothing is. */
  readonly pendingChange: unknown;
}): WorkGroup[] {
  const group = GROUP_OF[request.status];
  if (group === undefined) return [];
  return group === 'planned' && request.pendingChange !== null ? ['change', group] : [group];
}

interface Ranked {
  readonly receivedAt: Instant;
  readonly start: Instant | null;
  readonly promise: PromiseState;
}

/**
 * The promise that lapses first stands on top; of two on one day the one received first. What has
 * been answered once and waits anew (an offer not taken) follows: its promise has been kept.
 */
export function byPromise(a: Ranked, b: Ranked): number {
  return (
    Number(a.promise.answered) - Number(b.promise.answered) ||
    compare(a.promise.dueOn, b.promise.dueOn) ||
    a.promise.workdaysLeft - b.promise.workdaysLeft ||
    compare(a.receivedAt, b.receivedAt)
  );
}

/** What takes place next stands on top. */
export function byStart(a: Ranked, b: Ranked): number {
  return compare(a.start ?? a.receivedAt, b.start ?? b.receivedAt);
}

/** The order in which each part of the list is worked off. */
export const ORDER_OF: Readonly<Record<WorkGroup, (a: Ranked, b: Ranked) => number>> = {
  door: byStart,
  decide: byPromise,
  change: byStart,
  requester: byPromise,
  planned: byStart,
};

/** What the list can be narrowed to; null leaves it as it is. */
export interface WorkFilter {
  readonly status: Status | null;
  readonly mode: MeetingMode | null;
  readonly topic: string | null;
  /** `YYYY-MM` of the planned day, or of any wanted one while nothing is planned. */
  readonly month: string | null;
  /** Requests that what was typed leads to. */
  readonly found: ReadonlySet<string> | null;
}

interface Filtered {
  readonly id: string;
  readonly status: Status;
  readonly mode: MeetingMode;
  readonly topics: readonly string[];
  /** The WIB days it may take place on. */
  readonly days: readonly string[];
}

export function fitsFilter(request: Filtered, filter: WorkFilter): boolean {
  const { status, mode, topic, month, found } = filter;
  return (
    (status === null || request.status === status) &&
    (mode === null || request.mode === mode) &&
    (topic === null || request.topics.includes(topic)) &&
    (month === null || request.days.some((day) => day.startsWith(month))) &&
    (found === null || found.has(request.id))
  );
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
