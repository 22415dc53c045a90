import type { LocalDate } from '../calendar/local-date.ts';
import type { UnitSuggestion } from './suggest-place.ts';

/** Which unit answers for a topic, and when; the day `validTo` itself still counts. */
export interface TopicUnit {
  readonly id: string;
  readonly topicCode: string;
  readonly unitId: string;
  readonly validFrom: LocalDate;
  /** null while no end is known. */
  readonly validTo: LocalDate | null;
}

type Span = Pick<TopicUnit, 'validFrom' | 'validTo'>;

/** Does it hold on that day, not yet, or no more? */
export function validityOn(
  { validFrom, validTo }: Span,
  day: LocalDate,
): 'holds' | 'coming' | 'over' {
  if (day < validFrom) return 'coming';
  return validTo === null || day <= validTo ? 'holds' : 'over';
}

/** Do two spans share a day? */
export function overlap(a: Span, b: Span): boolean {
  const beginsBeforeEnd = (one: Span, other: Span): boolean =>
    other.validTo === null || one.validFrom <= other.validTo;
  return beginsBeforeEnd(a, b) && beginsBeforeEnd(b, a);
}

/** The units that answer for any of the topics on that day, most topics first. */
export function unitsForTopics(
  rows: readonly TopicUnit[],
  topics: readonly string[],
  day: LocalDate,
): UnitSuggestion[] {
  const byUnit = new Map<string, string[]>();
  for (const topic of topics) {
    for (const row of rows) {
      if (row.topicCode !== topic || validityOn(row, day) !== 'holds') continue;
      byUnit.set(row.unitId, [...(byUnit.get(row.unitId) ?? []), topic]);
    }
  }
  return [...byUnit]
    .map(([unitId, known]) => ({ unitId, topics: known }))
    .sort((a, b) => b.topics.length - a.topics.length || (a.unitId < b.unitId ? -1 : 1));
}

/** A unit that suggests itself, and why: it answers for the topics, or its people know them. */
export interface RankedUnit extends UnitSuggestion {
  readonly because: 'answersFor' | 'knows';
}

/** Units that answer for the topics first, then those whose people know what is left uncovered. */
export function rankUnits(
  answering: readonly UnitSuggestion[],
  knowing: readonly UnitSuggestion[],
): RankedUnit[] {
  const named = new Set(answering.map(({ unitId }) => unitId));
  return [
    ...answering.map((one): RankedUnit => ({ ...one, because: 'answersFor' })),
    ...knowing
      .filter(({ unitId }) => !named.has(unitId))
      .map((one): RankedUnit => ({ ...one, because: 'knows' })),
  ];
}
