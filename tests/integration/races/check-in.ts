import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckInAnswer } from '#app/commands/check-in.server.ts';
import { askException } from '#app/commands/exceptions.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { VERB_FORMS } from '#app/forms/verbs.ts';
import { checkInsOf } from '#app/queries/check-ins.server.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';
import { act, anApproved, as, done, read } from '#tests/support/deeds.ts';
import { aRace, aStranger, refusals, twoOf, values } from '#tests/support/race.ts';
import { type Deed, NOW } from '#tests/support/rivals.ts';

const LIMIT = DEFAULT_POLICY.values.guestLimitOrdinary;
const ADMITTED = "t.arrival = 'admitted'";
const [east, west] = twoOf('reception');

interface Group {
  readonly nonce: string;
  readonly doer: typeof east;
  readonly letIn?: number;
  readonly turnedAway?: number;
}

describe('races at the desk', () => {
  const race = aRace();
  let visits: string[];
  beforeAll(() => {
    // Three guests on each list, under a limit of five; one visit for each round.
    visits = ['07', '08', '09', '10', '14', '15', '16', '17'].flatMap((day) =>
      ['02', '03', '04'].map((hour) =>
        anApproved(
          race().house,
          { ...race().team, start: `2026-12-${day}T${hour}:00:00Z` },
          aStranger(),
        ),
      ),
    );
  });

  /** The next visit, with the clock on its start. */
  function nextVisit(): string {
    const number = visits.shift() ?? '';
    race().setNow(NOW);
    race().setNow(read(race().house, number).plan?.sessions[0]?.start as Instant);
    return number;
  }

  /** The whole list goes in, and so many strangers with it; so many more are turned away. */
  function arrival(number: string, { nonce, doer, letIn = 0, turnedAway = 0 }: Group): Deed {
    const listed = read(race().house, number).guests;
    const strangers = (count: number, verdict: string) =>
      Array.from({ length: count }, (_, index) => ({
        name: `${nonce} ${verdict} ${index}`,
        verdict,
      }));
    const guests = listed.map(({ id }) => ({ guestId: id, verdict: 'admitted' }));
    const unlisted = [...strangers(letIn, 'admitted'), ...strangers(turnedAway, 'refused')];
    return { do: 'checkIn', doer, number, body: { nonce, guests, unlisted } };
  }

  function count(table: string, number: string, where = '1'): unknown {
    const query = `select count(*) from ${table} t join reservations r on r.id = t.reservation_id
    where r.number = ? and ${where}`;
    return race().house.db.$client.prepare(query).pluck().get(number);
  }

  it('with one nonce is written once and answered alike', async () => {
    for (let round = 0; round < 4; round += 1) {
      const number = nextVisit();
      const group = { nonce: `sama-${round}`, letIn: 2, turnedAway: 1 };
      const outcomes = await race().run(
        [arrival(number, { ...group, doer: east })],
        [arrival(number, { ...group, doer: west })],
      );
      const [one, other] = values<CheckInAnswer>(outcomes.flat());
      expect(one).toEqual(other);
      expect(one).toMatchObject({ admitted: LIMIT, revision: 5 });
      expect(one?.violations.map(({ code }) => code)).toEqual(['GUEST_LIMIT_EXCEEDED']);
      expect(count('check_ins', number)).toBe(1);
      expect(count('violations', number)).toBe(1);
      expect(count('guests', number)).toBe(6);
    }
  });

  it('with two nonces never lets in more than the limit, and says so to the second', async () => {
    for (let round = 0; round < 4; round += 1) {
      const number = nextVisit();
      const outcomes = (
        await race().run(
          [arrival(number, { nonce: 'timur', doer: east, letIn: 2 })],
          [arrival(number, { nonce: 'barat', doer: west, letIn: 2 })],
        )
      ).flat();
      expect(refusals(outcomes)).toEqual([
        { code: 'over-limit', guestLimit: LIMIT, admitted: LIMIT + 2 },
      ]);
      expect(count('guests', number, ADMITTED)).toBe(LIMIT);
      expect(count('check_ins', number)).toBe(1);
    }
  });

  it('with two nonces and guests turned away records the violation once, with all of them', async () => {
    for (let round = 0; round < 4; round += 1) {
      const number = nextVisit();
      const outcomes = (
        await race().run(
          [arrival(number, { nonce: 'timur', doer: east, letIn: 2, turnedAway: 1 })],
          [arrival(number, { nonce: 'barat', doer: west, turnedAway: 2 })],
        )
      ).flat();
      expect(refusals(outcomes)).toEqual([]);
      expect(count('guests', number, ADMITTED)).toBe(LIMIT);
      const superseded = 'exists (select 1 from violation_events e where e.violation_id = t.id)';
      expect(count('violations', number, `not ${superseded}`)).toBe(1);
      const all = "t.params ->> 'guests' = 8";
      expect(count('violations', number, `${all} and not ${superseded}`)).toBe(1);
    }
  });

  it('with a waiver lets all of them in, and the record names it', async () => {
    for (let round = 0; round < 3; round += 1) {
      const number = nextVisit();
      done(act(race().house, number, 'waive', { reason: 'Disetujui.' }, as('supervisor')));
      const [waiver] = read(race().house, number).waivers;
      const outcomes = (
        await race().run(
          [arrival(number, { nonce: 'timur', doer: east, letIn: 2 })],
          [arrival(number, { nonce: 'barat', doer: west, letIn: 2 })],
        )
      ).flat();
      expect(refusals(outcomes)).toEqual([]);
      expect(count('guests', number, ADMITTED)).toBe(LIMIT + 2);
      expect(count('violations', number, `t.waiver_id = '${waiver?.id}'`)).toBe(1);
    }
  });

  it('meets the end of the visit: whoever comes after it is told so', async () => {
    for (let round = 0; round < 3; round += 1) {
      const number = nextVisit();
      await race().alone(0, [arrival(number, { nonce: 'pertama', doer: east })]);
      const close: Deed = { do: 'close', doer: east, number, body: { revision: 5 } };
      const [closed = [], late = []] = await race().run(
        [close],
        [arrival(number, { nonce: 'menyusul', doer: west, letIn: 1 })],
      );
      const closedFirst = closed.some(({ ok }) => ok);
      expect(refusals([...closed, ...late])).toMatchObject([
        closedFirst ? { code: 'wrong-status', status: 'completed' } : { code: 'stale' },
      ]);
      expect(count('check_ins', number)).toBe(closedFirst ? 1 : 2);
    }
  });

  it('meets its own undoing: one of the two is first, and the other is told', async () => {
    for (let round = 0; round < 2; round += 1) {
      const number = nextVisit();
      await race().alone(0, [arrival(number, { nonce: 'pertama', doer: east })]);
      const { id, revision } = read(race().house, number);
      const [{ id: checkInId = '' } = {}] = checkInsOf(race().house.db, id);
      const body = { checkInId, revision, reason: 'Salah rombongan.' };
      const [undone = [], followed = []] = await race().run(
        [{ do: 'annulCheckIn', doer: east, number, body }],
        [arrival(number, { nonce: 'menyusul', doer: west, turnedAway: 1 })],
      );
      const undoneFirst = undone.some(({ ok }) => ok);
      expect(refusals(undone).map(({ code }) => code)).toEqual(undoneFirst ? [] : ['stale']);
      // Whoever comes after the undoing is checked in anew, with the whole list.
      expect(refusals(followed)).toEqual([]);
      expect(count('guests', number, ADMITTED)).toBe(3);
      expect(count('check_ins', number)).toBe(2);
      const annulled = checkInsOf(race().house.db, id).filter((one) => one.annulled !== null);
      expect(annulled).toHaveLength(undoneFirst ? 1 : 0);
    }
  });

  it('gives a question one answer: granted, refused or taken back, and a waiver only with a grant', async () => {
    const rivals = [
      (id: string): Deed => ({
        do: 'answerException',
        doer: as('supervisor'),
        id,
        verdict: 'refused',
      }),
      (id: string, number: string): Deed => ({ do: 'takeBackException', doer: west, number, id }),
    ];
    for (const rival of rivals) {
      const number = nextVisit();
      const { house } = race();
      const guests = read(house, number).guests.map(({ id }) => ({
        guestId: id,
        verdict: 'admitted',
      }));
      const unlisted = [1, 2, 3].map((index) => ({ name: `Tamu ${index}`, verdict: 'admitted' }));
      const arrival = VERB_FORMS.checkIn.parse({ nonce: 'tanya', guests, unlisted });
      const { id } = done(askException(house, east, number, { arrival, words: '' }));
      const grant: Deed = { do: 'answerException', doer: as('supervisor'), id, verdict: 'granted' };
      const [granted = [], other = []] = await race().run([grant], [rival(id, number)]);
      expect([...granted, ...other].filter(({ ok }) => ok)).toHaveLength(1);
      const isGranted = granted.some(({ ok }) => ok);
      expect(read(race().house, number).waivers).toHaveLength(isGranted ? 1 : 0);
    }
  });
});
