import { addMinutes } from '#app/domain/calendar/instant.ts';
import type { Slot } from '#app/domain/schedule/slots.ts';
import type { Diary } from './diary.ts';
import type { RequestWish } from './request-body.ts';
import type { Door, PlanOver, Scene } from './scene.ts';
import { request } from './request.ts';
import type { Stage } from './stage.ts';

type Wish = Omit<RequestWish, 'wants'>;

/** Asked for by the pemda about two weeks ahead, found in order, approved for the hour it asked for. */
export function appointment(
  stage: Stage,
  { before }: Diary,
  slot: Slot,
  wish: Wish,
  over?: PlanOver,
): Scene {
  // Letters of different offices do not all come in at the same minute.
  const minutes = [...(wish.office.regionCode ?? wish.office.name ?? '')].reduce(
    (sum, letter) => sum + letter.charCodeAt(0),
    0,
  );
  const at = (workdays: number, time: string) =>
    addMinutes(before(slot, workdays, time), minutes % 50);
  return request(stage, at(12, '08:30'), 'pemda', { ...wish, wants: [slot] })
    .verified(at(11, '10:00'))
    .planned(at(10, '13:10'), slot, over);
}

/** The same, and the group came and was heard. */
export function visit(
  stage: Stage,
  diary: Diary,
  slot: Slot,
  wish: Wish,
  door: Door & { readonly minutesLate?: number } = {},
): Scene {
  const { minutesLate = -15, ...desk } = door;
  const arrival = addMinutes(slot.start, minutesLate);
  const begun = minutesLate > 0 ? { ...slot, start: addMinutes(arrival, 3) } : slot;
  return appointment(stage, diary, slot, wish).arrives(arrival, desk).held(begun);
}
