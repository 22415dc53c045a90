import { describe, expect, it } from 'vitest';
import { changeWords, reportSentences } from '#app/copy/report-sentences.ts';
import type { LocalMonth } from '#app/domain/calendar/local-date.ts';
import { monthlyReport, type ReportInput } from '#app/domain/report/monthly-report.ts';
import { printedConsultations, consultation, reportInput } from '#tests/support/report.ts';

const held = (tatapMuka: number, videoConference = 0) => ({ tatapMuka, videoConference });

function sentences(
  over: Partial<ReportInput>,
  mode: 'tatapMuka' | 'videoConference' = 'tatapMuka',
) {
  return reportSentences(monthlyReport(reportInput(over)), mode, (code) => code);
}

const consultations = (count: number, over = {}) =>
  Array.from({ length: count }, () => consultation(over));

describe('a change', () => {
  it.each([
    // As printed, and what the arithmetic says of the same two figures.
    ['Maret 2023, bulan sebelumnya, dicetak 21,72%', 1771, 1455, 'meningkat 21,72%'],
    ['Maret 2023, tahun sebelumnya, dicetak 53,60%', 1771, 1153, 'meningkat 53,6%'],
    ['Desember 2023, bulan sebelumnya, dicetak 15%', 1469, 1271, 'meningkat 15,58%'],
    ['Desember 2023, tahun sebelumnya, dicetak 12%', 1469, 1305, 'meningkat 12,57%'],
    ['tahun 2021, dicetak 19,01%', 11_786, 11_093, 'meningkat 6,25%'],
    ['Email Lapor Maret 2023, dicetak 37,63%', 489, 673, 'turun 27,34%'],
    ['surel Desember 2023, dicetak 13,5%', 126, 143, 'turun 11,89%'],
    ['tidak berubah', 8, 8, 'tetap'],
    ['semuanya hilang', 0, 8, 'turun 100%'],
    ['berlipat', 30, 1, 'meningkat 2.900%'],
  ])('%s: %d dari %d', (_, now, base, words) => {
    expect(changeWords((now - base) / base)).toBe(words);
  });
});

describe('the sentences of a month', () => {
  it('are those of December 2023, with the base of each change named', () => {
    const december = {
      consultations: [
        ...printedConsultations('consultations_2023-12_vicon.csv'),
        ...printedConsultations('consultations_2023-12_tatap_muka.csv'),
      ],
      previousMonth: held(26, 5),
      sameMonthLastYear: held(40, 0),
      yearToDate: held(224, 89),
      sameStretchLastYear: held(200, 100),
    };
    expect(sentences(december)).toEqual({
      held: 'Selama bulan Desember 2023 telah dilaksanakan 30 kali konsultasi tatap muka dengan 94 tamu.',
      topics: 'Topik terbanyak adalah PDRD (10 konsultasi).',
      compared: [
        'Jumlah konsultasi tatap muka di bulan Desember 2023 meningkat 15,38% dibandingkan November 2023 (26 konsultasi).',
        'Jika dibandingkan dengan Desember 2022 (40 konsultasi), jumlahnya turun 25%.',
      ],
      yearToDate:
        'Selama Januari s.d. Desember 2023 telah dilaksanakan 224 kali konsultasi tatap muka, meningkat 12% dibandingkan kurun yang sama tahun 2022 (200 konsultasi).',
    });
    expect(sentences(december, 'videoConference')).toEqual({
      held: 'Selama bulan Desember 2023 telah dilaksanakan 5 kali konsultasi melalui video conference.',
      topics: 'Topik terbanyak adalah DBH (2 konsultasi).',
      compared: [
        'Jumlah konsultasi melalui video conference di bulan Desember 2023 tetap dibandingkan November 2023 (5 konsultasi).',
        'Pada Desember 2022 tidak tercatat konsultasi melalui video conference, sehingga tidak ada pembandingnya.',
      ],
      yearToDate:
        'Selama Januari s.d. Desember 2023 telah dilaksanakan 89 kali konsultasi melalui video conference, turun 11% dibandingkan kurun yang sama tahun 2022 (100 konsultasi).',
    });
  });

  it('compare nothing where there is nothing to compare with', () => {
    expect(sentences({ consultations: consultations(2), yearToDate: held(2) })).toMatchObject({
      compared: [
        'Pada November 2023 dan Desember 2022 tidak tercatat konsultasi tatap muka, sehingga belum ada pembandingnya.',
      ],
      yearToDate:
        'Selama Januari s.d. Desember 2023 telah dilaksanakan 2 kali konsultasi tatap muka; pada kurun yang sama tahun 2022 tidak ada yang tercatat.',
    });
  });

  it('read well where nothing was held', () => {
    expect(sentences({})).toEqual({
      held: 'Selama bulan Desember 2023 tidak tercatat konsultasi tatap muka.',
      topics: null,
      compared: [],
      yearToDate: 'Selama Januari s.d. Desember 2023 tidak tercatat konsultasi tatap muka.',
    });
    const { compared, yearToDate } = sentences({
      previousMonth: held(8),
      sameStretchLastYear: held(3),
    });
    expect(compared[0]).toContain('turun 100% dibandingkan November 2023 (8 konsultasi)');
    expect(yearToDate).toBe(
      'Selama Januari s.d. Desember 2023 tidak tercatat konsultasi tatap muka, turun 100% dibandingkan kurun yang sama tahun 2022.',
    );
  });

  it('say that the guests are not all known', () => {
    expect(sentences({ consultations: [consultation({ guests: null })] }).held).toBe(
      'Selama bulan Desember 2023 telah dilaksanakan 1 kali konsultasi tatap muka; jumlah tamunya tidak seluruhnya tercatat.',
    );
  });

  it.each([
    [['DAU', 'DBH'], 'Topik terbanyak adalah DAU dan DBH (masing-masing 1 konsultasi).'],
    [
      ['DAU', 'DBH', 'PDRD'],
      'Topik terbanyak adalah DAU, DBH, dan PDRD (masing-masing 1 konsultasi).',
    ],
    [['DAU', 'DBH', 'IF', 'PDRD'], 'Topiknya beragam, masing-masing paling banyak 1 konsultasi.'],
    [[], null],
  ])('name the topics at the top, %j', (topics, expected) => {
    const each = topics.map((topic) => consultation({ topics: [topic] }));
    expect(sentences({ consultations: each }).topics).toBe(expected);
  });

  it('know that January has no months before it', () => {
    expect(sentences({ month: '2024-01' as LocalMonth, yearToDate: held(3) }).yearToDate).toBe(
      'Selama Januari 2024 telah dilaksanakan 3 kali konsultasi tatap muka; pada kurun yang sama tahun 2023 tidak ada yang tercatat.',
    );
  });
});
