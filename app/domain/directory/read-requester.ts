import { isAlmostRegion, regionCandidates } from './candidates.ts';
import {
  candidatesOf,
  firstStart,
  type Located,
  locateAtEnd,
  locatePrefixed,
  withinProvinces,
} from './locate-region.ts';
import { type OfficePart, readOfficePart } from './office-part.ts';
import { type RegionIndex, regionsNamed } from './region-index.ts';
import { type Candidate, type Region, regionCandidate } from './region.ts';
import { readRequesterText, type RequesterText } from './requester-text.ts';

/** A printed requester, looked up but not yet judged. */
export interface RequesterReading {
  readonly printed: string;
  /** A prefix (Kab., Kota, Prov. …) announces a region, found or not. */
  readonly prefixed: boolean;
  /** The regions that fit exactly. */
  readonly regions: readonly Region[];
  /** What to offer where that is not exactly one. */
  readonly candidates: readonly Candidate[];
  /** What stands before the region. */
  readonly leading: OfficePart;
  /** What stands behind it or in brackets. */
  readonly notes: readonly OfficePart[];
}

export function readRequester(printed: string, index: RegionIndex): RequesterReading {
  const text = readRequesterText(printed);
  return text.regions.length > 0
    ? readPrefixed(printed, text, index)
    : readBare(printed, text, index);
}

function readPrefixed(printed: string, text: RequesterText, index: RegionIndex): RequesterReading {
  const located = text.regions.map((region) => locatePrefixed(region, index));
  const notes = [...located.flatMap((place) => place.notes), ...text.notes];
  const found = oneRegion(located);
  const regions = withinProvinces(found, notes, index);
  return {
    printed,
    prefixed: true,
    regions,
    candidates: candidatesOf(text.regions, located, index),
    leading: readOfficePart(text.leading),
    notes: notes.map(readOfficePart),
  };
}

/** One region, or one and the province it lies in; two regions side by side are none for certain. */
function oneRegion(located: readonly Located[]): readonly Region[] {
  const [first, ...more] = located;
  if (first === undefined || more.length === 0) return first?.regions ?? [];
  const regions = located.flatMap((place) => place.regions);
  const provinces = regions.filter((region) => region.type === 'provinsi');
  const inner = regions.filter((region) => region.type !== 'provinsi');
  const allFound = located.every((place) => place.regions.length === 1);
  const [province] = provinces;
  const [place] = inner;
  if (!allFound || provinces.length !== 1 || inner.length !== 1) return [];
  return place !== undefined && place.provinceCode === province?.code ? [place] : [];
}

function readBare(printed: string, text: RequesterText, index: RegionIndex): RequesterReading {
  const place = locateAtEnd(text.leading, index);
  if (place === null) {
    const leading = readOfficePart(text.leading);
    const candidates = candidatesAtEnd(text.leading, leading, index);
    const notes = text.notes.map(readOfficePart);
    return { printed, prefixed: false, regions: [], candidates, leading, notes };
  }
  const notes = [...place.notes, ...text.notes];
  const within = withinProvinces(place.regions, notes, index);
  const { kinds } = place.office;
  const regions = kinds === null ? within : within.filter((region) => kinds.includes(region.type));
  const before = regionsNamed(place.leading, null, index);
  const candidates = [...before, ...(regions.length > 0 ? regions : place.regions)];
  return {
    printed,
    prefixed: false,
    regions,
    candidates: candidates.map(regionCandidate),
    leading: place.office,
    notes: notes.map(readOfficePart),
  };
}

/** "Bupati Sibolga": no kabupaten of that name, but something like it at the end of the text. */
function candidatesAtEnd(text: string, office: OfficePart, index: RegionIndex): Candidate[] {
  const words = text.split(/\s+/);
  for (let start = firstStart(words); start < words.length; start += 1) {
    const name = words.slice(start).join(' ');
    const known = regionsNamed(name, null, index).length > 0 || isAlmostRegion(name, index);
    if (known) return regionCandidates(name, office.kinds, index);
  }
  return [];
}
