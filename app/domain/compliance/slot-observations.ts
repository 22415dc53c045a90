import type { Facts, AskedSlot } from './facts.ts';
import type { FindingParams, Observation } from './rule.ts';

/**
 * One observation for each asked slot at fault, naming its rank, its start and the requester's
 * zone, in which the sentence repeats the time.
 * @param fault what is wrong with the slot, in numbers; null where nothing is
 */
export function observeSlots(
  { slots, requester }: Facts,
  fault: (slot: AskedSlot) => FindingParams | null,
): Observation[] {
  return slots.flatMap((slot) => {
    const params = fault(slot);
    if (params === null) return [];
    const { preference, start } = slot;
    return [{ params: { preference, start, zone: requester.zone, ...params } }];
  });
}
