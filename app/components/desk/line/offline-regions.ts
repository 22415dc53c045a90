import type { Region } from '#app/domain/directory/region.ts';
import { type RegionIndex, regionIndex } from '#app/domain/directory/region-index.ts';
import { searchRegions } from '#app/domain/directory/search-regions.ts';

/** A region with a government of its own, as short as the search needs it: code, kind, name, full name. */
export type KnownRegion = readonly [string, Region['type'], string, string];

/** Most regions that are shown of a search; a few more letters narrow it. */
const MOST = 12;

const indexes = new WeakMap<readonly KnownRegion[], RegionIndex>();

function indexOf(regions: readonly KnownRegion[]): RegionIndex {
  const known = indexes.get(regions);
  if (known !== undefined) return known;
  const names = new Map(regions.map(([code, , , officialName]) => [code, officialName]));
  const made = regionIndex(
    regions.map(([code, type, shortName, officialName]): Region => {
      const provinceCode = code.slice(0, 2);
      const provinceName = names.get(provinceCode) ?? '';
      return {
        ...{ code, type, shortName, officialName, provinceCode, provinceName },
        // Nothing here asks for the hour of a region.
        ...{ zone: 'WIB', autonomous: true },
      };
    }),
  );
  indexes.set(regions, made);
  return made;
}

/** Regions that a few letters may stand for, as the desk's own page finds them. */
export function regionsFound(sought: string, regions: readonly KnownRegion[]): readonly Region[] {
  return sought.trim() === '' ? [] : searchRegions(sought, indexOf(regions), MOST);
}

/** The same by code. */
export function regionsByCode(regions: readonly KnownRegion[]): RegionIndex['byCode'] {
  return indexOf(regions).byCode;
}
