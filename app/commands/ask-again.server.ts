import type { Reservation } from '#app/domain/reservation/reservation.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { answersOf } from './draft-form.server.ts';
import { beginDraft, type OpenedDraft } from './drafts.server.ts';
import type { House } from './house.server.ts';

/** A draft that was begun with the answers of another request. */
export interface AskedAgain extends OpenedDraft {
  /** Some of the hours asked for then have passed. */
  readonly hoursLeftOut: boolean;
}

/**
 * Begins a new request with the answers and the letter of one that is over. Hours that have passed
 * are left out, and so is whoever only stood at the door.
 */
export function draftFrom(house: House, number: string): AskedAgain {
  const found = loadReservation(house.db, number);
  if (found === null) throw new Error(`${number} does not exist`);
  const file = found.letter?.file ?? null;
  const asked = asAskedNow(found, house.clock());
  const opened = beginDraft(house, {
    answers: answersOf(asked),
    letter: file === null ? null : { file, name: null },
  });
  return { ...opened, hoursLeftOut: asked.preferences.length < found.preferences.length };
}

function asAskedNow(reservation: Reservation, now: Instant): Reservation {
  const { preferences, guests } = reservation;
  return {
    ...reservation,
    preferences: preferences.filter((start) => start > now),
    guests: guests.filter(({ origin }) => origin !== 'unlisted'),
  };
}
