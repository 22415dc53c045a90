import type { Body } from '../people/office.ts';
import {
  ACTING,
  COUNCIL,
  GOVERNMENT,
  HEADS,
  type HeadTitle,
  NOT_PRESENT,
  OTHER_BODY,
  REGIONAL_UNIT,
  STATE_BODY,
} from './office-words.ts';
import { plainWords } from './region-names.ts';
import type { RegionType } from './region.ts';

/** What the words before, behind or in brackets beside a region's name say about the office. */
export interface OfficePart {
  /** Null where the words are not understood. */
  readonly body: Body | null;
  readonly head: HeadTitle | null;
  /** The kinds of region the words allow ("Bupati": a kabupaten); null for any. */
  readonly kinds: readonly RegionType[] | null;
  /** The unit, as printed. */
  readonly opd: string | null;
}

const PLAIN_PEMDA: OfficePart = { body: 'pemda', head: null, kinds: null, opd: null };
const NOT_UNDERSTOOD: OfficePart = { body: null, head: null, kinds: null, opd: null };

/** "BPKAD Pemerintah Kabupaten …": the word belongs to the region's prefix. */
const GOVERNMENT_BEHIND = /(?<=\S)\s+(?:pemerintah(?:\s+daerah)?|pemda)\s*$/iu;

export function readOfficePart(printed: string): OfficePart {
  const label = trimSeparators(printed.replace(GOVERNMENT_BEHIND, ''));
  const plain = plainWords(label).join(' ');
  if (plain === '' || GOVERNMENT.test(plain)) return PLAIN_PEMDA;
  if (OTHER_BODY.test(plain)) return { ...NOT_UNDERSTOOD, body: 'other' };
  if (STATE_BODY.test(plain)) return { ...NOT_UNDERSTOOD, body: 'kl' };
  const head = readHead(plain);
  if (COUNCIL.test(plain)) {
    const bare = head !== null || plain.startsWith('dprd');
    return { body: 'dprd', head: head?.office ?? null, kinds: null, opd: bare ? null : label };
  }
  if (head !== null) return { ...PLAIN_PEMDA, head: head.office, kinds: head.kinds };
  if (REGIONAL_UNIT.test(plain)) return { ...PLAIN_PEMDA, opd: label };
  return NOT_UNDERSTOOD;
}

function readHead(plain: string): {
  readonly office: HeadTitle | null;
  readonly kinds: readonly RegionType[] | null;
} | null {
  const title = plain.replace(ACTING, '').replace(/^(?:plh|pelaksana harian)\s+/, '');
  const head = HEADS.find((candidate) => candidate.words.test(title));
  if (head === undefined) return null;
  return { office: NOT_PRESENT.test(plain) ? null : head.office, kinds: head.kinds };
}

/** Without the commas, dashes and "dan" that joined it to its neighbour. */
export function trimSeparators(text: string): string {
  return text.replace(/^[\s,;:/&–—-]+|[\s,;:/&–—-]+$/gu, '').replace(/\s+dan$/iu, '');
}
