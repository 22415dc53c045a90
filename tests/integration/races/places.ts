import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';
import { act, anApproved, as, aTeam, aVerified, done, read } from '#tests/support/deeds.ts';

/** Three of the five hours: one more visit would fill the day, and the day is a rival of its own. */
const HOURS = ['02', '03', '04'] as const;
const [east, west] = twoOf('secretariat');

@@RACE@@

/** Slots that no other test of this file uses. */
function slots(...days: readonly string[]): string[] {
  return days.flatMap((date) => HOURS.map((hour) => `${date}T${hour}:00:00Z`));
}

function isFirst(start: string): boolean {
  return start.includes(`T${HOURS[0]}`);
}

function deed(verb: 'approve' | 'offer' | 'reschedule', number: string, start: string): Deed {
  const { revision } = read(race.house, number);
  return { do: verb, doer: east, number, body: { revision, start, ...team } };
}

function numbers(outcomes: readonly Outcome[]): string[] {
  return values<{ number: string }>(outcomes).map(({ number }) => number);
}

/** Whom the refused ones are told to be in their way. */
function blamed(outcomes: readonly Outcome[]): string[] {
  const named = refusals(outcomes).flatMap((refusal) =>
    refusal.code === 'conflict' ? refusal.conflicts.map(({ number }) => number) : [refusal.code],
  );
  return [...new Set(named)];
}

describe('fifty rivals for one narasumber, room and hour', () => {
  it('have one winner, whom all others are told', async () => {
    const rivals = Array.from({ length: 50 }, () => aVerified(race.house));
    const days = ['07', '08', '09', '10', '14', '21', '22'].map((date) => `2026-12-${date}`);
    const hours = slots(...days);
    for (const start of hours) {
      const deeds = rivals.map((number) => deed('approve', number, start));
      const outcomes = (await race.run(...dealt(deeds))).flat();
      const [winner, ...others] = numbers(outcomes);
      expect(others).toEqual([]);
      expect(refusals(outcomes).map(({ code }) => code)).toEqual(Array(49).fill('conflict'));
      expect(blamed(outcomes)).toEqual([winner]);
      rivals.splice(rivals.indexOf(winner ?? ''), 1, aVerified(race.house));
    }
  });
});

describe('thirty rivals for the seats of one day', () => {
  it('win as many as the day has, and the others are told by whom it is full', async () => {
    const capacity = DEFAULT_POLICY.values.tatapMukaPerDay;
    const teams = [1, 2, 3, 4, 5, 6].map((count) =>
      aTeam(race.house, `Narasumber Kapasitas ${count}`),
    );
    for (const day of ['2026-12-15', '2026-12-16', '2026-12-17']) {
      const deeds = teams.flatMap((own) =>
        ['02', '03', '04', '06', '07'].map((hour): Deed => {
          const number = aVerified(race.house);
          const start = `${day}T${hour}:00:00Z`;
          return { do: 'approve', doer: west, number, body: { revision: 3, start, ...own } };
        }),
      );
      const outcomes = (await race.run(...dealt(deeds))).flat();
      expect(outcomes).toHaveLength(30);
      const winners = numbers(outcomes);
      expect(winners).toHaveLength(capacity);
      expect(blamed(outcomes).sort()).toEqual(winners.sort());
      for (const refusal of refusals(outcomes)) {
        expect(JSON.stringify(refusal)).toContain('DAILY_CAPACITY_REACHED');
      }
    }
  });
});

describe('two desks that want one place', () => {
  it.each([
    ['approve', 'approve'],
    ['offer', 'approve'],
    ['offer', 'offer'],
  ] as const)('%s against %s: one has it, the other is told who', async (one, other) => {
    const day = {
      approveapprove: '2027-01-04',
      offerapprove: '2027-01-05',
      offeroffer: '2027-01-06',
    };
    for (const start of slots(day[`${one}${other}` as keyof typeof day])) {
      const outcomes = (
        await race.run(
          [deed(one, aVerified(race.house), start)],
          [deed(other, aVerified(race.house), start)],
        )
      ).flat();
      expect(numbers(outcomes)).toHaveLength(1);
      expect(blamed(outcomes)).toEqual(numbers(outcomes));
    }
  });

  it('reschedule against reschedule: the one who loses keeps the old place', async () => {
    const from = slots('2027-01-11', '2027-01-12', '2027-01-13');
    const into = slots('2027-01-18').concat(slots('2027-01-19').slice(0, 1));
    for (const [index, start] of into.entries()) {
      const pair = [from[2 * index], from[2 * index + 1]].map((old) =>
        anApproved(race.house, { ...team, start: old }),
      );
      const [first = '', second = ''] = pair;
      const outcomes = (
        await race.run([deed('reschedule', first, start)], [deed('reschedule', second, start)])
      ).flat();
      const [winner] = numbers(outcomes);
      expect(blamed(outcomes)).toEqual([winner]);
      const loser = winner === first ? second : first;
      const stays = from[2 * index + pair.indexOf(loser)];
      expect(read(race.house, winner ?? '').plan?.sessions[0]?.start).toBe(start);
      expect(read(race.house, loser).plan?.sessions[0]?.start).toBe(stays);
    }
  });

  it('cancel against reschedule into its place: free, or told who still has it', async () => {
    for (const [index, start] of slots('2027-01-20').entries()) {
      const leaving = anApproved(race.house, { ...team, start });
      const coming = anApproved(race.house, { ...team, start: slots('2027-01-21')[index] });
      const cancel: Deed = {
        ...{ do: 'cancel', doer: west, number: leaving },
        body: { revision: 4, reason: 'Pimpinan berhalangan.' },
      };
      const [cancelled = [], moved = []] = await race.run(
        [cancel],
        [deed('reschedule', coming, start)],
      );
      expect(numbers(cancelled)).toEqual([leaving]);
      expect(numbers(moved).length === 1 ? [] : blamed(moved)).toEqual(
        numbers(moved).length === 1 ? [] : [leaving],
      );
    }
  });
});

describe('an offered place', () => {
  const accept = (number: string): Deed => ({
    ...{ do: 'accept', doer: as('pemda'), number },
    body: { revision: 4 },
  });

  it('is the pemda’s while it may accept, whoever is moved there at the same moment', async () => {
    for (const [index, start] of slots('2027-01-25').entries()) {
      const offered = aVerified(race.house);
      done(act(race.house, offered, 'offer', { start, ...team }));
      const other = anApproved(race.house, { ...team, start: slots('2027-01-26')[index] });
      const [accepted = [], moved = []] = await race.run(
        [accept(offered)],
        [deed('reschedule', other, start)],
      );
      expect(numbers(accepted)).toEqual([offered]);
      expect(blamed(moved)).toEqual([offered]);
    }
  });

  it('falls to one of them where two clocks disagree whether the offer has lapsed', async () => {
    for (const start of slots('2027-01-27', '2027-01-28', '2027-02-01').filter(isFirst)) {
      const offered = aVerified(race.house);
      const { offer } = done(act(race.house, offered, 'offer', { start, ...team })).next;
      const rival = aVerified(race.house);
      const outcomes = (
        await race.run(
          { deeds: [accept(offered)], now: NOW },
          { deeds: [deed('approve', rival, start)], now: offer?.deadline as Instant },
        )
      ).flat();
      expect(numbers(outcomes)).toHaveLength(1);
      expect(blamed(outcomes)).toEqual(numbers(outcomes));
    }
  });
});
