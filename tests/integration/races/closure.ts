import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Closed } from '#app/commands/closure.server.ts';
import { addMinutes, type Instant } from '#app/domain/calendar/instant.ts';
import { as, aTeam, aVerified } from '#tests/support/deeds.ts';

const UNIT = 'Direktorat Dana Transfer Umum';
const [east, west] = twoOf('secretariat');

@@RACE@@

/** Four consultations of one hour, each with what it takes. */
function consultations() {
  const video = { mode: 'videoConference' };
  return [
    { number: aVerified(race.house), plan: team, takes: [team.roomId, ...team.narasumberIds] },
    { number: aVerified(race.house), plan: other, takes: [other.roomId, ...other.narasumberIds] },
    { number: aVerified(race.house, video), plan: { unitIds: [UNIT] }, takes: [] },
    { number: aVerified(race.house), plan: { unitIds: [UNIT] }, takes: [] },
  ];
}

/** The place in the record at which something was decided. */
function lineOf(action: string, numberOrId: string): number {
  const find = race.house.db.$client.prepare(
    `select a.seq from audit_entries a left join reservations r on r.id = a.subject
     where a.action = ? and ? in (r.number, a.subject)`,
  );
  return Number(find.pluck().get(action, numberOrId));
}

const SCOPES = ['office', 'room', 'narasumber'] as const;
/** A day for each round: three visits of one round are all but what a day has room for. */
const DAYS = ['04', '05', '06', '07', '11', '12', '13', '14', '18', '19', '20', '21'];
const ROUNDS = DAYS.map((date, index) => ({
  scope: SCOPES[index % 3] ?? 'office',
  start: `2027-01-${date}T02:00:00Z` as Instant,
  lateness: 2 * Math.floor(index / 3),
}));

it.each(ROUNDS)(
  'a closure ($scope, $start) meets approvals',
  async ({ scope, start, lateness }) => {
    const rows = consultations();
    const approvals = rows.map(({ number, plan }): Deed => {
      return { do: 'approve', doer: east, number, body: { revision: 3, start, ...plan } };
    });
    // What comes first is left to chance; in later rounds the closing desk is kept busy for a while.
    const busy = Array.from({ length: lateness }, (): Deed => {
      const number = rows[0]?.number ?? '';
      return { do: 'startReview', doer: west, number, body: { revision: 1 } };
    });
    const scoped = {
      office: {},
      room: { roomId: team.roomId },
      narasumber: { narasumberId: team.narasumberIds[0] },
    }[scope];
    const body = { from: start, to: addMinutes(start, 30), reason: 'Rapat pimpinan.', ...scoped };
    const closure: Deed = { do: 'makeClosure', doer: as('admin'), body };
    const [approved = [], closing = []] = await race.run(approvals, [...busy, closure]);

    const [closed] = values<Closed>(closing);
    const closedAt = lineOf('closure.made', `closure:${closed?.id ?? ''}`);
    const closes = Object.values(scoped);
    const concerned = rows.filter(
      ({ takes }) => scope === 'office' || takes.some((id) => closes.includes(id)),
    );
    const before = numbersOf(approved).filter(
      (number) => lineOf('reservation.approved', number) < closedAt,
    );
    const expected = concerned.map(({ number }) => number).filter((one) => before.includes(one));
    expect(closed?.touches.map(({ number }) => number).sort()).toEqual(expected.sort());
    for (const { number } of concerned) {
      if (before.includes(number)) continue;
      expect(numbersOf(approved)).not.toContain(number);
    }
    expect(numbersOf(approved).length + refusals(approved).length).toBe(rows.length);
    for (const refusal of refusals(approved)) {
      expect(refusal).toMatchObject({ code: 'blocked' });
      expect(JSON.stringify(refusal)).toContain('SLOT_CLOSED');
    }
  },
);

function numbersOf(outcomes: readonly Outcome[]): string[] {
  return values<{ number: string }>(outcomes).map(({ number }) => number);
}
