import type { LocalDate, LocalMonth } from '../calendar/local-date.ts';
import type { MeetingMode } from '../reservation/mode.ts';
import { answerTime, type AnswerTime, satisfaction, type Satisfaction } from './averages.ts';
import { type ByRule, compliance, type ReportViolation } from './compliance.ts';
import { inReportOrder } from './row-order.ts';

/** A consultation that was held; the input of one row. */
export interface ReportConsultation {
  readonly date: LocalDate;
  readonly number: string;
  readonly mode: MeetingMode;
  /** As the row prints it (`requesterLabel`). */
  readonly requester: string;
  /** Kemendagri code; null where unresolved or no region. */
  readonly regionCode: string | null;
  readonly topics: readonly string[];
  /** Persons admitted; null where unknown. */
  readonly guests: number | null;
}

/** Consultations held in one stretch of time. */
export type ModeCounts = Readonly<Record<MeetingMode, number>>;

/** Everything the report is folded from; the month's own facts unless a member says otherwise. */
export interface ReportInput {
  readonly month: LocalMonth;
  readonly consultations: readonly ReportConsultation[];
  readonly previousMonth: ModeCounts;
  readonly sameMonthLastYear: ModeCounts;
  /** January up to and with the month. */
  readonly yearToDate: ModeCounts;
  /** The same stretch of the year before. */
  readonly sameStretchLastYear: ModeCounts;
  readonly violations: readonly ReportViolation[];
  readonly answers: readonly { readonly workdays: number; readonly overdue: boolean }[];
  readonly ratings: readonly { readonly service: number; readonly substance: number }[];
}

export interface VideoRow {
  /** From 1, by date and number. */
  readonly no: number;
  readonly date: LocalDate;
  readonly requester: string;
  readonly code: string | null;
  readonly topics: readonly string[];
}

export interface TatapMukaRow extends VideoRow {
  readonly guests: number | null;
}

export interface TopicCount {
  readonly topic: string;
  readonly count: number;
}

export interface Compared {
  readonly count: number;
  /** Fraction of the base, 0.15 for 15 % more; null where there is nothing to compare with. */
  readonly change: number | null;
}

/**
 * The count behind the change of a year's stretch; 0 where nothing stood there, null where it cannot
 * be told any more because all of it is gone.
 */
export function baseOfChange({ count, change }: Compared): number | null {
  if (change === null) return 0;
  return change === -1 ? null : Math.round(count / (1 + change));
}

export type ComparedModes = Readonly<Record<MeetingMode, Compared>>;

/** The monthly report, in the shape others rely on (`interfaces.md` §1). */
export interface MonthlyReport {
  readonly month: LocalMonth;
  readonly tatapMuka: {
    readonly count: number;
    /** Null where one row's guests are unknown. */
    readonly guestTotal: number | null;
    readonly rows: readonly TatapMukaRow[];
    readonly byTopic: readonly TopicCount[];
  };
  readonly videoConference: {
    readonly count: number;
    readonly rows: readonly VideoRow[];
    readonly byTopic: readonly TopicCount[];
  };
  readonly comparison: {
    readonly previousMonth: ComparedModes;
    readonly sameMonthLastYear: ComparedModes;
    readonly yearToDate: ComparedModes;
  };
  readonly compliance: { readonly byRule: readonly ByRule[]; readonly visitsWithViolation: number };
  readonly answerTime: AnswerTime;
  readonly satisfaction: Satisfaction;
}

export function monthlyReport(input: ReportInput): MonthlyReport {
  const sorted = inReportOrder(input.consultations);
  const tatapMuka = sorted.filter(({ mode }) => mode === 'tatapMuka');
  const video = sorted.filter(({ mode }) => mode === 'videoConference');
  const now: ModeCounts = { tatapMuka: tatapMuka.length, videoConference: video.length };
  const { previousMonth, sameMonthLastYear, yearToDate, sameStretchLastYear } = input;
  return {
    month: input.month,
    tatapMuka: {
      count: now.tatapMuka,
      guestTotal: totalGuests(tatapMuka),
      rows: tatapMuka.map((row, index) => ({ ...videoRow(row, index), guests: row.guests })),
      byTopic: byTopic(tatapMuka),
    },
    videoConference: {
      count: now.videoConference,
      rows: video.map(videoRow),
      byTopic: byTopic(video),
    },
    comparison: {
      previousMonth: compare(previousMonth, now, previousMonth),
      sameMonthLastYear: compare(sameMonthLastYear, now, sameMonthLastYear),
      yearToDate: compare(yearToDate, yearToDate, sameStretchLastYear),
    },
    compliance: compliance(input.violations),
    answerTime: answerTime(input.answers),
    satisfaction: satisfaction(input.ratings),
  };
}

function videoRow(row: ReportConsultation, index: number): VideoRow {
  const { date, requester, regionCode, topics } = row;
  return { no: index + 1, date, requester, code: regionCode, topics };
}

function totalGuests(rows: readonly ReportConsultation[]): number | null {
  let total = 0;
  for (const { guests } of rows) {
    if (guests === null) return null;
    total += guests;
  }
  return total;
}

/** Each consultation once for each of its topics, most first, ties by code. */
function byTopic(rows: readonly ReportConsultation[]): TopicCount[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const topic of new Set(row.topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts]
    .map(([topic, count]) => ({ topic, count }))
    .sort((a, b) => b.count - a.count || (a.topic < b.topic ? -1 : 1));
}

/** `shown` is the count the comparison prints; the change is from `base` to `current`. */
function compare(shown: ModeCounts, current: ModeCounts, base: ModeCounts): ComparedModes {
  const one = (mode: MeetingMode): Compared => ({
    count: shown[mode],
    change: base[mode] === 0 ? null : (current[mode] - base[mode]) / base[mode],
  });
  return { tatapMuka: one('tatapMuka'), videoConference: one('videoConference') };
}
