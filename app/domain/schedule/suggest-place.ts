import { byName, knownOf, type NarasumberCandidate } from './suggestions.ts';

/** A unit that can be asked, and which of the topics its narasumber know. */
export interface UnitSuggestion {
  readonly unitId: string;
  readonly topics: readonly string[];
}

/** Units whose narasumber know any of the topics: most topics first, then most who know one. */
export function suggestUnits(
  candidates: readonly Pick<NarasumberCandidate, 'unitId' | 'topics'>[],
  topics: readonly string[],
): UnitSuggestion[] {
  const units = new Map<string, { readonly known: Set<string>; people: number }>();
  for (const candidate of candidates) {
    const known = knownOf(candidate, topics);
    if (known.length === 0) continue;
    const unit = units.get(candidate.unitId) ?? { known: new Set(), people: 0 };
    known.forEach((topic) => unit.known.add(topic));
    unit.people += 1;
    units.set(candidate.unitId, unit);
  }
  return [...units]
    .sort(
      ([idA, a], [idB, b]) =>
        b.known.size - a.known.size || b.people - a.people || (idA < idB ? -1 : 1),
    )
    .map(([unitId, { known }]) => ({
      unitId,
      topics: topics.filter((topic) => known.has(topic)),
    }));
}

/** A room as seen at the asked time. */
export interface RoomCandidate {
  readonly id: string;
  readonly name: string;
  readonly capacity: number;
  /** Neither taken nor closed at that time. */
  readonly free: boolean;
}

/**
 * The smallest free room that seats the guests, ties by name; null where none does.
 * @param guests everyone who needs a seat
 */
export function suggestRoom<R extends RoomCandidate>(
  rooms: readonly R[],
  guests: number,
): R | null {
  const fitting = rooms.filter((room) => room.free && room.capacity >= guests);
  return fitting.sort((a, b) => a.capacity - b.capacity || byName(a, b))[0] ?? null;
}
