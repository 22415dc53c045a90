import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { Plan } from '#app/domain/reservation/reservation.ts';
import type { GivenAnswer } from '#app/domain/schedule/assignment-answer.ts';
import { replacementsFor, withReplacement } from '#app/domain/schedule/replacement.ts';
import { staffingMarks } from '#app/domain/schedule/staffing.ts';
import type { NarasumberSuggestion } from '#app/domain/schedule/suggestions.ts';
import { overlap, rankUnits, unitsForTopics, validityOn } from '#app/domain/schedule/topic-unit.ts';
import type { UnitRequest } from '#app/domain/schedule/unit-request.ts';

const START = '2026-12-07T02:00:00Z' as Instant;
const END = '2026-12-07T03:00:00Z' as Instant;
const day = (text: string) => text as LocalDate;

function planOf(...sessions: [units: string[], people: string[]][]): Plan {
  return {
    mode: 'tatapMuka',
    meetingUrl: null,
    sessions: sessions.map(([unitIds, narasumberIds]) => {
      return { start: START, end: END, unitIds, narasumberIds, roomId: 'r1' };
    }),
  };
}

function asked(over: Partial<UnitRequest> = {}): UnitRequest {
  return {
    ...{ id: 'q', unitId: 'A', state: 'asked', message: null, askedAt: START, askedBy: 'Sekr' },
    ...{ narasumberIds: [], answer: null, answeredAt: null, answeredBy: null },
    ...over,
  };
}

const handedBack: GivenAnswer = {
  ...{ narasumberId: 'budi', startsAt: START, answer: 'handedBack', reason: 'Sakit', at: START },
};

describe('what the work list says of units and narasumber', () => {
  it('waits for a unit until somebody else is planned in its stead', () => {
    expect(staffingMarks({ status: 'verified', plan: null }, [asked()], [])).toEqual([
      'unitAwaited',
    ]);
    const others = planOf([['B'], ['sri']]);
    expect(staffingMarks({ status: 'approved', plan: others }, [asked()], [])).toEqual([]);
    const alone = planOf([['A'], []]);
    expect(staffingMarks({ status: 'approved', plan: alone }, [asked()], [])).toEqual([
      'unitAwaited',
    ]);
    expect(staffingMarks({ status: 'rejected', plan: null }, [asked()], [])).toEqual([]);
  });

  it('says that a unit declined until another has named somebody', () => {
    const declined = asked({ state: 'declined' });
    const about = { status: 'verified', plan: null } as const;
    expect(staffingMarks(about, [declined], [])).toEqual(['unitDeclined']);
    const named = asked({ unitId: 'B', state: 'named', narasumberIds: ['sri'] });
    expect(staffingMarks(about, [declined, named], [])).toEqual([]);
    // Asked anew, the old refusal is history.
    expect(staffingMarks(about, [declined, asked({ id: 'q2' })], [])).toEqual(['unitAwaited']);
  });

  it('tells of an assignment handed back at this hour, and of none at another', () => {
    const about = { status: 'approved', plan: planOf([['A'], ['budi']]) } as const;
    expect(staffingMarks(about, [], [handedBack])).toEqual(['handedBack']);
    expect(staffingMarks(about, [], [{ ...handedBack, startsAt: END }])).toEqual([]);
    expect(staffingMarks(about, [], [handedBack, { ...handedBack, answer: 'accepted' }])).toEqual(
      [],
    );
    const gone = { status: 'approved', plan: planOf([['A'], ['sri']]) } as const;
    expect(staffingMarks(gone, [], [handedBack])).toEqual([]);
  });
});

