import { describe, expect, it } from 'vitest';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { monthlyReport } from '#app/domain/report/monthly-report.ts';
import { rowNumbers } from '#app/domain/report/row-order.ts';
import { consultation, reportInput } from '#tests/support/report.ts';

describe('rowNumbers', () => {
  it('names the request behind each row of the report, mode by mode', () => {
    const at = (date: string, number: string, requester: string) =>
      consultation({ date: date as LocalDate, number, requester });
    const consultations = [
      at('2023-12-05', 'K-2023-00002', 'C'),
      at('2023-12-04', 'K-2023-00009', 'B'),
      { ...at('2023-12-04', 'K-2023-00003', 'V'), mode: 'videoConference' as const },
      at('2023-12-04', 'K-2023-00001', 'A'),
    ];
    const { tatapMuka } = monthlyReport(reportInput({ consultations }));
    const numbers = rowNumbers(consultations);
    expect(tatapMuka.rows.map(({ requester }, at) => [requester, numbers.tatapMuka[at]])).toEqual([
      ['A', 'K-2023-00001'],
      ['B', 'K-2023-00009'],
      ['C', 'K-2023-00002'],
    ]);
    expect(numbers.videoConference).toEqual(['K-2023-00003']);
  });
});
