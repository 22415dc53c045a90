import { distance } from './candidates.ts';
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

/** In shorter names a letter or two make another name. */
const SHORTEST_GUESS = 5;

/**
 * Regions whose name is a slip or two from the query, nearest first: "surabya" is near Surabaya. For
 * a search that found nothing; the person who searched says which it is.
 */
export function regionsNear(query: string, index: RegionIndex, limit: number): Region[] {
  const words = plainWords(query);
  const kind: RegionType | undefined = REGION_PREFIXES[words[0] ?? ''];
  const asked = nameKey((kind === undefined ? words : words.slice(1)).join(' '));
  if (asked.length < SHORTEST_GUESS) return [];
  const most = Math.floor(asked.length / SHORTEST_GUESS);
  const near = index.regions.flatMap((region) => {
    if (kind !== undefined && region.type !== kind) return [];
    const keys = index.searchKeys.get(region) ?? [];
    const slips = Math.min(...keys.map((key) => slipsAtStart(asked, key, most)));
    return slips <= most ? [{ region, slips }] : [];
  });
  near.sort((a, b) => a.slips - b.slips || (a.region.code < b.region.code ? -1 : 1));
  return near.slice(0, limit).map(({ region }) => region);
}

/** Slips between the query and the name, or its beginning where only that was typed. */
function slipsAtStart(asked: string, key: string, most: number): number {
  const beginnings = [asked.length - 1, asked.length, asked.length + 1]
    .filter((length) => length > 0 && length < key.length)
    .map((length) => key.slice(0, length));
  return Math.min(...[key, ...beginnings].map((text) => distance(asked, text, most)));
}
