import { nameKey, OTHER_NAMES, plainWords } from './region-names.ts';
import type { Region, RegionType } from './region.ts';

/** The regions with every name they go by, made once and used for thousands of rows. */
export interface RegionIndex {
  /** By code. */
  readonly regions: readonly Region[];
  readonly byCode: ReadonlyMap<string, Region>;
  /** Compared name → every region that goes by it, by code. */
  readonly byKey: ReadonlyMap<string, readonly Region[]>;
  /** Region → its compared names, and those that start at a later word ("selatan" of Aceh Selatan). */
  readonly searchKeys: ReadonlyMap<Region, readonly string[]>;
}

export function regionIndex(regions: readonly Region[]): RegionIndex {
  const sorted = [...regions].sort((a, b) => (a.code < b.code ? -1 : 1));
  const others = new Map(Object.entries(OTHER_NAMES).map(([name, list]) => [nameKey(name), list]));
  const byKey = new Map<string, Region[]>();
  const searchKeys = new Map<Region, string[]>();
  for (const region of sorted) {
    const official = nameKey(region.shortName);
    const names = [region.shortName, ...(others.get(official) ?? [])];
    for (const key of new Set(names.map(nameKey))) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [region]);
      else known.push(region);
    }
    searchKeys.set(region, [...new Set(names.flatMap(keysFromEachWord))]);
  }
  return {
    regions: sorted,
    byCode: new Map(sorted.map((region) => [region.code, region])),
    byKey,
    searchKeys,
  };
}

function keysFromEachWord(name: string): string[] {
  const words = plainWords(name);
  return words.map((_, index) => nameKey(words.slice(index).join(' ')));
}

/** Every region that goes by exactly this name, of the given kinds where any are given. */
export function regionsNamed(
  name: string,
  kinds: readonly RegionType[] | null,
  index: RegionIndex,
): readonly Region[] {
  const found = index.byKey.get(nameKey(name)) ?? [];
  return kinds === null ? found : found.filter((region) => kinds.includes(region.type));
}
