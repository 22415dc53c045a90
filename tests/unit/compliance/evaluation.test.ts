import { describe, expect, it } from 'vitest';
import { evaluateRequest } from '#app/domain/compliance/evaluation.ts';
import type { EvaluationRequest } from '#app/domain/compliance/evaluation-request.ts';
import type { Zone } from '#app/domain/calendar/zones.ts';
import { withValues } from '#tests/support/facts.ts';
import { CALENDAR_2026 } from '#tests/support/holidays-2026.ts';
import { day, wib } from '#tests/support/time.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';

/** The body that the interface shows, with one guest more than listed. */
const SHOWN: EvaluationRequest = {
  moment: 'submission',
  at: wib('2026-11-23 09:00'),
  mode: 'tatapMuka',
  requester: { regionCode: '71.03', body: 'pemda' },
  start: wib('2026-12-07 09:00'),
  letter: {
    present: true,
    number: '900/12/BPKAD/2026',
    date: day('2026-11-16'),
    subject: 'Konsultasi DAU',
    signatoryOffice: 'sekda',
    addressee: 'Direktur Jenderal Perimbangan Keuangan',
  },
  headClaim: { claim: 'attends', office: 'bupati' },
  headVerdict: 'present',
  enteredByStaff: false,
  guests: { announced: 7, approved: 7, arrived: 8, unlisted: 1 },
  reservation: { status: 'approved', start: wib('2026-12-07 09:00') },
  arrivedAt: wib('2026-12-07 09:10'),
};

function ask(
  changes: Partial<EvaluationRequest>,
  { zone = 'WITA' as Zone, policy = DEFAULT_POLICY } = {},
) {
  const context = { policy, calendar: CALENDAR_2026, zone };
  return evaluateRequest({ ...SHOWN, ...changes }, context);
}

function codes(changes: Partial<EvaluationRequest>): string[] {
  return ask(changes).findings.map(({ code, severity }) => `${code} ${severity}`);
}

/** The least a caller may send. */
function bare(moment: EvaluationRequest['moment'], rest: Partial<EvaluationRequest> = {}) {
  const body: EvaluationRequest = { moment, at: SHOWN.at, mode: 'tatapMuka', ...rest };
  const context = { policy: DEFAULT_POLICY, calendar: CALENDAR_2026, zone: 'WIB' as const };
  return evaluateRequest(body, context).findings.map(({ code }) => code);
}

describe('the body that the interface shows', () => {
  it.each([
    ['submission', [], true],
    ['review', [], true],
    ['approval', [], true],
    ['arrival', ['GUEST_LIMIT_EXCEEDED record', 'GUEST_NOT_LISTED info'], true],
    ['closing', [], true],
  ] as const)('at %s', (moment, findings, allowed) => {
    expect(codes({ moment })).toEqual(findings);
    expect(ask({ moment })).toMatchObject({ guestLimit: 7, allowed });
  });

  it('is not allowed with one guest more announced', () => {
    const answer = ask({ guests: { announced: 8 } });
    expect(answer.allowed).toBe(false);
    expect(answer.findings).toMatchObject([
      { code: 'GUEST_LIMIT_EXCEEDED', params: { guests: 8, limit: 7, excess: 1 }, waiverId: null },
    ]);
  });
});

describe('what may be left out', () => {
  it('a letter counts as missing where letters are asked for', () => {
    expect(bare('submission')).toEqual(['LETTER_MISSING']);
    expect(bare('review', { letter: null })).toEqual(['LETTER_MISSING']);
    expect(bare('approval', { letter: { present: false, number: '1' } })).toEqual([
      'LETTER_MISSING',
    ]);
  });

  it('a letter without its members is incomplete, not missing', () => {
    expect(bare('review', { letter: {} })).toEqual(['LETTER_INCOMPLETE', 'LETTER_WRONG_ADDRESSEE']);
  });

  it('a request left out is not asked about, null is none at all', () => {
    expect(bare('arrival')).toEqual([]);
    expect(bare('closing')).toEqual([]);
    expect(bare('arrival', { reservation: null })).toEqual(['ARRIVED_WITHOUT_LETTER']);
    expect(bare('closing', { reservation: null })).toEqual([]);
  });

  it('guests left out are nobody', () => {
    expect(bare('submission', { letter: SHOWN.letter })).toEqual([]);
    expect(bare('arrival', { guests: {} })).toEqual([]);
  });

  it('the start of the request gives way to that of the body', () => {
    const reservation = { status: 'approved' } as const;
    expect(codes({ moment: 'closing', reservation, at: wib('2026-12-07 09:31') })).toEqual([]);
    const nobody = { guests: { arrived: 0 } };
    const rest = { start: SHOWN.start, reservation, ...nobody };
    expect(bare('closing', { ...rest, at: wib('2026-12-07 09:30') })).toEqual([]);
    expect(bare('closing', { ...rest, at: wib('2026-12-07 09:31') })).toEqual(['NO_SHOW']);
  });
});

