import { readRegisterFile } from '#app/cli/register-file.ts';
import type { LocalDate, LocalMonth } from '#app/domain/calendar/local-date.ts';
import { matchRequester } from '#app/domain/directory/match-requester.ts';
import { matchTopics } from '#app/domain/directory/match-topics.ts';
import type { ReportConsultation, ReportInput } from '#app/domain/report/monthly-report.ts';
import { loadSeedFile } from '#db/seed/seed-rows.ts';
import { REGIONS, TOPICS, valueOf } from '#tests/support/directory.ts';

const NOTHING = { tatapMuka: 0, videoConference: 0 };

/** What a report is folded from; a month without anything unless told otherwise. */
export function reportInput(over: Partial<ReportInput> = {}): ReportInput {
  return {
    month: '2023-12' as LocalMonth,
    consultations: [],
    previousMonth: NOTHING,
    sameMonthLastYear: NOTHING,
    yearToDate: NOTHING,
    sameStretchLastYear: NOTHING,
    violations: [],
    answers: [],
    ratings: [],
    ...over,
  };
}

export function consultation(over: Partial<ReportConsultation> = {}): ReportConsultation {
  return {
    date: '2023-12-04' as LocalDate,
    number: 'K-2023-00001',
    mode: 'tatapMuka',
    requester: 'Kab. Sleman',
    regionCode: '34.04',
    topics: ['DAU'],
    guests: 3,
    ...over,
  };
}

/** A printed register as the import takes it over, numbered in printed order. */
export function printedConsultations(fileName: string): ReportConsultation[] {
  const text = loadSeedFile(`consultations/${fileName}`);
  const { rows } = valueOf(readRegisterFile(text, fileName, { mode: null }));
  return rows.map(({ row, date, mode, requester, topics, guests }) => {
    const match = matchRequester(requester, REGIONS);
    return {
      date,
      number: `K-2023-${String(row).padStart(5, '0')}`,
      mode,
      requester,
      regionCode: match.kind === 'matched' ? match.office.regionCode : null,
      topics: matchTopics(topics, TOPICS).codes,
      guests,
    };
  });
}
