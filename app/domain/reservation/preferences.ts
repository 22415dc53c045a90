import type { Instant } from '../calendar/instant.ts';

/** How many slots can be asked for, in order of preference (`domain.md` §3). */
export const MAX_PREFERENCES = 3;

/** The choices with `slot` in the place of that rank, counted from 1; a slot stands in one place only. */
export function chooseSlot(chosen: readonly Instant[], rank: number, slot: Instant): Instant[] {
  const before = chosen.slice(0, rank - 1).filter((other) => other !== slot);
  const after = chosen.slice(rank).filter((other) => other !== slot);
  return [...before, slot, ...after].slice(0, MAX_PREFERENCES);
}

/** The choices without that rank; those behind it move up. */
export function dropSlot(chosen: readonly Instant[], rank: number): Instant[] {
  return chosen.filter((_, index) => index !== rank - 1);
}

/** The choices with that rank and the one before it changed over; the first stays the first. */
export function raiseSlot(chosen: readonly Instant[], rank: number): Instant[] {
  const [above, raised] = [chosen[rank - 2], chosen[rank - 1]];
  if (above === undefined || raised === undefined) return [...chosen];
  return [...chosen.slice(0, rank - 2), raised, above, ...chosen.slice(rank)];
}
