import { describe, expect, it } from 'vitest';
import { act, as, aVerified, done, read } from '#tests/support/deeds.ts';
import { aRace, refusals, twoOf, values } from '#tests/support/race.ts';
import { type Deed, NOW, type Outcome } from '#tests/support/rivals.ts';

const [east, west] = twoOf('secretariat');

describe('races to decide about one revision', () => {
  const race = aRace();

  /** One decision stands; everyone else is told whose it is, and when it was made. */
  function expectOneDecision(outcomes: readonly Outcome[], number: string): void {
    expect(values(outcomes)).toHaveLength(1);
    const { decidedBy, decidedAt } = read(race().house, number);
    for (const refusal of refusals(outcomes)) {
      expect(refusal).toMatchObject({ code: 'stale', decidedBy, decidedAt });
    }
    expect(decidedAt).toBe(NOW);
  }

  it('fifty approvals of one request: one counts, the others are told who and when', async () => {
    const number = aVerified(race().house);
    const approvals = (doer: typeof east): Deed[] =>
      Array.from({ length: 25 }, () => ({
        ...{ do: 'approve', doer, number },
        body: { revision: 3, start: '2026-12-07T02:00:00Z', ...race().team },
      }));
    const outcomes = await race().run(approvals(east), approvals(west));
    expect(outcomes.flat()).toHaveLength(50);
    expectOneDecision(outcomes.flat(), number);
    const winner = outcomes[0]?.some(({ ok }) => ok) ? east : west;
    expect(read(race().house, number).decidedBy).toBe(winner.actor.name);
    expect(read(race().house, number).revision).toBe(4);
  });

  it.each(['02', '03', '04'])('a double click on "terima" accepts once (%s)', async (hour) => {
    const number = aVerified(race().house);
    const start = `2026-12-08T${hour}:00:00Z`;
    done(act(race().house, number, 'offer', { start, ...race().team }));
    const accept: Deed = { do: 'accept', doer: as('pemda'), number, body: { revision: 4 } };
    expectOneDecision(await race().together([accept], [accept]), number);
    expect(read(race().house, number)).toMatchObject({ status: 'approved', revision: 5 });
  });

  it('the pemda completes what is being approved: nothing approved changes under it', async () => {
    const number = aVerified(race().house, { guests: [] });
    const approval = { start: '2026-12-10T03:00:00Z', ...race().team };
    const guests = [{ name: 'Peserta Susulan', jabatan: 'Staf' }];
    const outcomes = await race().together(
      [{ do: 'approve', doer: east, number, body: { revision: 3, ...approval } }],
      [{ do: 'complete', doer: as('pemda'), number, body: { revision: 3, guests } }],
    );
    expectOneDecision(outcomes, number);
    const { status, guests: listed } = read(race().house, number);
    expect([status, listed.length]).toEqual(outcomes[0]?.ok ? ['approved', 0] : ['verified', 1]);
  });

  it.each([
    ['approve', 'reject', { start: '2026-12-09T02:00:00Z' }, { reason: 'Bukan urusan DJPK.' }],
    ['approve', 'withdraw', { start: '2026-12-09T03:00:00Z' }, {}],
    ['approve', 'hold', { start: '2026-12-09T04:00:00Z' }, { reason: 'Menunggu data.' }],
    ['offer', 'refer', { start: '2026-12-10T02:00:00Z' }, { to: 'ppid' }],
    ['waive', 'logContact', { reason: 'Pimpinan meminta.' }, { note: 'Menelepon.' }],
  ] as const)('%s against %s', async (one, other, oneBody, otherBody) => {
    const number = aVerified(race().house);
    const named = 'start' in oneBody ? { ...oneBody, ...race().team } : oneBody;
    const doer = other === 'withdraw' ? as('pemda') : west;
    const outcomes = await race().together(
      [{ do: one, doer: east, number, body: { revision: 3, ...named } }],
      [{ do: other, doer, number, body: { revision: 3, ...otherBody } }],
    );
    expectOneDecision(outcomes, number);
    expect(read(race().house, number).revision).toBe(4);
  });
});
