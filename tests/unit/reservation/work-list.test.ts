import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { PromiseState } from '#app/domain/reservation/promise.ts';
import { ENDED, STATUSES } from '#app/domain/reservation/status.ts';
import {
  byPromise,
  byStart,
  fitsFilter,
  ON_THE_DESK,
  type WorkFilter,
  workGroupsOf,
} from '#app/domain/reservation/work-list.ts';

const CHANGE = {
  requestedAt: '2026-11-23T02:00:00Z' as Instant,
  ...{ reason: null, mode: null, topics: null, preferences: [] },
};

describe('where a request stands on the work list', () => {
  it('puts every open one into a part and none that ended', () => {
    for (const status of STATUSES) {
      const groups = workGroupsOf({ status, pendingChange: null });
      expect(groups.length > 0, status).toBe(ON_THE_DESK.includes(status));
      if (ENDED.includes(status)) expect(groups).toEqual([]);
    }
  });

  it('shows an approved one twice while its change waits', () => {
    expect(workGroupsOf({ status: 'approved', pendingChange: null })).toEqual(['planned']);
    expect(workGroupsOf({ status: 'approved', pendingChange: CHANGE })).toEqual([
      'change',
      'planned',
    ]);
  });
});

describe('the order of the work list', () => {
  const ranked = (name: string, dueOn: string, over: Partial<PromiseState> = {}, at = '01') => ({
    ...{ name, start: null, receivedAt: `2026-11-${at}T02:00:00Z` as Instant },
    promise: {
      ...{ dueOn: dueOn as LocalDate, workdaysLeft: 1, overdue: false },
      ...{ paused: false, answered: false, ...over },
    },
  });

  it('puts the promise that lapses first on top, then what was received first', () => {
    const list = [
      ranked('later', '2026-11-26'),
      ranked('same day, younger', '2026-11-25', {}, '03'),
      ranked('same day, older', '2026-11-25', {}, '02'),
      ranked('late', '2026-11-20', { overdue: true, workdaysLeft: -1 }),
    ];
    expect(list.sort(byPromise).map(({ name }) => name)).toEqual([
      ...['late', 'same day, older', 'same day, younger', 'later'],
    ]);
  });

  it('lets what was answered once wait behind the promises that still run', () => {
    const list = [
      ranked('answered', '2026-11-10', { answered: true }),
      ranked('running', '2026-11-26'),
    ];
    expect(list.sort(byPromise).map(({ name }) => name)).toEqual(['running', 'answered']);
  });

  it('puts what takes place next on top', () => {
    const soon = { ...ranked('soon', '2026-11-30'), start: '2026-12-01T02:00:00Z' as Instant };
    const then = { ...ranked('then', '2026-11-20'), start: '2026-12-02T02:00:00Z' as Instant };
    expect([then, soon].sort(byStart)).toEqual([soon, then]);
  });
});

describe('narrowing the work list', () => {
  const request: Parameters<typeof fitsFilter>[0] = {
    id: 'r-1',
    status: 'submitted',
    mode: 'tatapMuka',
    ...{ topics: ['DAU', 'DBH'], days: ['2026-12-07', '2027-01-11'] },
  };
  const all: WorkFilter = { status: null, mode: null, topic: null, month: null, found: null };

  it('leaves everything where nothing was asked', () => {
    expect(fitsFilter(request, all)).toBe(true);
  });

  it.each([
    [{ status: 'submitted' }, { status: 'verified' }],
    [{ mode: 'tatapMuka' }, { mode: 'videoConference' }],
    [{ topic: 'DBH' }, { topic: 'PDRD' }],
    [{ month: '2027-01' }, { month: '2027-02' }],
  ] as const)('keeps %j and drops %j', (kept, dropped) => {
    expect(fitsFilter(request, { ...all, ...kept })).toBe(true);
    expect(fitsFilter(request, { ...all, ...dropped })).toBe(false);
  });

  it('keeps what the search led to, and nothing else', () => {
    expect(fitsFilter(request, { ...all, found: new Set(['r-1']) })).toBe(true);
    expect(fitsFilter(request, { ...all, found: new Set() })).toBe(false);
  });
});
