import { describe, expect, it } from 'vitest';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { monthlyReport } from '#app/domain/report/monthly-report.ts';
import { consultation, reportInput } from '#tests/support/report.ts';

const day = (text: string) => text as LocalDate;

describe('monthlyReport', () => {
  it('of an empty month is whole, with nothing in it', () => {
    const nothing = { count: 0, change: null };
    const none = { tatapMuka: nothing, videoConference: nothing };
    expect(monthlyReport(reportInput())).toEqual({
      month: '2023-12',
      tatapMuka: { count: 0, guestTotal: 0, rows: [], byTopic: [] },
      videoConference: { count: 0, rows: [], byTopic: [] },
      comparison: { previousMonth: none, sameMonthLastYear: none, yearToDate: none },
      compliance: { byRule: [], visitsWithViolation: 0 },
      answerTime: { medianWorkdays: null, p90Workdays: null, overdue: 0 },
      satisfaction: { service: null, substance: null, responses: 0 },
    });
  });

  it('orders rows by date, then number, and counts from 1', () => {
    const report = monthlyReport(
      reportInput({
        consultations: [
          consultation({ date: day('2023-12-05'), number: 'K-2023-00002', requester: 'C' }),
          consultation({ date: day('2023-12-04'), number: 'K-2023-00009', requester: 'B' }),
          consultation({ date: day('2023-12-04'), number: 'K-2023-00001', requester: 'A' }),
        ],
      }),
    );
    const rows = report.tatapMuka.rows.map(({ no, requester }) => [no, requester]);
    expect(rows).toEqual([
      [1, 'A'],
      [2, 'B'],
      [3, 'C'],
    ]);
  });

  it.each([
    [[2, 3], 5],
    [[2, 0], 2],
    [[2, null], null],
    [[], 0],
  ])('adds guests %j up to %j', (guests, total) => {
    const consultations = guests.map((count) => consultation({ guests: count }));
    expect(monthlyReport(reportInput({ consultations })).tatapMuka.guestTotal).toBe(total);
  });

  it('breaks ties between topics by code and counts a topic once a row', () => {
    const consultations = [
      consultation({ topics: ['PDRD', 'DBH'] }),
      consultation({ topics: ['DAU', 'DAU'] }),
      consultation({ topics: ['PDRD'] }),
      consultation({ topics: [] }),
    ];
    expect(monthlyReport(reportInput({ consultations })).tatapMuka.byTopic).toEqual([
      { topic: 'PDRD', count: 2 },
      { topic: 'DAU', count: 1 },
      { topic: 'DBH', count: 1 },
    ]);
  });

  it('compares with the base it names', () => {
    const consultations = [
      ...[1, 2, 3].map(() => consultation()),
      consultation({ mode: 'videoConference' }),
    ];
    const { comparison } = monthlyReport(
      reportInput({
        consultations,
        previousMonth: { tatapMuka: 2, videoConference: 0 },
        sameMonthLastYear: { tatapMuka: 4, videoConference: 1 },
        yearToDate: { tatapMuka: 30, videoConference: 9 },
        sameStretchLastYear: { tatapMuka: 20, videoConference: 12 },
      }),
    );
    expect(comparison).toEqual({
      previousMonth: {
        tatapMuka: { count: 2, change: 0.5 },
        videoConference: { count: 0, change: null },
      },
      sameMonthLastYear: {
        tatapMuka: { count: 4, change: -0.25 },
        videoConference: { count: 1, change: 0 },
      },
      yearToDate: {
        tatapMuka: { count: 30, change: 0.5 },
        videoConference: { count: 9, change: -0.25 },
      },
    });
  });

  it('counts violations by rule, in the order of the rules, without the superseded', () => {
    const { compliance } = monthlyReport(
      reportInput({
        violations: [
          { code: 'NO_SHOW', status: 'withdrawn', reservationId: 'c' },
          { code: 'GUEST_LIMIT_EXCEEDED', status: 'recorded', reservationId: 'a' },
          { code: 'GUEST_LIMIT_EXCEEDED', status: 'confirmed', reservationId: 'b' },
          { code: 'GUEST_LIMIT_EXCEEDED', status: 'replied', reservationId: 'd' },
          { code: 'HEAD_CLAIM_FALSE', status: 'released', reservationId: 'a' },
          { code: 'ARRIVED_WITHOUT_LETTER', status: 'superseded', reservationId: 'e' },
        ],
      }),
    );
    expect(compliance).toEqual({
      byRule: [
        { code: 'GUEST_LIMIT_EXCEEDED', recorded: 3, confirmed: 1, withdrawn: 0, pending: 2 },
        { code: 'HEAD_CLAIM_FALSE', recorded: 1, confirmed: 0, withdrawn: 0, pending: 1 },
        { code: 'NO_SHOW', recorded: 1, confirmed: 0, withdrawn: 1, pending: 0 },
      ],
      visitsWithViolation: 3,
    });
  });

  it.each([
    [[3], 3, 3],
    [[4, 1], 2.5, 4],
    [[10, 2, 1], 2, 10],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5.5, 9],
    [[11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 6, 10],
  ])('answers in %j working days: median %d, p90 %d', (days, medianWorkdays, p90Workdays) => {
    const answers = days.map((workdays) => ({ workdays, overdue: workdays > 3 }));
    expect(monthlyReport(reportInput({ answers })).answerTime).toEqual({
      medianWorkdays,
      p90Workdays,
      overdue: days.filter((workdays) => workdays > 3).length,
    });
  });

  it('averages the marks', () => {
    const ratings = [
      { service: 5, substance: 4 },
      { service: 4, substance: 4 },
    ];
    const { satisfaction } = monthlyReport(reportInput({ ratings }));
    expect(satisfaction).toEqual({ service: 4.5, substance: 4, responses: 2 });
  });
});
