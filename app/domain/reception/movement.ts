import type { Guest, GuestArrival } from '../reservation/guest.ts';

/** What happened to one guest at the door; a correction is one more movement, never an edit. */
export const MOVEMENT_KINDS = ['admitted', 'refused', 'left', 'annulled'] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

/** One guest's step through the door. */
export interface Movement {
  readonly guestId: string;
  readonly kind: MovementKind;
}

type Seen = Pick<Guest, 'id' | 'arrival'>;

const KIND_OF: Readonly<Record<GuestArrival, MovementKind | null>> = {
  expected: null,
  absent: null,
  admitted: 'admitted',
  refused: 'refused',
  left: 'left',
};

/** What happened at the door between two states of one guest list; going back to `expected` annuls. */
export function movementsBetween(before: readonly Seen[], next: readonly Seen[]): Movement[] {
  const were = new Map(before.map(({ id, arrival }) => [id, arrival]));
  const moved = next.flatMap(({ id, arrival }): Movement[] => {
    const was = were.get(id) ?? 'expected';
    if (was === arrival) return [];
    const kind = KIND_OF[arrival] ?? (KIND_OF[was] === null ? null : 'annulled');
    return kind === null ? [] : [{ guestId: id, kind }];
  });
  const still = new Set(next.map(({ id }) => id));
  const gone = before.filter(({ id, arrival }) => !still.has(id) && KIND_OF[arrival] !== null);
  return [...moved, ...gone.map(({ id }): Movement => ({ guestId: id, kind: 'annulled' }))];
}
