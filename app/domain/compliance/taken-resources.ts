import type { Facts, Taken } from './facts.ts';
import type { Observation } from './rule.ts';

/** One observation for each resource of this kind that another reservation has at that time. */
export function takenResources({ schedule }: Facts, what: Taken['what']): Observation[] {
  const taken = (schedule?.busy ?? []).filter((row) => row.what === what);
  return taken.map(({ id, name, start, end, number }) => ({
    params: { id, name, start, end, number },
  }));
}
