import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, as, aTeam, aVerified, done, read } from '#tests/support/deeds.ts';

const START = '2026-12-07T02:00:00Z';
const [east, west] = twoOf('secretariat');

@@RACE@@

/** One decision stands; everyone else is told whose it is, and when it was made. */
function expectOneDecision(outcomes: readonly Outcome[], number: string): void {
  expect(values(outcomes)).toHaveLength(1);
  const { decidedBy, decidedAt } = read(race.house, number);
  for (const refusal of refusals(outcomes)) {
    expect(refusal).toEqual({ code: 'stale', decidedBy, decidedAt });
  }
  expect(decidedAt).toBe(NOW);
}

describe('one revision, decided by several', () => {
  it('fifty approvals of one request: one counts, the others are told who and when', async () => {
    const number = aVerified(race.house);
    const approvals = (doer: typeof east): Deed[] =>
      Array.from({ length: 25 }, () => ({
        ...{ do: 'approve', doer, number },
        body: { revision: 3, start: START, ...team },
      }));
    const outcomes = await race.run(approvals(east), approvals(west));
    expect(outcomes.flat()).toHaveLength(50);
    expectOneDecision(outcomes.flat(), number);
    const winner = outcomes[0]?.some(({ ok }) => ok) ? east : west;
    expect(read(race.house, number).decidedBy).toBe(winner.actor.name);
    expect(read(race.house, number).revision).toBe(4);
  });

  it('a double click on "terima" accepts once', async () => {
    for (const hour of ['02', '03', '04']) {
      const number = aVerified(race.house);
      const start = `2026-12-08T${hour}:00:00Z`;
      done(act(race.house, number, 'offer', { start, ...team }));
      const accept: Deed = { do: 'accept', doer: as('pemda'), number, body: { revision: 4 } };
      expectOneDecision((await race.run([accept], [accept])).flat(), number);
      expect(read(race.house, number)).toMatchObject({ status: 'approved', revision: 5 });
    }
  });

  it.each([
    ['approve', { start: '2026-12-09T02:00:00Z' }, 'reject', { reason: 'Bukan urusan DJPK.' }],
    ['approve', { start: '2026-12-09T03:00:00Z' }, 'withdraw', {}],
    ['approve', { start: '2026-12-09T04:00:00Z' }, 'hold', { reason: 'Menunggu data.' }],
    ['offer', { start: '2026-12-10T02:00:00Z' }, 'refer', { to: 'ppid' }],
    ['waive', { reason: 'Pimpinan meminta.' }, 'logContact', { note: 'Menelepon.' }],
  ] as const)('%s against %s', async (one, oneBody, other, otherBody) => {
    const number = aVerified(race.house);
    const named = 'start' in oneBody ? { ...oneBody, ...team } : oneBody;
    const doer = other === 'withdraw' ? as('pemda') : west;
    const outcomes = await race.run(
      [{ do: one, doer: east, number, body: { revision: 3, ...named } }],
      [{ do: other, doer, number, body: { revision: 3, ...otherBody } }],
    );
    expectOneDecision(outcomes.flat(), number);
    expect(read(race.house, number).revision).toBe(4);
  });
});