describe('the guests that count', () => {
  it.each([
    ['submission', { announced: 8, approved: 1, arrived: 1 }, true],
    ['review', { announced: 8, approved: 1, arrived: 1 }, true],
    ['approval', { announced: 1, approved: 8, arrived: 1 }, true],
    ['approval', { announced: 8 }, true],
    ['approval', { announced: 8, approved: 7 }, false],
    ['arrival', { announced: 8, approved: 8, arrived: 7 }, false],
    ['arrival', { announced: 1, approved: 1, arrived: 8 }, true],
  ] as const)('at %s of %j: above seven is %s', (moment, guests, isAbove) => {
    const found = ask({ moment, guests }).findings.some((f) => f.code === 'GUEST_LIMIT_EXCEEDED');
    expect(found).toBe(isAbove);
  });

  it.each([
    [{ approved: 4, arrived: 5 }, ['GUEST_NOT_LISTED info']],
    [{ approved: 4, arrived: 4 }, []],
    [{ approved: 5, arrived: 4 }, []],
    [{ approved: 4, arrived: 5, unlisted: 0 }, []],
    [{ approved: 4, arrived: 4, unlisted: 1 }, ['GUEST_NOT_LISTED info']],
    [{ arrived: 5 }, []],
  ])('not listed: %j', (guests, expected) => {
    expect(codes({ moment: 'arrival', guests })).toEqual(expected);
  });
});

describe('the limit', () => {
  it.each([
    ['present', '09:10', 7],
    ['represented', '09:10', 5],
    ['absent', '09:10', 5],
    [null, '09:10', 5],
    ['expected', '09:30', 7],
    ['expected', '09:31', 5],
  ] as const)('at arrival, verdict %s at %s: %i', (headVerdict, time, expected) => {
    const arrivedAt = wib(`2026-12-07 ${time}`);
    expect(ask({ moment: 'arrival', headVerdict, arrivedAt }).guestLimit).toBe(expected);
  });

  it('goes by `at` where the arrival is left out', () => {
    const waiting = { ...SHOWN, moment: 'arrival', headVerdict: 'expected' } as const;
    const { arrivedAt: _, ...rest } = waiting;
    const context = { policy: DEFAULT_POLICY, calendar: CALENDAR_2026, zone: 'WIB' as const };
    const limitAt = (at: string) =>
      evaluateRequest({ ...rest, at: wib(`2026-12-07 ${at}`) }, context).guestLimit;
    expect([limitAt('09:30'), limitAt('09:31')]).toEqual([7, 5]);
  });

  it('is that of the policy, and for a video conference its own', () => {
    expect(ask({}, { policy: withValues({ guestLimitWithHead: 9 }) }).guestLimit).toBe(9);
    expect(ask({ headClaim: null }).guestLimit).toBe(5);
    expect(ask({ mode: 'videoConference' }).guestLimit).toBe(20);
  });
});

describe('a group without a request', () => {
  const walkIn = {
    moment: 'arrival',
    reservation: null,
    arrivedAt: wib('2026-12-07 14:00'),
  } as const;

  it('is told apart from a late one, an unconfirmed one and an unlisted one', () => {
    expect(codes({ ...walkIn, guests: { arrived: 4, unlisted: 4 } })).toEqual([
      'ARRIVED_WITHOUT_LETTER record',
    ]);
  });

  it('is recorded as just that, however many they are and whoever was announced', () => {
    const guests = { arrived: 6 };
    expect(codes({ ...walkIn, guests, headVerdict: 'absent' })).toEqual([
      'ARRIVED_WITHOUT_LETTER record',
    ]);
  });
});

describe('the time', () => {
  it('takes the slot to be as long as the policy says', () => {
    const start = wib('2026-12-07 11:00');
    expect(codes({ start })).toEqual([]);
    const longer = ask({ start }, { policy: withValues({ slotMinutes: 90 }) });
    expect(longer.findings.map(({ code }) => code)).toEqual(['OUTSIDE_SERVICE_HOURS']);
  });

  it('only warns of what staff enter at submission', () => {
    const late = { start: wib('2026-11-24 09:00') };
    expect(codes(late)).toEqual(['NOTICE_TOO_SHORT block']);
    expect(codes({ ...late, enteredByStaff: true })).toEqual(['NOTICE_TOO_SHORT warn']);
  });

  it.each([
    ['WIB', false],
    ['WITA', false],
    ['WIT', true],
  ] as const)('reads the letter’s date in the requester’s zone: %s', (zone, allowed) => {
    const letter = { ...SHOWN.letter, date: day('2026-11-24') };
    expect(ask({ letter, at: wib('2026-11-23 22:30') }, { zone }).allowed).toBe(allowed);
  });

  it('gives no finding whose facts the body cannot carry', () => {
    for (const moment of ['submission', 'review', 'approval'] as const) {
      expect(ask({ moment }, { zone: 'WIT' }).findings).toEqual([]);
    }
  });
});
