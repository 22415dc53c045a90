import { describe, expect, it } from 'vitest';
import type { Reservation } from '#app/domain/reservation/reservation.ts';
import { owedNames } from '#app/domain/schedule/owed-names.ts';
import type { UnitRequest } from '#app/domain/schedule/unit-request.ts';
import { aPlan, aReservation } from '#tests/support/reservations.ts';
import { daysOff, wib } from '#tests/support/time.ts';

/** Thursday, 3 December, is a day off. */
const calendar = daysOff('2026-12-03');

const [sitting] = aPlan().sessions;
const session = (unitId: string, narasumberIds: readonly string[]) => ({
  ...{ ...(sitting ?? never()), unitIds: [unitId], narasumberIds },
});

function never(): never {
  throw new Error('a plan has a sitting');
}

/** On Monday, 7 December: a name helps until Friday, the last but one working day is Wednesday. */
function approved(...sessions: ReturnType<typeof session>[]): Reservation {
  const plan = aPlan({ sessions });
  return aReservation({ status: 'approved', plan, decidedAt: wib('2026-11-24 09:00') });
}

function question(over: Partial<UnitRequest> = {}): UnitRequest {
  return {
    ...{ id: 'r:1', unitId: 'dtu', state: 'asked', message: null, askedBy: 'Sekretariat' },
    ...{ askedAt: wib('2026-11-24 09:00'), narasumberIds: [], answer: null },
    ...{ answeredAt: null, answeredBy: null, ...over },
  };
}

function owed(reservation: Reservation, now: string, questions = [question()]): string[] {
  return owedNames(reservation, questions, { now: wib(now), calendar }).map((one) => one.unitId);
}

describe('the people a unit owes', () => {
  const alone = approved(session('dtu', []));

  it.each([
    ['too early', '2026-12-01 09:00', []],
    ['before the office wakes', '2026-12-02 07:29', []],
    ['on the last but one working day', '2026-12-02 07:30', ['dtu']],
    ['not on a day off', '2026-12-03 09:00', []],
    ['on the last day, after a standstill', '2026-12-04 09:00', ['dtu']],
    ['not in the evening', '2026-12-04 16:00', []],
    ['not once it is too late', '2026-12-07 08:00', []],
  ] as const)('are told %s', (_, now, units) => {
    expect(owed(alone, now)).toEqual(units);
  });

  it('are asked of those alone who still owe them', () => {
    const both = approved(session('dtu', ['budi']), session('dtk', []));
    expect(owed(both, '2026-12-02 09:00', [])).toEqual(['dtk']);
    expect(owed(approved(session('dtu', ['budi'])), '2026-12-02 09:00')).toEqual([]);
  });

  it.each(['declined', 'withdrawn', 'named'] as const)(
    'are no matter of one that has %s',
    (state) => {
      expect(owed(alone, '2026-12-02 09:00', [question({ state })])).toEqual([]);
      const anew = [question({ state }), question({ id: 'r:2' })];
      expect(owed(alone, '2026-12-02 09:00', anew)).toEqual(['dtu']);
    },
  );

  it('are not told on the day on which the unit was asked', () => {
    const today = [question({ askedAt: wib('2026-12-02 08:00') })];
    expect(owed(alone, '2026-12-02 09:00', today)).toEqual([]);
    expect(owed(alone, '2026-12-04 09:00', today)).toEqual(['dtu']);
  });

  it('are nobody’s once the consultation is off', () => {
    expect(owed({ ...alone, status: 'withdrawn' }, '2026-12-02 09:00')).toEqual([]);
  });
});
