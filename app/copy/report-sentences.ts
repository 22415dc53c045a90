import { addMonths, type LocalMonth } from '#app/domain/calendar/local-date.ts';
import {
  baseOfChange,
  type Compared,
  type MonthlyReport,
  type TopicCount,
} from '#app/domain/report/monthly-report.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { formatMonth, formatYearToDate } from './dates.ts';
import { formatNumber, formatPercent, joinWords } from './numbers.ts';

/** How the office's report calls them in the middle of a sentence. */
const KINDS: Readonly<Record<MeetingMode, string>> = {
  tatapMuka: 'konsultasi tatap muka',
  videoConference: 'konsultasi melalui video conference',
};

/** More topics than this at the top are no top. */
const MOST_LEADERS = 3;

/** What the report says of one kind of consultation, in the office's own sentences. */
export interface ReportSentences {
  /** "Selama bulan Desember 2023 telah dilaksanakan 30 kali konsultasi tatap muka dengan 94 tamu." */
  readonly held: string;
  /** "Topik terbanyak adalah PDRD (10 konsultasi)."; null where nothing was held. */
  readonly topics: string | null;
  /** Month on month, year on year. */
  readonly compared: readonly string[];
  readonly yearToDate: string;
}

/** @param topicName how a topic is printed */
export function reportSentences(
  report: MonthlyReport,
  mode: MeetingMode,
  topicName: (code: string) => string,
): ReportSentences {
  const { month, comparison } = report;
  const { count, byTopic } = report[mode];
  const guests = mode === 'tatapMuka' ? report.tatapMuka.guestTotal : undefined;
  return {
    held: heldSentence(month, mode, count, guests),
    topics: topicSentence(byTopic, topicName),
    compared: comparedSentences(month, mode, {
      count,
      previous: comparison.previousMonth[mode],
      lastYear: comparison.sameMonthLastYear[mode],
    }),
    yearToDate: yearSentence(month, mode, comparison.yearToDate[mode]),
  };
}

function heldSentence(
  month: LocalMonth,
  mode: MeetingMode,
  count: number,
  guests: number | null | undefined,
): string {
  const when = formatMonth(month);
  if (count === 0) return `Selama bulan ${when} tidak tercatat ${KINDS[mode]}.`;
  const held = `Selama bulan ${when} telah dilaksanakan ${formatNumber(count)} kali ${KINDS[mode]}`;
  if (guests === undefined) return `${held}.`;
  if (guests === null) return `${held}; jumlah tamunya tidak seluruhnya tercatat.`;
  return `${held} dengan ${formatNumber(guests)} tamu.`;
}

function topicSentence(
  byTopic: readonly TopicCount[],
  topicName: (code: string) => string,
): string | null {
  const most = byTopic[0]?.count;
  if (most === undefined) return null;
  const leaders = byTopic.filter(({ count }) => count === most);
  const each = `${formatNumber(most)} konsultasi`;
  if (leaders.length > MOST_LEADERS)
    return `Topiknya beragam, masing-masing paling banyak ${each}.`;
  const names = joinWords(leaders.map(({ topic }) => topicName(topic)));
  return `Topik terbanyak adalah ${names} (${leaders.length > 1 ? 'masing-masing ' : ''}${each}).`;
}

function comparedSentences(
  month: LocalMonth,
  mode: MeetingMode,
  {
    count,
    previous,
    lastYear,
  }: Readonly<Record<'previous' | 'lastYear', Compared>> & {
    readonly count: number;
  },
): string[] {
  const [now, before, yearAgo] = [0, -1, -12].map((by) => formatMonth(addMonths(month, by)));
  const kind = KINDS[mode];
  if (previous.change === null && lastYear.change === null) {
    if (count === 0) return [];
    return [
      `Pada ${before} dan ${yearAgo} tidak tercatat ${kind}, sehingga belum ada pembandingnya.`,
    ];
  }
  const onMonth =
    previous.change === null
      ? `Pada ${before} tidak tercatat ${kind}, sehingga tidak ada pembandingnya.`
      : `Jumlah ${kind} di bulan ${now} ${changeWords(previous.change)} dibandingkan ${before} (${held(previous.count)}).`;
  const onYear =
    lastYear.change === null
      ? `Pada ${yearAgo} tidak tercatat ${kind}, sehingga tidak ada pembandingnya.`
      : `Jika dibandingkan dengan ${yearAgo} (${held(lastYear.count)}), jumlahnya ${changeWords(lastYear.change)}.`;
  return [onMonth, onYear];
}

function yearSentence(month: LocalMonth, mode: MeetingMode, year: Compared): string {
  const lastYear = addMonths(month, -12).slice(0, 4);
  const stretch = `Selama ${formatYearToDate(month)}`;
  const { count, change } = year;
  const soFar =
    count === 0
      ? `${stretch} tidak tercatat ${KINDS[mode]}`
      : `${stretch} telah dilaksanakan ${formatNumber(count)} kali ${KINDS[mode]}`;
  const base = baseOfChange(year);
  if (change === null) {
    if (count === 0) return `${soFar}.`;
    return `${soFar}; pada kurun yang sama tahun ${lastYear} tidak ada yang tercatat.`;
  }
  const named = base === null ? '' : ` (${held(base)})`;
  return `${soFar}, ${changeWords(change)} dibandingkan kurun yang sama tahun ${lastYear}${named}.`;
}

/** "meningkat 15,58%", "turun 30%", "tetap" */
export function changeWords(change: number): string {
  if (change === 0) return 'tetap';
  return `${change > 0 ? 'meningkat' : 'turun'} ${formatPercent(Math.abs(change))}`;
}

function held(count: number): string {
  return `${formatNumber(count)} konsultasi`;
}
