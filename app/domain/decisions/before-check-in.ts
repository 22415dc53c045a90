import type { Guest, GuestArrival } from '../reservation/guest.ts';
import type { Reservation } from '../reservation/reservation.ts';

/** What one check-in changed of a group, as it stood before: enough to take that check-in alone back. */
export interface BeforeCheckIn {
  /** What every check-in may change. */
  readonly group: Pick<
    Reservation,
    'status' | 'arrivedAt' | 'headVerdict' | 'headRepresentedBy' | 'startedAt'
  >;
  /** Those of the list whom it concerned. Ids alone: the names stand on the list. */
  readonly guests: readonly {
    readonly id: string;
    readonly arrival: GuestArrival;
    readonly refusalReason: string | null;
  }[];
  /** Those who were on no list and came onto it by this check-in. */
  readonly added: readonly string[];
  /** What the rules recorded at it. */
  readonly violations: readonly string[];
}

/** What has to be kept of a group before a check-in. */
export function beforeCheckIn(
  before: Reservation,
  next: Reservation,
  violations: readonly { readonly id: string }[],
): BeforeCheckIn {
  const { status, arrivedAt, headVerdict, headRepresentedBy, startedAt } = before;
  const now = new Map(next.guests.map((guest) => [guest.id, guest]));
  const isChanged = ({ id, arrival, refusalReason }: Guest): boolean =>
    now.get(id)?.arrival !== arrival || now.get(id)?.refusalReason !== refusalReason;
  const known = new Set(before.guests.map(({ id }) => id));
  return {
    group: { status, arrivedAt, headVerdict, headRepresentedBy, startedAt },
    guests: before.guests
      .filter(isChanged)
      .map(({ id, arrival, refusalReason }) => ({ id, arrival, refusalReason })),
    added: next.guests.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    violations: violations.map(({ id }) => id),
  };
}
