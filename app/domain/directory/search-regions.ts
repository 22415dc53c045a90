import { REGION_PREFIXES } from './office-words.ts';
import type { RegionIndex } from './region-index.ts';
import { nameKey, plainWords } from './region-names.ts';
import type { Region, RegionType } from './region.ts';

/**
 * Regions whose code begins with the query, or one of whose names has a word from which it goes on
 * like the query: "toli", "tolitoli" and "kab toli-toli" all find Toli-Toli. By code, at most
 * `limit`; a blank query finds all.
 */
export function searchRegions(query: string, index: RegionIndex, limit: number): Region[] {
  const asked = query.trim();
  const found = /^[\d.]+$/.test(asked)
    ? index.regions.filter((region) => region.code.startsWith(asked))
    : searchByName(asked, index);
  return found.slice(0, Math.max(0, limit));
}

function searchByName(asked: string, index: RegionIndex): readonly Region[] {
  const words = plainWords(asked.replace(/\.(?=\p{L})/gu, '. '));
  if (words.length === 0) return asked === '' ? index.regions : [];
  const whole = nameKey(words.join(' '));
  const [first = '', ...more] = words;
  const kind: RegionType | undefined = REGION_PREFIXES[first];
  const rest = nameKey(more.join(' '));
  return index.regions.filter((region) => {
    const keys = index.searchKeys.get(region) ?? [];
    if (keys.some((key) => key.startsWith(whole))) return true;
    return region.type === kind && keys.some((key) => key.startsWith(rest));
  });
}