describe('one narasumber in another’s place', () => {
  const units: Record<string, string> = { budi: 'A', sri: 'A', tuti: 'B', joko: 'C' };
  const unitOf = (id: string) => units[id];

  it('leaves hours, rooms and everybody else as they are', () => {
    const plan = planOf([['A'], ['budi']], [['C'], ['joko']]);
    const after = withReplacement(plan, { from: 'budi', to: 'sri' }, unitOf);
    expect(after).toEqual(planOf([['A'], ['sri']], [['C'], ['joko']]));
  });

  it('takes the unit along where nobody of it stays', () => {
    const alone = withReplacement(planOf([['A'], ['budi']]), { from: 'budi', to: 'tuti' }, unitOf);
    expect(alone).toEqual(planOf([['B'], ['tuti']]));
    const two = planOf([['A'], ['budi', 'sri']]);
    expect(withReplacement(two, { from: 'budi', to: 'tuti' }, unitOf)).toEqual(
      planOf([
        ['A', 'B'],
        ['tuti', 'sri'],
      ]),
    );
  });

  it('offers the free ones of the same unit first, and nobody who is there or retired', () => {
    const one = (id: string, unitId: string, free: boolean, retired = false) =>
      ({
        ...{ id, name: id, unitId, free },
        reasons: retired ? [{ code: 'retired' }] : [],
      }) as NarasumberSuggestion;
    const ranked = [
      ...[one('busy', 'A', false), one('other', 'B', true), one('old', 'A', true, true)],
      ...[one('mate', 'A', true), one('budi', 'A', true)],
    ];
    const found = replacementsFor(ranked, { unitId: 'A', present: ['budi'] });
    expect(found.map(({ id }) => id)).toEqual(['mate', 'other', 'busy']);
  });
});

describe('which unit answers for a topic', () => {
  const row = (unitId: string, topicCode: string, validFrom: string, validTo: string | null) => ({
    ...{ id: `${unitId}${topicCode}`, unitId, topicCode, validFrom: day(validFrom) },
    validTo: validTo === null ? null : day(validTo),
  });

  it('depends on the day, both ends counted', () => {
    const span = { validFrom: day('2026-01-01'), validTo: day('2026-06-30') };
    expect(validityOn(span, day('2025-12-31'))).toBe('coming');
    expect(validityOn(span, day('2026-01-01'))).toBe('holds');
    expect(validityOn(span, day('2026-06-30'))).toBe('holds');
    expect(validityOn(span, day('2026-07-01'))).toBe('over');
    const rows = [row('A', 'DAU', '2026-01-01', '2026-11-30'), row('B', 'DAU', '2026-12-01', null)];
    expect(unitsForTopics(rows, ['DAU'], day('2026-12-07'))).toEqual([
      { unitId: 'B', topics: ['DAU'] },
    ]);
    expect(unitsForTopics(rows, ['DAU'], day('2026-11-30'))[0]?.unitId).toBe('A');
  });

  it('puts the unit of most topics first, and those whose people merely know them last', () => {
    const rows = [
      row('A', 'DAU', '2026-01-01', null),
      row('B', 'DAU', '2026-01-01', null),
      row('B', 'DBH', '2026-01-01', null),
    ];
    const answering = unitsForTopics(rows, ['DAU', 'DBH'], day('2026-12-07'));
    expect(answering.map(({ unitId }) => unitId)).toEqual(['B', 'A']);
    const ranked = rankUnits(answering, [
      { unitId: 'C', topics: ['DAU'] },
      { unitId: 'A', topics: ['DAU'] },
    ]);
    expect(ranked.map(({ unitId, because }) => [unitId, because])).toEqual([
      ['B', 'answersFor'],
      ['A', 'answersFor'],
      ['C', 'knows'],
    ]);
  });

  it('knows when two spans meet', () => {
    const span = (from: string, to: string | null) => row('A', 'DAU', from, to);
    expect(overlap(span('2026-01-01', '2026-06-30'), span('2026-06-30', null))).toBe(true);
    expect(overlap(span('2026-01-01', '2026-06-29'), span('2026-06-30', null))).toBe(false);
    expect(overlap(span('2026-01-01', null), span('2020-01-01', '2020-01-02'))).toBe(false);
  });
});
