import type { RegionIndex } from './region-index.ts';
import { regionsNamed } from './region-index.ts';
import { nameKey, nameWords } from './region-names.ts';
import { type Candidate, type Region, regionCandidate, type RegionType } from './region.ts';

/** More than this helps nobody choose. */
const MOST_CANDIDATES = 6;

/**
 * Regions that a name without a match may stand for, likeliest first: the same name of another
 * kind; the same words in another order; names that differ in a letter or two; names that are the
 * beginning of one another.
 */
export function regionCandidates(
  name: string,
  kinds: readonly RegionType[] | null,
  index: RegionIndex,
): Candidate[] {
  const key = nameKey(name);
  if (key === '') return [];
  const same = [...regionsNamed(name, null, index), ...regionsOfSameWords(name, index)];
  const near = same.length > 0 ? [] : nearRegions(key, kinds, index);
  const found = new Set([...same, ...near, ...sharedBeginnings(key, kinds, index)]);
  return [...found].slice(0, MOST_CANDIDATES).map(regionCandidate);
}

/** True where the name is one letter from a region's: most likely a slip of the pen. */
export function isAlmostRegion(name: string, index: RegionIndex): boolean {
  const key = nameKey(name);
  // In shorter words one letter makes another word (Pati, Bali, Buru).
  if (key.length < 6) return false;
  for (const known of index.byKey.keys()) if (distance(key, known, 1) <= 1) return true;
  return false;
}

/** "Kepulauan Banggai" for Banggai Kepulauan. */
function regionsOfSameWords(name: string, index: RegionIndex): Region[] {
  const words = nameWords(name).sort().join(' ');
  if (!words.includes(' ')) return [];
  return index.regions.filter((region) => nameWords(region.shortName).sort().join(' ') === words);
}

function nearRegions(
  key: string,
  kinds: readonly RegionType[] | null,
  index: RegionIndex,
): Region[] {
  const most = Math.floor((key.length - 1) / 4);
  const scored: { readonly region: Region; readonly score: number }[] = [];
  for (const [known, regions] of index.byKey) {
    const score = distance(key, known, most);
    if (score > most) continue;
    for (const region of regions) {
      // Abbreviations lie a letter apart from too much to be told by likeness.
      if (nameKey(region.shortName) !== known) continue;
      // One kind is more likely than another only between equally near names.
      const other = kinds === null || kinds.includes(region.type) ? 0 : 0.5;
      scored.push({ region, score: score + other });
    }
  }
  scored.sort((a, b) => a.score - b.score || (a.region.code < b.region.code ? -1 : 1));
  return scored.map((entry) => entry.region);
}

function sharedBeginnings(
  key: string,
  kinds: readonly RegionType[] | null,
  index: RegionIndex,
): Region[] {
  if (kinds === null || key.length < 4) return [];
  const found: Region[] = [];
  for (const [known, regions] of index.byKey) {
    if (!known.startsWith(key) && !(known.length >= 4 && key.startsWith(known))) continue;
    found.push(...regions.filter((region) => kinds.includes(region.type)));
  }
  return found.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Letters to add, drop or change (Levenshtein); `most + 1` as soon as it is more than `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + change,
        ),
      );
    }
    if (Math.min(...current) > most) return most + 1;
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, most + 1);
}
