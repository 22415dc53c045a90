import { describe, expect, it } from 'vitest';
import { runViolationVerb } from '#app/commands/violation.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { LocalMonth } from '#app/domain/calendar/local-date.ts';
import { monthlyReport } from '#app/queries/monthly-report.server.ts';
import { listViolations } from '#app/queries/violation.server.ts';
import { importConsultations } from '#app/commands/import-consultations.server.ts';
import { readRegisterFile } from '#app/cli/register-file.ts';
import {
  act,
  anApproved,
  as,
  aTeam,
  checkedIn,
  done,
  read,
  submitted,
} from '#tests/support/deeds.ts';
import { valueOf } from '#tests/support/directory.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';

const reportOf = (house: TestHouse, month: string) =>
  monthlyReport(house.db, month as LocalMonth, house.clock());

/** A visit on 7 December 2026 at 09.00 WIB: everyone on the list comes, and it is closed. */
function aVisit(house: TestHouse, overrides: Record<string, unknown> = {}, door: object = {}) {
  const number = anApproved(house, aTeam(house, `Narasumber ${house.newId()}`), overrides);
  house.setNow('2026-12-07T02:05:00Z' as Instant);
  const guests = read(house, number).guests.map(({ id }) => ({ guestId: id, verdict: 'admitted' }));
  done(checkedIn(house, number, { guests, ...door }));
  done(act(house, number, 'close', {}, as('reception')));
  return number;
}

function register(house: TestHouse, ...lines: readonly string[]) {
  const text = ['date,requester,topics,guests', ...lines].join('\n');
  const file = 'tatap_muka.csv';
  const read = valueOf(readRegisterFile(text, file, { mode: null }));
  return valueOf(importConsultations(house, as('admin'), [{ ...read, file }]));
}

describe('the monthly report of real visits', () => {
  it('prints who came, for what, and how many were let in', () => {
    const house = aHouse();
    const number = aVisit(house);
    const { tatapMuka, videoConference } = reportOf(house, '2026-12');
    expect(tatapMuka).toMatchObject({
      count: 1,
      guestTotal: 3,
      rows: [
        {
          no: 1,
          date: '2026-12-07',
          requester: 'Kab. Kepulauan Sangihe',
          code: '71.03',
          topics: ['DAU'],
          guests: 3,
        },
      ],
    });
    expect(videoConference.count).toBe(0);
    expect(read(house, number).status).toBe('completed');
  });

  it.each([
    ['71.03', 'pemda', 'Kab. Kepulauan Sangihe (Bupati)'],
    ['71', 'pemda', 'Prov. Sulawesi Utara (Gubernur)'],
    ['71.71', 'pemda', 'Kota Manado (Wali Kota)'],
    ['71.03', 'dprd', 'Kab. Kepulauan Sangihe (Ketua DPRD)'],
  ])('names the head of %s (%s) who came unannounced', (regionCode, body, requester) => {
    const house = aHouse();
    aVisit(house, { requester: { regionCode, body } }, { headVerdict: 'present' });
    expect(reportOf(house, '2026-12').tatapMuka.rows[0]?.requester).toBe(requester);
  });

  it('names the head as announced, and nobody where only somebody else came', () => {
    const claim = { headClaim: { claim: 'attends', office: 'wakil' } };
    const came = aHouse();
    aVisit(came, claim, { headVerdict: 'present' });
    expect(reportOf(came, '2026-12').tatapMuka.rows[0]?.requester).toBe(
      'Kab. Kepulauan Sangihe (Wakil Bupati)',
    );
    const stayed = aHouse();
    aVisit(stayed, claim, { headVerdict: 'absent' });
    expect(reportOf(stayed, '2026-12').tatapMuka.rows[0]?.requester).toBe('Kab. Kepulauan Sangihe');
  });

  it('counts violations in the month of the visit by where they stand', () => {
    const house = aHouse();
    aVisit(house, { headClaim: { claim: 'attends', office: 'bupati' } }, { headVerdict: 'absent' });
    const [violation] = listViolations(house.db, as('supervisor').actor, {});
    const step = (verb: 'correct' | 'withdraw', form: object, id = violation?.id ?? '') =>
      done(runViolationVerb(house, as('supervisor'), id, verb, form as never)).id;
    const pending = { recorded: 1, confirmed: 0, withdrawn: 0, pending: 1 };
    expect(reportOf(house, '2026-12').compliance).toEqual({
      byRule: [{ code: 'HEAD_CLAIM_FALSE', ...pending }],
      visitsWithViolation: 1,
    });
    house.setNow('2027-01-05T02:00:00Z' as Instant);
    const corrected = step('correct', { reason: 'Salah tulis.', params: null });
    expect(reportOf(house, '2026-12').compliance.byRule).toEqual([
      { code: 'HEAD_CLAIM_FALSE', ...pending },
    ]);
    step('withdraw', { reason: 'Bupati datang terlambat.' }, corrected);
    expect(reportOf(house, '2026-12').compliance).toEqual({
      byRule: [{ code: 'HEAD_CLAIM_FALSE', recorded: 1, confirmed: 0, withdrawn: 1, pending: 0 }],
      visitsWithViolation: 0,
    });
    expect(reportOf(house, '2027-01').compliance.byRule).toEqual([]);
  });

  it('measures the answers given in the month, by WIB, against the promise', () => {
    const house = aHouse();
    const answered = (at: string) => {
      const { number } = done(
        submitted(house, { preferences: [{ start: '2026-12-28T02:00:00Z' }] }),
      ).next;
      house.setNow(at as Instant);
      done(act(house, number, 'startReview'));
      done(act(house, number, 'reject', { reason: 'Di luar kewenangan.' }));
      house.setNow('2026-11-23T02:00:00Z' as Instant);
    };
    answered('2026-11-24T02:00:00Z');
    answered('2026-11-30T16:59:59Z');
    answered('2026-11-30T17:00:00Z');
    expect(reportOf(house, '2026-11').answerTime).toEqual({
      medianWorkdays: 3,
      p90Workdays: 5,
      overdue: 1,
    });
    expect(reportOf(house, '2026-12').answerTime).toEqual({
      medianWorkdays: 6,
      p90Workdays: 6,
      overdue: 1,
    });
  });

  it('gives the mean of the marks for the visits of the month', () => {
    const house = aHouse();
    const number = aVisit(house);
    done(act(house, number, 'rate', { service: 5, substance: 4 }, as('pemda')));
    expect(reportOf(house, '2026-12').satisfaction).toEqual({
      service: 5,
      substance: 4,
      responses: 1,
    });
    expect(reportOf(house, '2026-11').satisfaction.responses).toBe(0);
  });

  it('leaves out what was not held', () => {
    const house = aHouse();
    anApproved(house, aTeam(house));
    house.setNow('2026-12-07T04:00:00Z' as Instant);
    expect(reportOf(house, '2026-12').tatapMuka.count).toBe(0);
  });
});

