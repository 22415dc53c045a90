import { describe, expect, it } from 'vitest';
import { auditEntries, outbox, violations } from '#db/schema/index.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { runDeadlines } from '#app/jobs/deadlines.server.ts';
import { holdJob, releaseJob } from '#app/jobs/job-lease.server.ts';
import {
  act,
  anApproved,
  as,
  aTeam,
  aVerified,
  done,
  read,
  refusalOf,
  submitted,
} from '#tests/support/deeds.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';

/** Just past the grace of a visit at 09.00 WIB on 7 December. */
const MISSED = '2026-12-07T02:30:01Z' as Instant;

function run(house: TestHouse, holder = 'satu') {
  const onFault = (number: string, error: unknown) => {
    throw new Error(number, { cause: error });
  };
  return runDeadlines(house, { holder, onFault });
}

function linesOf(house: TestHouse) {
  return house.db.select().from(auditEntries).all().length;
}

describe('what time has decided', () => {
  it('is written down: an offer that lapsed, a request that expired, a group that did not come', async () => {
    const house = aHouse();
    const team = aTeam(house);
    const approved = anApproved(house, team);
    const offered = aVerified(house, { preferences: [{ start: '2026-12-14T02:00:00Z' }] });
    done(act(house, offered, 'offer', { start: '2026-12-10T02:00:00Z', ...team }));
    const { number: undecided } = done(submitted(house)).next;
    const { number: returned } = done(
      submitted(house, { preferences: [{ start: '2026-12-28T02:00:00Z' }] }),
    ).next;
    done(act(house, returned, 'startReview'));
    const reasons = [{ field: 'letter.date', message: 'Isi tanggal surat.' }];
    done(act(house, returned, 'return', { reasons }));

    house.setNow(MISSED);
    expect(await run(house)).toEqual({ ran: true, settled: 3, noShows: 1, faults: 0 });
    expect(read(house, approved).status).toBe('noShow');
    expect(read(house, offered).status).toBe('verified');
    expect(read(house, undecided).status).toBe('expired');
    expect(read(house, returned).status).toBe('expired');
    const recorded = house.db.select().from(violations).all();
    expect(recorded.map(({ code, recordedBy }) => [code, recordedBy])).toEqual([
      ['NO_SHOW', 'Sistem'],
    ]);
    const kinds = house.db
      .select()
      .from(outbox)
      .all()
      .map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['offerLapsed', 'reservationExpired', 'reservationNoShow']),
    );
  });

  it('changes nothing the second time', async () => {
    const house = aHouse();
    anApproved(house, aTeam(house));
    house.setNow(MISSED);
    await run(house);
    const lines = linesOf(house);
    expect(await run(house)).toEqual({ ran: true, settled: 0, noShows: 0, faults: 0 });
    expect(linesOf(house)).toBe(lines);
  });

  it('is not taken back where the clock is, and is told once', async () => {
    const house = aHouse();
    const team = aTeam(house);
    const offered = aVerified(house, { preferences: [{ start: '2026-12-14T02:00:00Z' }] });
    done(act(house, offered, 'offer', { start: '2026-12-10T02:00:00Z', ...team }));
    const { number: undecided } = done(submitted(house)).next;
    house.setNow(MISSED);
    await run(house);
    const written = house.db.select().from(outbox).all().length;
    house.setNow('2026-11-24T02:00:00Z' as Instant);
    expect(await run(house)).toMatchObject({ ran: true, settled: 0, noShows: 0 });
    expect([read(house, offered).status, read(house, undecided).status]).toEqual([
      'verified',
      'expired',
    ]);
    expect(refusalOf(act(house, offered, 'accept', {}, as('pemda')))).toMatchObject({
      code: 'wrong-status',
    });
    house.setNow(MISSED);
    expect(await run(house)).toMatchObject({ settled: 0 });
    expect(house.db.select().from(outbox).all()).toHaveLength(written);
  });

  it('holds from 00.00 WIB of the day after, whatever the hour at the pemda’s', async () => {
    const house = aHouse();
    const offered = aVerified(house, { preferences: [{ start: '2026-12-14T02:00:00Z' }] });
    done(act(house, offered, 'offer', { start: '2026-12-10T02:00:00Z', ...aTeam(house) }));
    // Held to the end of Wednesday, 25 November; in Sangihe that is 00.59 of Thursday.
    house.setNow('2026-11-25T16:59:59Z' as Instant);
    expect(await run(house)).toMatchObject({ settled: 0 });
    house.setNow('2026-11-25T17:00:00Z' as Instant);
    expect(await run(house)).toMatchObject({ settled: 1 });
  });

  it('leaves what staff entered without a date in peace', async () => {
    const house = aHouse();
    const { number } = done(submitted(house, { preferences: [] })).next;
    house.setNow('2027-06-01T02:00:00Z' as Instant);
    expect(await run(house)).toMatchObject({ settled: 0 });
    expect(read(house, number).status).toBe('submitted');
  });

  it('waits for the end of the grace', async () => {
    const house = aHouse();
    anApproved(house, aTeam(house));
    house.setNow('2026-12-07T02:30:00Z' as Instant);
    expect(await run(house)).toMatchObject({ noShows: 0 });
    house.setNow(MISSED);
    expect(await run(house)).toMatchObject({ noShows: 1 });
  });

  it('leaves a group in peace that called before the start', async () => {
    const house = aHouse();
    const number = anApproved(house, aTeam(house));
    house.setNow('2026-12-07T01:50:00Z' as Instant);
    done(act(house, number, 'logContact', { note: 'Terlambat karena macet.' }));
    house.setNow(MISSED);
    const lines = linesOf(house);
    expect(await run(house)).toMatchObject({ noShows: 0 });
    expect([read(house, number).status, linesOf(house)]).toEqual(['approved', lines]);
  });

  it('does not mark again what a person has annulled, unless it is moved to another day', async () => {
    const house = aHouse();
    const number = anApproved(house, aTeam(house));
    house.setNow(MISSED);
    await run(house);
    done(act(house, number, 'annul', { reason: 'Rombongan sudah di lobi.' }));
    expect(await run(house)).toMatchObject({ noShows: 0 });
    done(act(house, number, 'reschedule', { start: '2026-12-14T02:00:00Z' }));
    house.setNow('2026-12-14T03:00:00Z' as Instant);
    expect(await run(house)).toMatchObject({ noShows: 1 });
  });

  it('is not touched while another process is at it, nor by one that died long ago', async () => {
    const house = aHouse();
    anApproved(house, aTeam(house));
    house.setNow(MISSED);
    expect(holdJob(house.db, { name: 'deadlines', holder: 'lain', now: MISSED })).toBe(true);
    expect(await run(house)).toEqual({ ran: false, settled: 0, noShows: 0, faults: 0 });
    releaseJob(house.db, { name: 'deadlines', holder: 'satu' });
    expect(await run(house)).toMatchObject({ ran: false });
    house.setNow('2026-12-07T02:32:01Z' as Instant);
    expect(await run(house)).toMatchObject({ ran: true, noShows: 1 });
  });

  it('is done for the others where the program stumbles over one', async () => {
    const house = aHouse();
    const first = aVerified(house);
    const second = done(submitted(house)).next.number;
    house.db.$client.exec(
      `create trigger stumble before insert on audit_entries when new.subject = (
         select id from reservations where number = '${first}'
       ) begin select raise(abort, 'stumbled'); end`,
    );
    house.setNow(MISSED);
    const faults: string[] = [];
    const onFault = (number: string) => faults.push(number);
    const result = await runDeadlines(house, { holder: 'satu', onFault });
    expect(result).toMatchObject({ settled: 1, faults: 1 });
    expect([faults, read(house, first).status, read(house, second).status]).toEqual([
      [first],
      'verified',
      'expired',
    ]);
  });
});
