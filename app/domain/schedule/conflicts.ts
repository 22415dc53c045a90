import type { Instant } from '../calendar/instant.ts';
import type { Taken } from '../compliance/facts.ts';
import type { Allocation } from './allocation.ts';

/** A row that another reservation has: its number, and the name of the thing taken. */
export interface TakenAllocation extends Allocation {
  readonly number: string;
  readonly name: string;
}

interface Stretch {
  readonly start: Instant;
  readonly end: Instant;
}

/** Half-open: what ends at ten does not disturb what starts at ten. Neither may be empty. */
export function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A hold takes nothing from its deadline on, whether or not a job has released it. */
export function isInForce(row: Pick<Allocation, 'heldUntil'>, now: Instant): boolean {
  return row.heldUntil === null || now < row.heldUntil;
}

/**
 * What stands in the way of `wanted`, each row once, in the order of `taken`: a narasumber or room
 * at the same time, and every seat of a day whose capacity is reached, unless the wanted seat
 * carries a waiver.
 * @param taken rows of other reservations; those of the wanting one would stand in its own way
 * @param capacityPerDay tatap muka a day in the whole office
 */
export function findConflicts(
  wanted: readonly Allocation[],
  taken: readonly TakenAllocation[],
  capacityPerDay: number,
  now: Instant,
): Taken[] {
  const inForce = taken.filter((row) => isInForce(row, now));
  const inTheWay = new Set(
    wanted.flatMap((want) => {
      const same = inForce.filter((row) => isSameResource(row, want));
      if (want.resource.kind !== 'dailySeat') return same.filter((row) => overlaps(row, want));
      return want.waiverId === null && same.length >= capacityPerDay ? same : [];
    }),
  );
  return inForce.filter((row) => inTheWay.has(row)).map(toTaken);
}

function isSameResource(a: Allocation, b: Allocation): boolean {
  return a.resource.kind === b.resource.kind && a.resource.id === b.resource.id;
}

function toTaken(row: TakenAllocation): Taken {
  return {
    what: row.resource.kind,
    id: row.resource.id,
    name: row.name,
    start: row.start,
    end: row.end,
    number: row.number,
  };
}
