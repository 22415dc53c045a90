import type { KnownRegion } from '#app/components/desk/line/offline-regions.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import type { Services } from '#app/services.server.ts';

/** Every region with a government of its own, for a desk that has to find one without a line. */
export function knownRegions(db: Services['db']): KnownRegion[] {
  return [...referenceOf(db).regions.values()]
    .filter(({ autonomous }) => autonomous)
    .map(({ code, type, shortName, officialName }) => [code, type, shortName, officialName]);
}
