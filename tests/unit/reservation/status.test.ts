import { describe, expect, it } from 'vitest';
import {
  ENDED,
  HELD,
  OPEN,
  type Status,
  STATUSES,
  UNDECIDED,
  type Verb,
  VERBS,
} from '#app/domain/reservation/status.ts';
import {
  targetOf,
  type Target,
  TRANSITIONS,
  verbsOf,
} from '#app/domain/reservation/transitions.ts';

/** The life of a request as `domain.md` §3 draws it, line by line. */
const DRAWN: readonly (readonly [Status, Verb, Target])[] = [
  ['submitted', 'startReview', 'inReview'],
  ['inReview', 'return', 'returned'],
  ['returned', 'resubmit', 'submitted'],
  ['inReview', 'verifyLetter', 'verified'],
  ['inReview', 'reject', 'rejected'],
  ['verified', 'reject', 'rejected'],
  ['verified', 'approve', 'approved'],
  ['verified', 'offer', 'offered'],
  ['offered', 'accept', 'approved'],
  ['offered', 'decline', 'verified'],
  ['approved', 'reassign', 'same'],
  ['approved', 'reschedule', 'same'],
  ['approved', 'requestChange', 'same'],
  ['approved', 'checkIn', 'arrived'],
  ['arrived', 'start', 'inProgress'],
  ['inProgress', 'close', 'completed'],
  ['approved', 'noShow', 'noShow'],
  ['noShow', 'annul', 'approved'],
  ['onHold', 'resume', 'back'],
  ['walkIn', 'admit', 'arrived'],
  ['walkIn', 'refuse', 'refusedAtDoor'],
];

describe('the transition table', () => {
  it.each(DRAWN)('%s ─%s▶ %s', (status, verb, target) => {
    expect(targetOf(status, verb)).toBe(target);
  });

  it.each(['submitted', 'inReview', 'returned', 'verified'] as const)(
    '%s can be held, referred, merged and withdrawn',
    (status) => {
      expect(targetOf(status, 'hold')).toBe('onHold');
      expect(targetOf(status, 'refer')).toBe('referred');
      expect(targetOf(status, 'merge')).toBe('merged');
      expect(targetOf(status, 'withdraw')).toBe('withdrawn');
    },
  );

  it('withdraws before approval only, and cancels after it only', () => {
    const withdrawable = STATUSES.filter((status) => targetOf(status, 'withdraw') !== null);
    expect(withdrawable).toEqual(['draft', ...UNDECIDED]);
    expect(STATUSES.filter((status) => targetOf(status, 'cancel'))).toEqual(['approved']);
  });

  it('approves what was verified; elsewhere only a pending change', () => {
    expect(STATUSES.filter((status) => targetOf(status, 'approve'))).toEqual([
      'verified',
      'approved',
    ]);
  });

  it.each(VERBS)('%s fits some status', (verb) => {
    expect(STATUSES.some((status) => targetOf(status, verb) !== null)).toBe(true);
  });

  it.each(STATUSES)('%s: verbsOf and targetOf agree', (status) => {
    expect(new Set(verbsOf(status))).toEqual(new Set(Object.keys(TRANSITIONS[status])));
  });
});

describe('ends', () => {
  const REOPENING: Partial<Record<Status, Verb[]>> = {
    completed: ['rate', 'writeNotula'],
    noShow: ['annul', 'waive'],
  };

  it.each(ENDED)('%s is a sink, but for a rating, a notula or an annulment', (status) => {
    expect(verbsOf(status)).toEqual(REOPENING[status] ?? []);
  });

  it('are exactly the statuses from which nothing leads on', () => {
    const sinks = STATUSES.filter((status) =>
      verbsOf(status).every((verb) => REOPENING[status]?.includes(verb) ?? false),
    );
    expect(new Set(sinks)).toEqual(new Set(ENDED));
  });

  it('are reached from every status', () => {
    const reachesEnd = new Set<Status>(ENDED);
    for (let before = -1; before !== reachesEnd.size;) {
      before = reachesEnd.size;
      for (const status of STATUSES) {
        const targets = verbsOf(status).map((verb) => targetOf(status, verb));
        if (targets.some((target) => reachesEnd.has(target as Status))) reachesEnd.add(status);
      }
    }
    expect(reachesEnd).toEqual(new Set(STATUSES));
  });

  it('every status is reached: by a verb, by a beginning, by the clock, or by who cancels', () => {
    const begun: readonly Status[] = ['draft', 'submitted', 'walkIn'];
    const beyondTheTable: readonly Status[] = ['expired', 'cancelledByPemda'];
    const targets = STATUSES.flatMap((status) =>
      verbsOf(status).map((verb) => targetOf(status, verb)),
    );
    const reached = new Set<Target | null>([...begun, ...beyondTheTable, ...targets]);
    expect(STATUSES.filter((status) => !reached.has(status))).toEqual([]);
  });
});

describe('groups of statuses', () => {
  it('the undecided are open, what is open has not ended, what is held is neither', () => {
    expect(OPEN).toEqual(expect.arrayContaining([...UNDECIDED]));
    expect(OPEN.filter((status) => !UNDECIDED.includes(status))).toEqual(['approved']);
    expect(OPEN.filter((status) => ENDED.includes(status))).toEqual([]);
    expect(HELD.filter((status) => OPEN.includes(status))).toEqual([]);
  });

  it('only a draft and a guest at the door belong to none', () => {
    const grouped = new Set([...OPEN, ...HELD, ...ENDED]);
    expect(STATUSES.filter((status) => !grouped.has(status))).toEqual(['draft', 'walkIn']);
  });
});
