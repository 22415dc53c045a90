export interface AnswerTime {
  /** Working days from receipt to answer; null where nothing was answered. */
  readonly medianWorkdays: number | null;
  /** Nine of ten answers took no longer (nearest rank). */
  readonly p90Workdays: number | null;
  /** Answers later than promised. */
  readonly overdue: number;
}

export function answerTime(
  answers: readonly { readonly workdays: number; readonly overdue: boolean }[],
): AnswerTime {
  const sorted = answers.map(({ workdays }) => workdays).sort((a, b) => a - b);
  return {
    medianWorkdays: median(sorted),
    p90Workdays: sorted[Math.ceil((9 * sorted.length) / 10) - 1] ?? null,
    overdue: answers.filter(({ overdue }) => overdue).length,
  };
}

export interface Satisfaction {
  /** Mean of the marks; null where nobody answered. */
  readonly service: number | null;
  readonly substance: number | null;
  readonly responses: number;
}

export function satisfaction(
  ratings: readonly { readonly service: number; readonly substance: number }[],
): Satisfaction {
  return {
    service: mean(ratings.map(({ service }) => service)),
    substance: mean(ratings.map(({ substance }) => substance)),
    responses: ratings.length,
  };
}

/** Of numbers in order; the mean of the middle two where their number is even. */
function median(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (upper === undefined) return null;
  if (sorted.length % 2 === 1) return upper;
  return ((sorted[sorted.length / 2 - 1] ?? upper) + upper) / 2;
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
