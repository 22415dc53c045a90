import {
  formatDate,
  formatInstant,
  formatMonth,
  formatShortDate,
  formatYearToDate,
} from '#app/copy/dates.ts';
import { formatNumber, formatPercent } from '#app/copy/numbers.ts';
import { reportSentences } from '#app/copy/report-sentences.ts';
import { violationName } from '#app/copy/violation-names.ts';
import type { ModeView, ReportRow, ReportView } from '#app/components/report/report-view.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { addMonths, type LocalMonth, monthOf } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { topicLabel } from '#app/domain/directory/topic.ts';
import { can } from '#app/domain/people/permissions.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import type { Compared, MonthlyReport } from '#app/domain/report/monthly-report.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { paths } from '#app/http/paths.ts';
import { monthlyReportWithNumbers } from '#app/queries/monthly-report.server.ts';
import { type Reference, referenceOf } from '#app/queries/reference.server.ts';
import { reportMonths } from '#app/queries/report-months.server.ts';
import { listUnresolved } from '#app/queries/unresolved-names.server.ts';
import type { Reader } from '#db/client.server.ts';

/** Words of the two tables of growth; those of the sentences stand in the copy. */
const KINDS = [
  ['videoConference', 'Video conference'],
  ['tatapMuka', 'Tatap muka'],
] as const;

const MONTHS_SHOWN = 12;

/** The report of a month in words, for whoever reads it. */
export function reportView(db: Reader, month: LocalMonth, now: Instant, actor: Actor): ReportView {
  const { report, numbers } = monthlyReportWithNumbers(db, month, now);
  const open = listUnresolved(db, month);
  const reference = referenceOf(db);
  const viewOf = (mode: MeetingMode): ModeView => {
    const named = (code: string) => topicName(reference, code);
    return {
      count: report[mode].count,
      sentences: reportSentences(report, mode, named),
      rows: rowsOf(report, mode, { numbers: numbers[mode], open, named, actor }),
      byTopic: report[mode].byTopic.map(({ topic, count }) => ({ name: named(topic), count })),
    };
  };
  const { answerTime, satisfaction, compliance } = report;
  return {
    title: formatMonth(month),
    state: stateOf(month, now),
    asOf: formatInstant(now),
    unresolved: open.length,
    guestTotal: report.tatapMuka.guestTotal,
    videoConference: viewOf('videoConference'),
    tatapMuka: viewOf('tatapMuka'),
    growth: KINDS.map(([mode, kind]) => growthOf(report, mode, kind)),
    stretches: {
      now: formatMonth(month),
      previous: formatMonth(addMonths(month, -1)),
      lastYear: formatMonth(addMonths(month, -12)),
      year: formatYearToDate(month),
    },
    year: yearOf(db, month),
    compliance: {
      visits: compliance.visitsWithViolation,
      byRule: compliance.byRule.map(({ code, ...rest }) => ({
        name: violationName(code),
        ...rest,
      })),
    },
    answerTime: {
      median: inWords(answerTime.medianWorkdays),
      p90: inWords(answerTime.p90Workdays),
      overdue: answerTime.overdue,
    },
    satisfaction: {
      service: inWords(satisfaction.service),
      substance: inWords(satisfaction.substance),
      responses: satisfaction.responses,
    },
  };
}

interface RowContext {
  readonly numbers: readonly string[];
  readonly open: ReturnType<typeof listUnresolved>;
  readonly named: (code: string) => string;
  readonly actor: Actor;
}

/** What nobody could match stands in the row as it was printed, and leads to where it is resolved. */
function rowsOf(
  report: MonthlyReport,
  mode: MeetingMode,
  { numbers, open, named, actor }: RowContext,
): ReportRow[] {
  const mayOpen = can(actor, 'readInbox');
  return report[mode].rows.map((row, index): ReportRow => {
    const number = numbers[index];
    const names = open.filter((name) => name.number === number);
    const printed = names.filter(({ field }) => field === 'topics').map((name) => name.printed);
    return {
      no: row.no,
      date: formatDate(row.date),
      shortDate: formatShortDate(row.date),
      requester: row.requester,
      href: mayOpen && number !== undefined ? paths.review(number) : null,
      topics: [...row.topics.map(named), ...printed].join(', '),
      guests: 'guests' in row ? (row.guests as number | null) : null,
      openNames: names.map(({ id }) => paths.unresolvedName(id)),
    };
  });
}

function growthOf(report: MonthlyReport, mode: MeetingMode, kind: string) {
  const { previousMonth, sameMonthLastYear, yearToDate } = report.comparison;
  return {
    kind,
    count: report[mode].count,
    previous: comparedWords(previousMonth[mode]),
    lastYear: comparedWords(sameMonthLastYear[mode]),
    yearToDate: comparedWords(yearToDate[mode]),
  };
}

/** "8 (+275%)" */
function comparedWords({ count, change }: Compared): string {
  if (change === null) return formatNumber(count);
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
  return `${formatNumber(count)} (${sign}${formatPercent(Math.abs(change))})`;
}

function yearOf(db: Reader, month: LocalMonth) {
  const known = new Map(reportMonths(db).map((it) => [it.month, it]));
  return Array.from({ length: MONTHS_SHOWN }, (_, index) => {
    const at = addMonths(month, index - MONTHS_SHOWN + 1);
    const { tatapMuka = 0, videoConference = 0 } = known.get(at) ?? {};
    return { name: formatMonth(at), tatapMuka, videoConference };
  });
}

function topicName(reference: Reference, code: string): string {
  const topic = reference.topics.get(code);
  return topic === undefined ? code : topicLabel(topic);
}

function stateOf(month: LocalMonth, now: Instant): ReportView['state'] {
  const present = monthOf(dayOf(now));
  if (month === present) return 'running';
  return month < present ? 'past' : 'future';
}

function inWords(value: number | null): string | null {
  return value === null ? null : formatNumber(value);
}
