import { describe, expect, it } from 'vitest';
import type { LocalMonth } from '#app/domain/calendar/local-date.ts';
import { monthlyReport } from '#app/domain/report/monthly-report.ts';
import { registerLines } from '#tests/support/directory.ts';
import { printedConsultations, reportInput } from '#tests/support/report.ts';

const DECEMBER = monthlyReport(
  reportInput({
    consultations: [
      ...printedConsultations('consultations_2023-12_vicon.csv'),
      ...printedConsultations('consultations_2023-12_tatap_muka.csv'),
    ],
  }),
);

describe('December 2023 as the office printed it', () => {
  it('has 30 tatap muka with 94 guests and 5 video conferences', () => {
    expect(DECEMBER.tatapMuka).toMatchObject({ count: 30, guestTotal: 94 });
    expect(DECEMBER.videoConference.count).toBe(5);
  });

  it('has the printed rows of tatap muka, in the printed order', () => {
    const printed = registerLines('consultations_2023-12_tatap_muka.csv').map((cells) => ({
      no: Number(cells.get('no')),
      date: cells.get('date'),
      requester: cells.get('requester_as_printed'),
      code: cells.get('region_code') || null,
      topics: cells.get('topics')?.split(';'),
      guests: Number(cells.get('guests_as_printed')),
    }));
    expect(DECEMBER.tatapMuka.rows).toEqual(printed);
  });

  it('puts the two video conferences that were printed out of order by date, without guests', () => {
    expect(DECEMBER.videoConference.rows).toEqual([
      {
        no: 1,
        date: '2023-12-04',
        requester: 'BPK Prov. Kalimantan Barat',
        code: '61',
        topics: ['PEMBIAYAAN'],
      },
      { no: 2, date: '2023-12-05', requester: 'Prov. Maluku', code: '81', topics: ['JF_AKPD'] },
      { no: 3, date: '2023-12-11', requester: 'Kab. Nias Selatan', code: '12.14', topics: ['DBH'] },
      { no: 4, date: '2023-12-12', requester: 'Prov. Riau', code: '14', topics: ['DBH'] },
      { no: 5, date: '2023-12-19', requester: 'Kota Mojokerto', code: '35.76', topics: ['PDRD'] },
    ]);
  });

  it('counts a consultation once for each of its topics', () => {
    expect(DECEMBER.tatapMuka.byTopic).toEqual([
      { topic: 'PDRD', count: 10 },
      { topic: 'DAU', count: 6 },
      { topic: 'HIBAH', count: 4 },
      { topic: 'OTSUS', count: 3 },
      { topic: 'DBH', count: 2 },
      { topic: 'JF_AKPD', count: 2 },
      { topic: 'SHSR', count: 2 },
      { topic: 'DAK', count: 1 },
      { topic: 'IF', count: 1 },
      { topic: 'PIKD', count: 1 },
    ]);
    expect(DECEMBER.videoConference.byTopic).toEqual([
      { topic: 'DBH', count: 2 },
      { topic: 'JF_AKPD', count: 1 },
      { topic: 'PDRD', count: 1 },
      { topic: 'PEMBIAYAAN', count: 1 },
    ]);
  });
});

describe('March 2023 as the office printed it', () => {
  const report = monthlyReport(
    reportInput({
      month: '2023-03' as LocalMonth,
      consultations: [
        ...printedConsultations('consultations_2023-03_vicon.csv'),
        ...printedConsultations('consultations_2023-03_tatap_muka.csv'),
      ],
    }),
  );

  it('has 8 tatap muka and 16 video conferences, most of both about DAU', () => {
    expect([report.tatapMuka.count, report.videoConference.count]).toEqual([8, 16]);
    expect(report.tatapMuka.byTopic[0]).toEqual({ topic: 'DAU', count: 6 });
    expect(report.videoConference.byTopic[0]?.topic).toBe('DAU');
  });

  it('does not know how many guests came', () => {
    expect(report.tatapMuka.guestTotal).toBeNull();
    expect(report.tatapMuka.rows[0]?.guests).toBeNull();
  });
});
