import type { Guest } from '../reservation/guest.ts';
import { wasAdmitted } from '../reservation/guest.ts';
import type { Reservation } from '../reservation/reservation.ts';
import type { Stay } from './stay.ts';

/** A guest who was let in, and for how long. */
export interface Attendee {
  readonly guest: Guest;
  readonly stay: Stay;
}

type Visit = Pick<Reservation, 'guests' | 'arrivedAt' | 'closedAt'>;

/**
 * Those who attended. Where nobody wrote down that they left, they did when the consultation was
 * closed; where no step through the door is on record, they came with their group.
 */
export function attendeesOf(
  { guests, arrivedAt, closedAt }: Visit,
  stays: ReadonlyMap<string, Stay>,
): Attendee[] {
  return guests.filter(wasAdmitted).flatMap((guest) => {
    const known = stays.get(guest.id);
    const from = known?.from ?? arrivedAt;
    if (from === null) return [];
    return [{ guest, stay: { guestId: guest.id, from, to: known?.to ?? closedAt } }];
  });
}

/** What a *Keterangan Kehadiran* says, as far as its code answers for it: no names. */
export interface AttendancePaper {
  /** The one guest it was written for; null for the whole group. */
  readonly guestId: string | null;
  readonly stays: readonly Stay[];
}

/** A paper stands while everyone on it is on record as it says; it was replaced once one is not. */
export type PaperStanding = 'stands' | 'replaced';

/** Who came later, or left since a paper was written that did not say so, takes nothing from it. */
export function attendanceStanding(
  paper: AttendancePaper,
  now: readonly Attendee[],
): PaperStanding {
  const stays = new Map(now.map(({ stay }) => [stay.guestId, stay]));
  const isSo = ({ guestId, from, to }: Stay): boolean => {
    const stay = stays.get(guestId);
    return stay !== undefined && stay.from === from && (to === null || stay.to === to);
  };
  return paper.stays.every(isSo) ? 'stands' : 'replaced';
}
