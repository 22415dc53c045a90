import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';
import { anApproved, aTeam, aVerified } from '#tests/support/deeds.ts';
import { aRace, aStranger, dealt, numbers, refusals, twoOf } from '#tests/support/race.ts';
import type { Deed, Outcome } from '#tests/support/rivals.ts';

/** Three of the five hours: a fourth visit would fill the day, and the day is a rival of its own. */
const HOURS = ['02', '03', '04'] as const;
const [east, west] = twoOf('secretariat');

function slots(...days: readonly string[]): string[] {
  return days.flatMap((date) => HOURS.map((hour) => `${date}T${hour}:00:00Z`));
}

/** Whom the refused ones are told to be in their way. */
function blamed(outcomes: readonly Outcome[]): string[] {
  const named = refusals(outcomes).flatMap((refusal) =>
    refusal.code === 'conflict' ? refusal.conflicts.map(({ number }) => number) : [refusal.code],
  );
  return [...new Set(named)];
}

describe('races for a place', () => {
  const race = aRace();
  const verified = (): string => aVerified(race().house, aStranger());
  const approved = (start: string): string =>
    anApproved(race().house, { ...race().team, start }, aStranger());

  function deed(verb: 'approve' | 'offer', number: string, start: string, doer = east): Deed {
    return { do: verb, doer, number, body: { revision: 3, start, ...race().team } };
  }
  const reschedule = (number: string, start: string): Deed => ({
    ...{ do: 'reschedule', doer: east, number },
    body: { revision: 4, start },
  });

  it('fifty rivals for narasumber, room and hour: one wins, all others are told who', async () => {
    const rivals = Array.from({ length: 50 }, verified);
    const days = ['07', '08', '09', '10'].map((date) => `2026-12-${date}`);
    for (const start of slots(...days)) {
      const deeds = rivals.map((number) => deed('approve', number, start));
      const outcomes = await race().together(...dealt(deeds));
      const [winner = '', ...others] = numbers(outcomes);
      expect(others).toEqual([]);
      expect(refusals(outcomes).map(({ code }) => code)).toEqual(Array(49).fill('conflict'));
      expect(blamed(outcomes)).toEqual([winner]);
      rivals.splice(rivals.indexOf(winner), 1, verified());
    }
  });

  it('thirty rivals for the seats of a day: the others are told by whom it is full', async () => {
    const capacity = DEFAULT_POLICY.values.tatapMukaPerDay;
    const teams = [1, 2, 3, 4, 5, 6].map((count) =>
      aTeam(race().house, `Narasumber Kapasitas ${count}`),
    );
    for (const day of ['2026-12-15', '2026-12-16', '2026-12-17']) {
      const deeds = teams.flatMap((own) =>
        ['02', '03', '04', '06', '07'].map((hour): Deed => {
          const body = { revision: 3, start: `${day}T${hour}:00:00Z`, ...own };
          return { do: 'approve', doer: west, number: verified(), body };
        }),
      );
      const outcomes = await race().together(...dealt(deeds));
      expect(outcomes).toHaveLength(30);
      expect(numbers(outcomes)).toHaveLength(capacity);
      expect(blamed(outcomes).sort()).toEqual(numbers(outcomes).sort());
      for (const refusal of refusals(outcomes)) {
        expect(JSON.stringify(refusal)).toContain('DAILY_CAPACITY_REACHED');
      }
    }
  });

  it('cancel against reschedule into its place: it is free, or is told who still has it', async () => {
    for (const [index, start] of slots('2027-01-20').entries()) {
      const leaving = approved(start);
      const coming = approved(slots('2027-01-21')[index] ?? '');
      const body = { revision: 4, reason: 'Pimpinan berhalangan.' };
      const cancel: Deed = { do: 'cancel', doer: west, number: leaving, body };
      const [cancelled = [], moved = []] = await race().run([cancel], [reschedule(coming, start)]);
      expect(numbers(cancelled)).toEqual([leaving]);
      expect([...numbers(moved), ...blamed(moved)]).toEqual([
        moved[0]?.ok === true ? coming : leaving,
      ]);
    }
  });
});
