import { regionCandidates } from './candidates.ts';
import { type OfficePart, readOfficePart } from './office-part.ts';
import { type RegionIndex, regionsNamed } from './region-index.ts';
import type { Candidate, Region, RegionType } from './region.ts';
import { regionCandidate } from './region.ts';
import type { RegionText } from './requester-text.ts';

/** Where a text leads: the regions that fit it exactly, and what else stood beside the name. */
export interface Located {
  readonly regions: readonly Region[];
  /** Behind the name: ", Jawa Timur", "- BPKAD", "DPRD". */
  readonly notes: readonly string[];
}

/** No name with what stands behind it is longer; a cell of a thousand words is not searched through. */
const LONGEST_NAME = 12;

const BETWEEN_PARTS = /\s*[,;/]\s*|\s+[–—-]\s+/u;

/** The regions that a prefix and a name stand for; none where no region of that kind has that name. */
export function locatePrefixed(text: RegionText, index: RegionIndex): Located {
  const [first, ...more] = text.prefixes;
  // "Kab. Kota Baru": the second word is no prefix but part of the name.
  const joined = [...more, text.name].join(' ');
  const kind = text.kinds[0];
  if (first !== undefined && kind !== undefined) {
    const regions = regionsNamed(joined, [kind], index);
    if (regions.length > 0) return { regions, notes: [] };
    const glued = regionsNamed(`${first} ${joined}`, [kind], index);
    if (glued.length > 0) return { regions: glued, notes: [] };
  }
  return locateName(text.name, text.kinds, index);
}

/** The name as a whole, else up to the first separator, else without office words behind it. */
function locateName(
  name: string,
  kinds: readonly RegionType[] | null,
  index: RegionIndex,
): Located {
  const whole = regionsNamed(name, kinds, index);
  if (whole.length > 0) return { regions: whole, notes: [] };
  const [head = '', ...notes] = name.split(BETWEEN_PARTS);
  const upToSeparator = regionsNamed(head, kinds, index);
  if (upToSeparator.length > 0) return { regions: upToSeparator, notes };
  const words = head.split(/\s+/);
  for (let end = Math.min(words.length - 1, LONGEST_NAME); end >= 1; end -= 1) {
    const behind = words.slice(end).join(' ');
    const regions = regionsNamed(words.slice(0, end).join(' '), kinds, index);
    if (regions.length > 0 && readOfficePart(behind).body !== null) {
      return { regions, notes: [behind, ...notes] };
    }
  }
  return { regions: [], notes: [] };
}

/** A name without prefix that ends the text: the longest one, and the words before it. */
export function locateAtEnd(
  text: string,
  index: RegionIndex,
): (Located & { readonly office: OfficePart; readonly leading: string }) | null {
  const words = text.split(/\s+/);
  for (let start = firstStart(words); start < words.length; start += 1) {
    const leading = words.slice(0, start).join(' ');
    const office = readOfficePart(leading);
    const located = locateName(words.slice(start).join(' '), null, index);
    if (located.regions.length === 0) continue;
    return { ...located, office, leading };
  }
  return null;
}

/** Where a name that ends the text can begin. */
export function firstStart(words: readonly string[]): number {
  return Math.max(0, words.length - LONGEST_NAME);
}

/** Keeps the regions of the provinces named beside them ("Kab. Kupang, NTT"). */
export function withinProvinces(
  regions: readonly Region[],
  notes: readonly string[],
  index: RegionIndex,
): readonly Region[] {
  const provinces = notes.flatMap((note) => {
    const name = note.replace(/^(?:prov(?:insi)?|propinsi)\b\.?\s*/iu, '');
    return regionsNamed(name, ['provinsi'], index).map((region) => region.code);
  });
  if (provinces.length === 0) return regions;
  return regions.filter((region) => provinces.includes(region.provinceCode));
}

/** What to offer for a text that leads to no single region. */
export function candidatesOf(
  texts: readonly RegionText[],
  located: readonly Located[],
  index: RegionIndex,
): Candidate[] {
  const all = texts.flatMap((text, position) => {
    const regions = located[position]?.regions ?? [];
    return regions.length > 0
      ? regions.map(regionCandidate)
      : [...gluedCandidates(text, index), ...regionCandidates(text.name, text.kinds, index)];
  });
  return [...new Map(all.map((candidate) => [candidate.code, candidate])).values()];
}

/** "Kota Baru": no such kota, but a kabupaten Kotabaru. */
function gluedCandidates(text: RegionText, index: RegionIndex): Candidate[] {
  const glued = [...text.prefixes, text.name].join(' ');
  return regionsNamed(glued, null, index).map(regionCandidate);
}
