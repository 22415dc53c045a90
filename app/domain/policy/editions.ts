import { addDays, type LocalDate } from '../calendar/local-date.ts';
import { inOrder, type Policy, policyOn } from './policy.ts';

/** `replaced`: another edition for the same day was published before this one took effect. */
export type EditionState = 'current' | 'coming' | 'past' | 'replaced';

/** An edition's place among the others. */
export interface EditionPlace {
  readonly id: string;
  /** In the order of publishing, from 1; it never changes. */
  readonly number: number;
  readonly state: EditionState;
  readonly effectiveFrom: LocalDate;
  /** Its last day; null while nothing follows. */
  readonly lastDay: LocalDate | null;
}

/** Every edition in time order, with what it is today. */
export function editionPlaces(policies: readonly Policy[], today: LocalDate): EditionPlace[] {
  const ordered = inOrder(policies);
  const current = policyOn(policies, today);
  return ordered.map((policy, index) => {
    const { id, effectiveFrom } = policy;
    const next = ordered[index + 1];
    const isReplaced = next?.effectiveFrom === effectiveFrom;
    const follows = ordered.find((other) => other.effectiveFrom > effectiveFrom);
    const state: EditionState = isReplaced
      ? 'replaced'
      : id === current.id
        ? 'current'
        : effectiveFrom > today
          ? 'coming'
          : 'past';
    return {
      ...{ id, state, effectiveFrom, number: editionNumber(policies, policy) },
      lastDay: isReplaced || follows === undefined ? null : addDays(follows.effectiveFrom, -1),
    };
  });
}

/** The edition's number, by which people call it. */
export function editionNumber(policies: readonly Policy[], policy: Policy): number {
  const before = policies.filter(
    (other) => other.id !== policy.id && publishedRank(other) < publishedRank(policy),
  );
  return before.length + 1;
}

/** What was delivered stands before all that was published. */
function publishedRank({ publishedAt, effectiveFrom, id }: Policy): string {
  return `${publishedAt ?? ''}/${effectiveFrom}/${id}`;
}
