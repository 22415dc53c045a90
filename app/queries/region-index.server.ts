import { type RegionIndex, regionIndex } from '#app/domain/directory/region-index.ts';
import type { Reference } from './reference.server.ts';

const made = new WeakMap<Reference, RegionIndex>();

/** The regions with every name they go by; made once for each state of the reference data. */
export function regionIndexOf(reference: Reference): RegionIndex {
  const known = made.get(reference);
  if (known !== undefined) return known;
  const index = regionIndex([...reference.regions.values()]);
  made.set(reference, index);
  return index;
}
