import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { act, anApproved, aVerified, done, read } from '#tests/support/deeds.ts';
import { aRace, aStranger, numbers, refusals, twoOf } from '#tests/support/race.ts';
import { type Deed, NOW } from '#tests/support/rivals.ts';

const [east, west] = twoOf('secretariat');

describe('races for a place that is held', () => {
  const race = aRace();

  /** A request to which that hour is offered. */
  function offered(start: string): { readonly number: string; readonly deadline: Instant } {
    const number = aVerified(race().house, aStranger());
    const { offer } = done(act(race().house, number, 'offer', { start, ...race().team })).next;
    return { number, deadline: offer?.deadline as Instant };
  }
  const answer = (verb: 'accept' | 'decline' | 'withdraw', number: string): Deed => ({
    ...{ do: verb, doer: west, number },
    body: { revision: 4 },
  });
  const approve = (number: string, start: string): Deed => ({
    ...{ do: 'approve', doer: east, number },
    body: { revision: 3, start, ...race().team },
  });

  it.each(['02', '03', '04'])(
    'is the pemda’s while it may accept, whoever is moved there at the same moment (%s)',
    async (hour) => {
      const start = `2027-01-25T${hour}:00:00Z`;
      const { number } = offered(start);
      const elsewhere = { ...race().team, start: `2027-01-26T${hour}:00:00Z` };
      const other = anApproved(race().house, elsewhere, aStranger());
      const [accepted = [], moved = []] = await race().run(
        [answer('accept', number)],
        [{ do: 'reschedule', doer: east, number: other, body: { revision: 4, start } }],
      );
      expect(numbers(accepted)).toEqual([number]);
      expect(refusals(moved)).toMatchObject([
        { code: 'conflict', conflicts: [{ number }, { number }] },
      ]);
      expect(read(race().house, other).plan?.sessions[0]?.start).toBe(elsewhere.start);
    },
  );

  it.each(['decline', 'withdraw'] as const)(
    'goes to the next one only when it is given up (%s)',
    async (verb) => {
      const day = verb === 'decline' ? '2027-02-01' : '2027-02-02';
      for (const hour of ['02', '03', '04']) {
        const start = `${day}T${hour}:00:00Z`;
        const { number } = offered(start);
        const next = aVerified(race().house, aStranger());
        const outcomes = await race().run([answer(verb, number)], [approve(next, start)]);
        expect(numbers(outcomes[0] ?? [])).toEqual([number]);
        for (const refusal of refusals(outcomes[1] ?? [])) {
          expect(refusal).toMatchObject({ code: 'conflict', conflicts: [{ number }, { number }] });
        }
      }
    },
  );

  it.each(['2027-01-27', '2027-01-28', '2027-02-03', '2027-02-04'])(
    'falls to one of them where two clocks disagree whether the offer has lapsed (%s)',
    async (day) => {
      const start = `${day}T02:00:00Z`;
      const { number, deadline } = offered(start);
      const rival = aVerified(race().house, aStranger());
      const outcomes = await race().together(
        { deeds: [answer('accept', number)], now: NOW },
        { deeds: [approve(rival, start)], now: deadline },
      );
      const [winner] = numbers(outcomes);
      expect(numbers(outcomes)).toHaveLength(1);
      expect(refusals(outcomes)).toMatchObject([
        { code: 'conflict', conflicts: [{ number: winner }, { number: winner }] },
      ]);
    },
  );
});
