import type { MeetingMode } from '../reservation/mode.ts';
import type { Slot } from './slots.ts';

/** A time that is free, and in which way alone it is; null where it is in both. */
export interface WishedSlot {
  readonly slot: Slot;
  readonly only: MeetingMode | null;
}

/** Times that are free either way, in their order, each once. */
export function wishedSlots(free: Readonly<Record<MeetingMode, readonly Slot[]>>): WishedSlot[] {
  const { tatapMuka, videoConference } = free;
  const inRoom = new Set(tatapMuka.map(({ start }) => start));
  const byVideo = new Set(videoConference.map(({ start }) => start));
  const all = [...videoConference, ...tatapMuka.filter(({ start }) => !byVideo.has(start))];
  return all
    .map((slot): WishedSlot => {
      const { start } = slot;
      const isBoth = inRoom.has(start) && byVideo.has(start);
      return {
        slot,
        only: isBoth ? null : inRoom.has(start) ? 'tatapMuka' : 'videoConference',
      };
    })
    .toSorted((a, b) => (a.slot.start < b.slot.start ? -1 : 1));
}
