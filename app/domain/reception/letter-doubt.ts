import type { ArrivalInput } from '../decisions/arrivals.ts';

/** A letter that waits to be made sure of with its sender. */
export interface LetterDoubt {
  /** Somebody has agreed that the group goes on meanwhile. */
  readonly isPassed: boolean;
}

/**
 * Does a letter that is being made sure of hold this arrival back? The standard instruction is to let
 * the group wait; whoever goes on all the same says on whose word. No rule is broken by it and nothing
 * is held against the group: whoever is turned away, or only asked about, needs nobody's word.
 */
export function isHeldByLetter(
  doubt: LetterDoubt | null,
  { guests, unlisted }: Pick<ArrivalInput, 'guests' | 'unlisted'>,
  word: string | null,
): boolean {
  if (doubt === null || doubt.isPassed || word !== null) return false;
  return [...guests, ...unlisted].some(({ verdict }) => verdict === 'admitted');
}
