import type { Body, RequesterOffice } from '../people/office.ts';
import type { HeadOffice } from '../reservation/head-claim.ts';
import type { OfficePart } from './office-part.ts';
import type { HeadTitle } from './office-words.ts';
import { readRequester, type RequesterReading } from './read-requester.ts';
import type { RegionIndex } from './region-index.ts';
import { type Candidate, HEAD_OF, type Region, regionCandidate } from './region.ts';

/**
 * Who a printed requester is. Only what is certain is matched: an exact name (abbreviations and
 * spelling variants written out) of the printed kind. Likeness makes candidates, never a match.
 */
export type RequesterMatch =
  | {
      readonly kind: 'matched';
      readonly office: RequesterOffice;
      /** The head printed as present: "(Bupati)". */
      readonly headOffice: HeadOffice | null;
    }
  | {
      readonly kind: 'unresolved';
      readonly printed: string;
      readonly body: Body;
      readonly opd: string | null;
      readonly headOffice: HeadOffice | null;
      /** Likeliest first; empty where nothing comes near. */
      readonly candidates: readonly Candidate[];
    };

export function matchRequester(printed: string, index: RegionIndex): RequesterMatch {
  const reading = readRequester(printed.trim().replace(/\s+/gu, ' '), index);
  const [region] = reading.regions;
  return judge(
    reading,
    reading.regions.length === 1 && region !== undefined ? region : null,
    index,
  );
}

function judge(
  reading: RequesterReading,
  region: Region | null,
  index: RegionIndex,
): RequesterMatch {
  const { leading, notes, printed } = reading;
  if (leading.body === 'kl') return outsider('kl', printed, region);
  // Universitas Papua lies elsewhere: only a prefix makes the name a place.
  if (leading.body === 'other') return outsider('other', printed, reading.prefixed ? region : null);
  if (isStranger(reading)) return outsider('other', printed, null);

  const parts = [leading, ...notes];
  const body: Body = parts.some((part) => part.body === 'dprd') ? 'dprd' : 'pemda';
  const opd = parts.find((part) => part.opd !== null)?.opd ?? null;
  const headOffice = headOf(parts.find((part) => part.head !== null)?.head ?? null, region);
  // "Maju Jaya Kab. Sleman", "Kab. Sleman (PDAM)": the region is certain, the office is not.
  const certain = leading.body !== null && !notes.some(isOutsider);
  if (region !== null && certain && (body === 'pemda' || region.autonomous)) {
    return {
      kind: 'matched',
      office: { body, regionCode: region.code, name: null, opd, asPrinted: printed },
      headOffice,
    };
  }
  const candidates = withProvince(reading, region, index);
  return { kind: 'unresolved', printed, body, opd, headOffice, candidates };
}

/** Neither a prefix, nor a region, nor an office word: no pemda at all. */
function isStranger(reading: RequesterReading): boolean {
  const { leading, prefixed, regions, candidates } = reading;
  return leading.body === null && !prefixed && regions.length === 0 && candidates.length === 0;
}

function isOutsider(part: OfficePart): boolean {
  return part.body === 'kl' || part.body === 'other';
}

/** A body that is no pemda keeps its printed name; a region is only the place where it sits. */
function outsider(body: 'kl' | 'other', printed: string, place: Region | null): RequesterMatch {
  const regionCode = place?.code ?? null;
  const office: RequesterOffice = {
    body,
    regionCode,
    name: printed,
    opd: null,
    asPrinted: printed,
  };
  return { kind: 'matched', office, headOffice: null };
}

function headOf(title: HeadTitle | null, region: Region | null): HeadOffice | null {
  if (title !== 'kepalaDaerah') return title;
  return region === null ? null : HEAD_OF[region.type];
}

/** An administrative kota has no council; the one that is meant is its province's. */
function withProvince(
  reading: RequesterReading,
  region: Region | null,
  index: RegionIndex,
): readonly Candidate[] {
  if (region === null || region.autonomous) return reading.candidates;
  const province = index.byCode.get(region.provinceCode);
  const own = province === undefined ? [] : [regionCandidate(province)];
  return [...own, ...reading.candidates];
}
