import type { RegionIndex } from '#app/domain/directory/region-index.ts';
import { searchRegions } from '#app/domain/directory/search-regions.ts';
import type { Topic } from '#app/domain/directory/topic.ts';
import type { MeetingMode } from '#app/domain/reservation/mode.ts';
import { type SearchWords, searchWords } from '#app/domain/reservation/search-words.ts';
import { ENDED, type Status } from '#app/domain/reservation/status.ts';
import type { Reference } from './reference.server.ts';
import { regionIndexOf } from './region-index.server.ts';

/** So many regions a search may stand for beside its words; of more it says nothing about any. */
const MAX_REGIONS = 12;

/** What is looked for in the index; what is left out narrows nothing. */
export interface Wanted {
  readonly q?: string | null;
  readonly status?: Status | undefined;
  /** Only what is not over. */
  readonly open?: boolean;
  readonly month?: string | undefined;
  readonly mode?: MeetingMode | undefined;
  readonly topic?: string | undefined;
  readonly officeKey?: string | null;
}

/** What words may stand for beside themselves: a region by another name, a topic by its name of today. */
export interface Names {
  readonly regions: RegionIndex;
  readonly topics: readonly Topic[];
}

export function namesOf(reference: Reference): Names {
  return { regions: regionIndexOf(reference), topics: [...reference.topics.values()] };
}

/**
 * The question to the full-text index; null where nothing is asked of it, `nothing` where nothing can be
 * found. All that a person typed stands in quotes and is letters and digits, so none of it is syntax.
 */
export function matchOf(wanted: Wanted, names: Names): string | 'nothing' | null {
  const { q = null, status, open = false, month, mode, topic, officeKey = null } = wanted;
  const parts: string[] = [];
  if (q !== null) {
    const words = searchWords(q);
    if (words === null) return 'nothing';
    parts.push(typed(q, words, names));
  }
  if (officeKey !== null) parts.push(mark('o', hex(officeKey)));
  if (topic !== undefined) parts.push(mark('t', hex(topic)));
  if (month !== undefined) parts.push(mark('m', month.replace('-', '')));
  if (mode !== undefined) parts.push(mark('d', mode));
  if (open) parts.push(mark('open', ''));
  else if (status !== undefined) {
    parts.push(ENDED.includes(status) ? mark('s', status) : mark('open', ''));
  }
  return parts.length === 0 ? null : parts.join(' AND ');
}

/** Every word in any order, or one of the other readings of the whole. */
function typed(q: string, { words, joined, phone, regionCode, number }: SearchWords, names: Names) {
  const readings = [`(${words.map((word) => oneWord(word, names)).join(' AND ')})`];
  if (joined !== null) readings.push(beginning(joined));
  if (phone !== null) readings.push(beginning(phone));
  if (regionCode !== null) readings.push(beginning(`§r${regionCode}`));
  if (number !== null) readings.push(`("${number[0]}" AND "${number[1]}")`);
  if (regionCode === null) readings.push(...regionsMeant(q, names));
  return `(${readings.join(' OR ')})`;
}

function oneWord(word: string, { topics }: Names): string {
  const found = topics.filter((topic) => goesBy(topic, word)).map(({ code }) => code);
  return `(${[wordItself(word), ...found.map((code) => mark('t', hex(code)))].join(' OR ')})`;
}

/** A single letter begins everything: it stands for itself. */
function wordItself(word: string): string {
  return word.length === 1 ? `"${word}"` : beginning(word);
}

function goesBy({ code, name, synonyms }: Topic, word: string): boolean {
  if (word.length === 1) return false;
  const spoken = [code, name, ...synonyms].join(' ').toLowerCase();
  return spoken.split(/[^a-z0-9]+/).some((part) => part.startsWith(word));
}

function regionsMeant(q: string, { regions }: Names): string[] {
  const found = searchRegions(q, regions, MAX_REGIONS + 1);
  if (found.length > MAX_REGIONS) return [];
  return found.map(({ code, type }) => {
    const token = `§r${code.replace('.', '')}`;
    return type === 'provinsi' ? beginning(token) : `"${token}"`;
  });
}

const beginning = (word: string): string => `"${word}"*`;
const mark = (kind: string, value: string): string => `"§${kind}${value}"`;
const hex = (text: string): string => Buffer.from(text, 'utf8').toString('hex');
