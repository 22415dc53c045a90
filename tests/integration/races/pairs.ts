import { describe, expect, it } from 'vitest';
import type { Closed } from '#app/commands/closure.server.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import { addDays, type LocalDate, weekdayOf } from '#app/domain/calendar/local-date.ts';
import { verify } from '#app/jobs/verify.server.ts';
import { act, anApproved, as, aVerified, done, read } from '#tests/support/deeds.ts';
import { aRace, aStranger, numbers, refusals, twoOf, values } from '#tests/support/race.ts';
import type { Deed, Outcome } from '#tests/support/rivals.ts';

/** How often each pair meets; a long run asks for more. */
const ROUNDS = Number(process.env.RACE_ROUNDS ?? 2);
const DEEDS = ['approve', 'offer', 'accept', 'reschedule', 'closure'] as const;
type Kind = (typeof DEEDS)[number];
const PAIRS = DEEDS.flatMap((one, at) => DEEDS.slice(at).map((other) => [one, other] as const));
const REASON = 'Rapat pimpinan mendadak.';
const [east, west] = twoOf('secretariat');

/** Someone who wants the hour: the deed, and what stood before it. */
interface Contender {
  readonly kind: Kind;
  readonly deed: Deed;
  /** The request it is about; null for a closure. */
  readonly number: string | null;
}

describe('races of everything against everything', () => {
  const race = aRace();
  const free = hours();

  function contender(kind: Kind, start: Instant, doer: typeof east, round: number): Contender {
    const { house, team } = race();
    const plan = { start, ...team };
    switch (kind) {
      case 'approve':
      case 'offer': {
        const number = aVerified(house, aStranger());
        return { kind, number, deed: { do: kind, doer, number, body: { revision: 3, ...plan } } };
      }
      case 'accept': {
        const number = aVerified(house, aStranger());
        done(act(house, number, 'offer', plan));
        return { kind, number, deed: { do: kind, doer, number, body: { revision: 4 } } };
      }
      case 'reschedule': {
        const number = anApproved(house, { ...team, start: free() }, aStranger());
        return { kind, number, deed: { do: kind, doer, number, body: { revision: 4, start } } };
      }
      case 'closure': {
        const [narasumberId] = team.narasumberIds;
        const scope = [{}, { roomId: team.roomId }, { narasumberId }][round % 3];
        const body = { from: start, to: addMinutes(start, 30), reason: REASON, ...scope };
        return { kind, number: null, deed: { do: 'makeClosure', doer: as('admin'), body } };
      }
    }
  }

  /** Both aim at one hour, one narasumber, one room; in later rounds one is kept busy for a moment. */
  async function meet(one: Kind, other: Kind, round: number) {
    const start = free();
    const first = contender(one, start, east, round);
    // An offer that is held keeps its place; only who has it too can meet it there.
    const second =
      one === 'accept' && other === 'accept'
        ? { ...first, deed: { ...first.deed, doer: west } as Deed }
        : contender(other, start, west, round);
    const both = [first, second] as const;
    const before = both.map(({ number }) => (number === null ? null : read(race().house, number)));
    const busy: Deed = {
      do: 'startReview',
      doer: west,
      number: 'K-2026-00001',
      body: { revision: 1 },
    };
    const lanes = both.map(({ deed }, at) => [...(round % 3 === at + 1 ? [busy] : []), deed]);
    const outcomes = await race().run(lanes[0] ?? [], lanes[1] ?? []);
    return { both, before, start, outcomes: outcomes.map((lane) => lane.slice(-1)) };
  }

  it.each(PAIRS)('%s against %s', { timeout: 30_000 + ROUNDS * 1000 }, async (one, other) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const met = await meet(one, other, round);
      if (one === 'closure' || other === 'closure') {
        const at = one === 'closure' && other !== 'closure' ? 0 : 1;
        expectClosed(met, at);
      } else expectOneWinner(met);
      for (const [index, [outcome]] of met.outcomes.entries()) {
        const { number } = met.both[index] ?? {};
        // Of one request twice, the other has changed it.
        if (outcome?.ok !== false || !number || met.both[0].number === met.both[1].number) continue;
        expect(read(race().house, number)).toEqual(met.before[index]);
      }
    }
  });

  type Met = Awaited<ReturnType<typeof meet>>;

  function expectOneWinner({ both, outcomes }: Met): void {
    const all = outcomes.flat();
    const [winner = ''] = numbers(all);
    expect(numbers(all)).toHaveLength(1);
    if (both[0].number === both[1].number) {
      const { decidedBy, decidedAt } = read(race().house, winner);
      expect(refusals(all)).toMatchObject([{ code: 'stale', decidedBy, decidedAt }]);
      return;
    }
    expect(refusals(all)).toMatchObject([
      { code: 'conflict', conflicts: [{ number: winner }, { number: winner }] },
    ]);
    // A place that is held is not lost to anybody while its offer stands.
    const holder = both.find(({ kind }) => kind === 'accept');
    if (holder !== undefined) expect(winner).toBe(holder.number);
  }

  /** What came before the closure is named by it; what comes after is told why it cannot be. */
  function expectClosed({ both, outcomes }: Met, at: number): void {
    const [closed] = values<Closed>(outcomes[at] ?? []);
    expect(closed).toBeDefined();
    const [rival] = outcomes[1 - at] ?? [];
    const { kind, number } = both[1 - at] ?? {};
    if (kind === 'closure') return expect(rival?.ok).toBe(true);
    const touched = (closed?.touches ?? []).map((touch) => touch.number);
    if (rival?.ok === true) {
      expect(touched).toEqual(kind === 'offer' ? [] : [number]);
      return;
    }
    expect(refusals([rival as Outcome])).toMatchObject([{ code: 'blocked' }]);
    expect(JSON.stringify(rival)).toContain('SLOT_CLOSED');
    expect(JSON.stringify(rival)).toContain(REASON);
    expect(touched).not.toContain(number);
  }

  it('leaves nothing half-written behind', () => {
    const { db } = race().house;
    const { problems } = verify({ db, dataDir: race().dataDir });
    // The letters of these requests are made up, and lie nowhere.
    expect(problems.filter(({ kind }) => !kind.startsWith('letter'))).toEqual([]);
  });
});

/** Hours of Mondays to Thursdays, three a day: a fourth visit would fill the day. */
function hours(): () => Instant {
  let [day, at] = ['2027-03-01' as LocalDate, 0];
  return () => {
    if (at === 3) [day, at] = [addDays(day, 1), 0];
    while (weekdayOf(day) > 4) day = addDays(day, 1);
    at += 1;
    return `${day}T0${at + 1}:00:00Z` as Instant;
  };
}
