import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes } from '#app/domain/calendar/instant.ts';
import type { Role } from '#app/domain/people/roles.ts';
import { as, aTeam, checkedIn, done, act, read, submitted } from '#tests/support/deeds.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { admittedUnrecorded } from '#tests/support/admitted-unrecorded.ts';
import { whatIsBroken } from '#tests/support/invariants.ts';
import type { PlainVerb } from '#app/commands/run-verb.server.ts';

const DAYS = ['2026-12-07', '2026-12-08'];
const HOURS = ['02', '03', '04'];
const ROLES: Role[] = ['pemda', 'secretariat', 'supervisor', 'reception', 'agent'];

const start = fc
  .tuple(fc.constantFrom(...DAYS), fc.constantFrom(...HOURS))
  .map(([day, hour]) => `${day}T${hour}:00:00Z`);
const plain = (verb: PlainVerb, body: Record<string, unknown> = {}) => fc.constant({ verb, body });
const planned = (verb: PlainVerb, extra: Record<string, unknown> = {}) =>
  fc.record({
    verb: fc.constant(verb),
    body: start.map((at) => ({ start: at, team: true, ...extra })),
  });

const deed = fc.oneof(
  { weight: 3, arbitrary: plain('startReview') },
  { weight: 3, arbitrary: plain('verifyLetter') },
  { weight: 5, arbitrary: planned('approve') },
  { weight: 2, arbitrary: planned('offer') },
  plain('accept'),
  plain('decline'),
  planned('reschedule'),
  fc.record({
    verb: fc.constant<PlainVerb>('requestChange'),
    body: start.map((at) => ({ preferences: [{ start: at }] })),
  }),
  plain('declineChange', { reason: 'x' }),
  plain('return', { reasons: [{ field: 'letter', message: 'x' }] }),
  plain('resubmit'),
  plain('hold', { reason: 'x' }),
  plain('resume'),
  plain('withdraw'),
  plain('cancel', { reason: 'x' }),
  plain('waive', { reason: 'x' }),
  plain('start'),
  plain('close'),
  plain('checkOut'),
  plain('noShow'),
  plain('annul', { reason: 'x' }),
);

const step = fc.record({
  who: fc.constantFrom(...ROLES),
  which: fc.nat(3),
  /** Minutes the clock moves on before it. */
  wait: fc.oneof(
    { weight: 20, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.constant(30) },
    { weight: 1, arbitrary: fc.constant(60 * 24 * 3) },
  ),
  deed,
  /** Where true, a group of so many stands at the desk instead. */
  arrival: fc.option(
    fc.record({
      nonce: fc.nat(5),
      verdict: fc.constantFrom('present', 'absent', 'expected', null),
      refused: fc.nat(3),
      extra: fc.nat(4),
    }),
    { freq: 4 },
  ),
});

/** A deed by the role that may do it, most of the time; a stranger's is refused and changes nothing. */
function fitting(verb: PlainVerb, who: Role): Role {
  const owner: Partial<Record<PlainVerb, Role>> = {
    accept: 'pemda',
    decline: 'pemda',
    waive: 'supervisor',
    start: 'reception',
    close: 'reception',
  };
  return owner[verb] ?? (who === 'reception' || who === 'supervisor' ? 'secretariat' : who);
}

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function play(
  house: TestHouse,
  numbers: readonly string[],
  teams: readonly object[],
  steps: readonly Step[],
) {
  for (const [
    index,
    {
      who,
      which,
      wait,
      deed: { verb, body },
      arrival,
    },
  ] of steps.entries()) {
    house.setNow(addMinutes(house.clock(), wait));
    const number = numbers[which] ?? '';
    if (arrival === null) {
      const { team, ...rest } = body as { team?: boolean };
      const plan = team ? { ...teams[index % teams.length], ...rest } : rest;
      act(house, number, verb, plan, as(fitting(verb, who)));
      continue;
    }
    const guests = read(house, number).guests.map(({ id }, place) => ({
      guestId: id,
      verdict: place < arrival.refused ? 'refused' : 'admitted',
    }));
    const unlisted = Array.from({ length: arrival.extra }, (_, place) => ({
      name: `Tamu ${place}`,
      verdict: 'admitted',
    }));
    checkedIn(house, number, {
      nonce: `n-${arrival.nonce}`,
      headVerdict: arrival.verdict,
      guests,
      unlisted,
    });
  }
}

describe('no sequence of decisions', () => {
  it('double-books, loses a line of the record, or admits above the limit unrecorded', () => {
    let approvals = 0;
    let arrivals = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 30 }), (steps) => {
        const house = aHouse('2026-11-23T02:00:00Z');
        const teams = [aTeam(house, 'Narasumber Satu'), aTeam(house, 'Narasumber Dua')];
        const numbers = [0, 1, 2, 3].map((index) => {
          const head = index === 1 ? { claim: 'attends', office: 'bupati' } : null;
          const { next } = done(submitted(house, { headClaim: head }));
          if (index === 3) return next.number;
          done(act(house, next.number, 'startReview'));
          done(act(house, next.number, 'verifyLetter'));
          const plan = { start: '2026-12-07T02:00:00Z', ...teams[0] };
          if (index === 1) done(act(house, next.number, 'approve', plan));
          return next.number;
        });
        play(house, numbers, teams, steps);
        approvals += numbers.filter((number) => read(house, number).plan !== null).length;
        arrivals += numbers.filter((number) => read(house, number).arrivedAt !== null).length;
        expect([...whatIsBroken(house.db.$client), ...admittedUnrecorded(house.db)]).toEqual([]);
      }),
      { numRuns: 60 },
    );
    // The property would hold of sequences in which nothing ever happens, too.
    expect(approvals).toBeGreaterThan(30);
    expect(arrivals).toBeGreaterThan(10);
  });
});
