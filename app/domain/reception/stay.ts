import type { Instant } from '../calendar/instant.ts';
import type { Movement } from './movement.ts';

/** From when until when somebody was in the house; `to` is null while nobody has said that they left. */
export interface Stay {
  readonly guestId: string;
  readonly from: Instant;
  readonly to: Instant | null;
}

/**
 * Who was in the house, from the steps through the door in the order in which they were written down.
 * What was annulled never was; who comes back in has not left.
 */
export function staysOf(
  movements: readonly (Movement & { readonly at: Instant })[],
): ReadonlyMap<string, Stay> {
  const stays = new Map<string, Stay>();
  for (const { guestId, kind, at } of movements) {
    const known = stays.get(guestId);
    if (kind === 'admitted') stays.set(guestId, { guestId, from: known?.from ?? at, to: null });
    else if (kind === 'left') {
      if (known !== undefined) stays.set(guestId, { ...known, to: at });
    } else stays.delete(guestId);
  }
  return stays;
}

/** From the first who came until the last who left; open while one of them is still there. */
export function spanOf(stays: readonly Stay[]): Pick<Stay, 'from' | 'to'> | null {
  const [first, ...others] = stays;
  if (first === undefined) return null;
  return others.reduce<Pick<Stay, 'from' | 'to'>>(
    (span, { from, to }) => ({
      from: from < span.from ? from : span.from,
      to: span.to === null || to === null ? null : to > span.to ? to : span.to,
    }),
    first,
  );
}