describe('the comparison', () => {
  it('takes the month before, the same month and the same stretch of the year before', () => {
    const house = aHouse();
    register(
      house,
      ...[
        '2022-01-03',
        '2022-02-03',
        '2022-02-04',
        '2022-12-05',
        '2023-01-05',
        '2023-02-06',
        '2023-02-07',
        '2023-02-08',
      ].map((date) => `${date},Kab. Sleman,DAU,2`),
    );
    const { comparison } = reportOf(house, '2023-02');
    expect(comparison.previousMonth.tatapMuka).toEqual({ count: 1, change: 2 });
    expect(comparison.sameMonthLastYear.tatapMuka).toEqual({ count: 2, change: 0.5 });
    expect(comparison.yearToDate.tatapMuka).toEqual({ count: 4, change: (4 - 3) / 3 });
    expect(comparison.yearToDate.videoConference).toEqual({ count: 0, change: null });
    expect(reportOf(house, '2023-01').comparison.previousMonth.tatapMuka.count).toBe(1);
  });
});

describe('an imported visit', () => {
  it('speaks for a video conference where the same topic is asked again', () => {
    const house = aHouse();
    register(house, '2026-06-04,Kab. Kepulauan Sangihe,DAU,4');
    const { findings } = done(submitted(house));
    const preferred = findings.find(({ code }) => code === 'VIDEO_PREFERRED');
    expect(preferred?.params).toEqual({ reasons: ['repeatTopic', 'farRegion'] });
  });

  it('keeps what the register told when its requester rates it', () => {
    const house = aHouse();
    register(house, '2026-06-04,Kab. Kepulauan Sangihe (Bupati),DAU,7');
    done(act(house, 'K-2026-00001', 'rate', { service: 4, substance: 4 }, as('pemda')));
    expect(reportOf(house, '2026-06').tatapMuka).toMatchObject({
      guestTotal: 7,
      rows: [{ requester: 'Kab. Kepulauan Sangihe (Bupati)' }],
    });
  });
});

describe('a big office', () => {
  it('is read by the index of visits, never by the whole table or everything ever held', () => {
    const { db, clock } = aHouse();
    const statements: string[] = [];
    const prepare = db.$client.prepare.bind(db.$client);
    db.$client.prepare = ((source: string) => {
      statements.push(source);
      return prepare(source);
    }) as typeof db.$client.prepare;
    monthlyReport(db, '2026-12' as LocalMonth, clock());
    const plans = statements
      .filter((source) => source.includes('"visit_on"') && source.includes(' where '))
      .map((source) => {
        const parameters = Array.from({ length: source.split('?').length - 1 }, () => 'x');
        return JSON.stringify(prepare(`explain query plan ${source}`).all(parameters));
      });
    expect(plans).toHaveLength(2);
    for (const plan of plans)
      expect(plan).toContain('reservations_by_visit (visit_on>? AND visit_on<?)');
  });
});
