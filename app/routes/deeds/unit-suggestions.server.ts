import type { Looking } from '#app/commands/look.server.ts';
import { suggestionReasonText } from '#app/copy/suggestions.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { topicNamed } from '#app/domain/directory/topic.ts';
import { plannedStart, type Reservation } from '#app/domain/reservation/reservation.ts';
import { suggestUnits } from '#app/domain/schedule/suggest-place.ts';
import { type RankedUnit, rankUnits, unitsForTopics } from '#app/domain/schedule/topic-unit.ts';
import { listNarasumber } from '#app/queries/resources.server.ts';

/**
 * Units that suggest themselves for a request, best first, each with the reason.
 * @param on the day of the visit; that which is planned or wanted where left out
 */
export function suggestedUnits(
  { tx, reference, context }: Looking,
  reservation: Reservation,
  on?: LocalDate,
): (RankedUnit & { readonly words: string })[] {
  const topics = reservation.pendingChange?.topics ?? reservation.topics;
  const start = plannedStart(reservation) ?? reservation.preferences[0] ?? context.now;
  const answering = unitsForTopics(reference.topicUnits, topics, on ?? dayOf(start));
  const ranked = rankUnits(answering, suggestUnits(listNarasumber(tx), topics));
  const nameOf = (code: string): string => topicNamed(reference.topics, code);
  return ranked.map((unit) => ({ ...unit, words: whyUnit(unit, nameOf) }));
}

function whyUnit({ because, topics }: RankedUnit, nameOf: (code: string) => string): string {
  if (because === 'answersFor') return `Menangani topik ${topics.map(nameOf).join(', ')}`;
  return suggestionReasonText({ code: 'knowsTopics', topics }, nameOf);
}
