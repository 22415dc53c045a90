import type { Instant } from '../calendar/instant.ts';
import { dayOf } from '../calendar/zones.ts';
import type { MeetingMode } from '../reservation/mode.ts';
import { overlaps } from './conflicts.ts';
import { type Slot, slotFrom } from './slots.ts';

/** Another open request that wants a slot, as far as its chances are concerned. */
export interface Rival {
  readonly mode: MeetingMode;
  /** Ranked, best first. */
  readonly preferences: readonly Instant[];
}

/** What is about to be decided. */
export interface Taking {
  readonly slot: Slot;
  readonly mode: MeetingMode;
  /** Tatap muka that others have on that WIB day, held or confirmed. */
  readonly seatsTaken: number;
  readonly capacityPerDay: number;
  readonly slotMinutes: number;
}

/** What the decision leaves to a rival. */
export interface RivalOutcome {
  /** Rank of the wish that meets the slot, from 1. */
  readonly preference: number;
  /** `dayFull`: the last seat of that day goes; `shared`: the hour can still be had with other people and another room. */
  readonly left: 'dayFull' | 'shared';
  /** Wishes of theirs that the decision does not touch, with their rank. */
  readonly untouched: readonly { readonly rank: number; readonly start: Instant }[];
}

/** What becomes of a rival's wish if the slot is given away; null where it wants another one. */
export function rivalOutcome(rival: Rival, taking: Taking): RivalOutcome | null {
  const { slot, mode, seatsTaken, capacityPerDay, slotMinutes } = taking;
  const meets = (start: Instant): boolean => overlaps(slotFrom(start, slotMinutes), slot);
  const index = rival.preferences.findIndex(meets);
  if (index === -1) return null;
  const seats = seatsTaken + (mode === 'tatapMuka' ? 1 : 0);
  const isFull = rival.mode === 'tatapMuka' && seats >= capacityPerDay;
  const day = dayOf(slot.start);
  const untouched = rival.preferences
    .map((start, at) => ({ rank: at + 1, start }))
    .filter(({ start }) => !meets(start) && !(isFull && dayOf(start) === day));
  return {
    preference: index + 1,
    left: isFull ? 'dayFull' : 'shared',
    untouched,
  };
}
