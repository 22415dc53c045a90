import type { RequesterOffice } from '../people/office.ts';
import { matchRequester } from './match-requester.ts';
import type { RegionIndex } from './region-index.ts';

/** Words with which the name of a government or council begins in running text. */
const BEGINS =
  /\b(?:dprd|pemerintah|pemda|pemkab|pemkot|pemprov|bupati|wali ?kota|gubernur|kabupaten|kab\.?|kota|provinsi|prov\.?)\s+/giu;

/** No name of a region has more words than this behind what it begins with. */
const MOST_WORDS = 7;

/** So many beginnings are tried in one text; a stranger's text may be long. */
const MOST_TRIES = 40;

/** The one government or council that is named in the texts; null where none is, or more than one region. */
export function findOffice(texts: readonly string[], index: RegionIndex): RequesterOffice | null {
  for (const text of texts) {
    const found = officesIn(text, index);
    const regions = new Set(found.map(({ regionCode }) => regionCode));
    if (regions.size > 1) return null;
    const council = found.find(({ body }) => body === 'dprd');
    const [first] = found;
    if (first !== undefined) return { ...(council ?? first), asPrinted: null };
  }
  return null;
}

function officesIn(text: string, index: RegionIndex): RequesterOffice[] {
  const line = text.slice(0, 4_000).replace(/\s+/g, ' ');
  return [...line.matchAll(BEGINS)].slice(0, MOST_TRIES).flatMap(({ index: at }) => {
    const words = line
      .slice(at, at + 120)
      .split(' ')
      .slice(0, MOST_WORDS);
    return longestMatch(words, index) ?? [];
  });
}

function longestMatch(words: readonly string[], index: RegionIndex): RequesterOffice | null {
  for (let end = words.length; end >= 2; end -= 1) {
    const printed = words
      .slice(0, end)
      .join(' ')
      .replace(/[.,;:!?)]+$/, '');
    const match = matchRequester(printed, index);
    if (match.kind === 'matched' && match.office.regionCode !== null && isOfRegion(match.office)) {
      return match.office;
    }
  }
  return null;
}

function isOfRegion({ body }: RequesterOffice): boolean {
  return body === 'pemda' || body === 'dprd';
}
