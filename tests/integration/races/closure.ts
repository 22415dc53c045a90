import { beforeAll, describe, expect, it } from 'vitest';
import type { Closed } from '#app/commands/closure.server.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import { disruptionsBy } from '#app/queries/disruptions.server.ts';
import { as, aTeam, aVerified } from '#tests/support/deeds.ts';
import { aRace, aStranger, numbers, refusals, twoOf, values } from '#tests/support/race.ts';
import type { Deed } from '#tests/support/rivals.ts';

const UNIT = 'Direktorat Dana Transfer Umum';
const SCOPES = ['office', 'room', 'narasumber'] as const;
/** A day for each round: three visits of one round are all but what a day has room for. */
const DAYS = ['04', '05', '06', '07', '11', '12', '13', '14', '18', '19', '20', '21'];
const ROUNDS = DAYS.map((date, index) => ({
  scope: SCOPES[index % 3] ?? 'office',
  start: `2027-01-${date}T02:00:00Z` as Instant,
  // What comes first is left to chance; in later rounds the closing desk is kept busy for a while.
  lateness: 2 * Math.floor(index / 3),
}));
const [east, west] = twoOf('secretariat');

describe('races of a closure', () => {
  const race = aRace();
  let other: ReturnType<typeof aTeam>;
  beforeAll(() => {
    other = aTeam(race().house, 'Narasumber Dua');
  });

  /** Four consultations of one hour, each with what it takes. */
  function consultations() {
    const verified = (over = {}) => aVerified(race().house, { ...aStranger(), ...over });
    const { team } = race();
    const video = { mode: 'videoConference' };
    return [
      { number: verified(), plan: team, takes: [team.roomId, ...team.narasumberIds] },
      { number: verified(), plan: other, takes: [other.roomId, ...other.narasumberIds] },
      { number: verified(video), plan: { unitIds: [UNIT] }, takes: [] },
      { number: verified(), plan: { unitIds: [UNIT] }, takes: [] },
    ];
  }

  function closureOf(scope: (typeof SCOPES)[number], from: Instant) {
    const { roomId, narasumberIds } = race().team;
    const scoped = { office: {}, room: { roomId }, narasumber: { narasumberId: narasumberIds[0] } };
    const what = scoped[scope];
    const body = { from, to: addMinutes(from, 30), reason: 'Rapat pimpinan.', ...what };
    const deed: Deed = { do: 'makeClosure', doer: as('admin'), body };
    return { deed, closes: Object.values(what) };
  }

  /** The place in the record at which something was decided. */
  function lineOf(action: string, numberOrId: string): number {
    const find = race().house.db.$client.prepare(
      `select a.seq from audit_entries a left join reservations r on r.id = a.subject
       where a.action = ? and ? in (r.number, a.subject)`,
    );
    return Number(find.pluck().get(action, numberOrId));
  }

  it.each(ROUNDS)(
    'with approvals: it names all that came before, and stops all that come after ($scope, $start)',
    async ({ scope, start, lateness }) => {
      const rows = consultations();
      const approvals = rows.map(({ number, plan }): Deed => {
        return { do: 'approve', doer: east, number, body: { revision: 3, start, ...plan } };
      });
      const [{ number: any } = { number: '' }] = rows;
      const busy: Deed = { do: 'startReview', doer: west, number: any, body: { revision: 1 } };
      const { deed, closes } = closureOf(scope, start);
      const [approved = [], closing = []] = await race().run(approvals, [
        ...Array<Deed>(lateness).fill(busy),
        deed,
      ]);

      const [closed] = values<Closed>(closing);
      const closedAt = lineOf('closure.made', `closure:${closed?.id ?? ''}`);
      const concerned = rows
        .filter(({ takes }) => scope === 'office' || takes.some((id) => closes.includes(id)))
        .map(({ number }) => number);
      const before = numbers(approved).filter(
        (number) => lineOf('reservation.approved', number) < closedAt,
      );
      expect(closed?.touches.map(({ number }) => number).sort()).toEqual(
        concerned.filter((number) => before.includes(number)).sort(),
      );
      // Each that was approved first waits for somebody, and no other.
      const cause = { cause: 'closure', causeId: closed?.id ?? '' } as const;
      expect(disruptionsBy(race().house.db, cause).map(({ number }) => number)).toEqual(
        closed?.touches.map(({ number }) => number),
      );
      const stopped = concerned.filter((number) => !before.includes(number));
      expect(numbers(approved).filter((number) => stopped.includes(number))).toEqual([]);
      expect(refusals(approved)).toHaveLength(stopped.length);
      for (const refusal of refusals(approved)) {
        expect(refusal).toMatchObject({ code: 'blocked' });
        expect(JSON.stringify(refusal)).toContain('SLOT_CLOSED');
      }
    },
  );
});
