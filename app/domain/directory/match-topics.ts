import { distance } from './candidates.ts';
import type { Candidate } from './region.ts';
import { phraseKey, readWords, type TopicIndex, type Word } from './topic-index.ts';

/** What of a printed topic cell is known for certain, and what is left for a person. */
export interface TopicMatch {
  /** In printed order, each once. */
  readonly codes: readonly string[];
  readonly unresolved: readonly {
    readonly printed: string;
    readonly candidates: readonly Candidate[];
  }[];
}

/** Words around a topic that name none. */
const FILLERS =
  /^(?:konsultasi|audiensi|terkait|mengenai|tentang|perihal|tahun|anggaran|ta|20\d\d)$/;

const MOST_CANDIDATES = 5;

/**
 * Reads a topic cell. At each word the longest known phrase wins, before anything is split, since
 * some hold a separator ("KB/LB DBH") and some cells have none ("DBH DAU").
 */
export function matchTopics(printed: string, index: TopicIndex): TopicMatch {
  const words = readWords(printed);
  const codes = new Set<string>();
  const left: Word[][] = [];
  let open: Word[] | null = null;
  for (let at = 0; at < words.length;) {
    const found = longestPhrase(words, at, index);
    const word = words[at];
    if (found !== null) {
      found.codes.forEach((code) => codes.add(code));
      at += found.length;
      open = null;
      continue;
    }
    if (word !== undefined && !FILLERS.test(word.key)) {
      if (open === null || word.apart) left.push((open = []));
      open.push(word);
    }
    at += 1;
  }
  if (words.length === 0) return { codes: [], unresolved: [{ printed, candidates: [] }] };
  return { codes: [...codes], unresolved: left.map((run) => unresolvedOf(run, words, index)) };
}

function longestPhrase(
  words: readonly Word[],
  at: number,
  index: TopicIndex,
): { readonly codes: readonly string[]; readonly length: number } | null {
  for (let length = Math.min(index.longest, words.length - at); length > 0; length -= 1) {
    const codes = index.phrases.get(phraseKey(words.slice(at, at + length)));
    if (codes !== undefined) return { codes, length };
  }
  return null;
}

/** The words nobody knows; candidates also by the whole part of the cell ("DAK Fisk"). */
function unresolvedOf(run: readonly Word[], words: readonly Word[], index: TopicIndex) {
  const printed = run.map((word) => word.printed).join(' ');
  const first = run[0] === undefined ? 0 : words.indexOf(run[0]);
  let start = first;
  while (start > 0 && words[start]?.apart === false) start -= 1;
  const part = words.slice(start, first + run.length);
  return { printed, candidates: topicCandidates([phraseKey(part), phraseKey(run)], index) };
}

function topicCandidates(keys: readonly string[], index: TopicIndex): Candidate[] {
  const scores = new Map<string, number>();
  for (const [phrase, codes] of index.phrases) {
    const [code, ...more] = codes;
    if (code === undefined || more.length > 0) continue;
    const score = Math.min(...keys.map((key) => likeness(key, phrase)));
    if (score < (scores.get(code) ?? Infinity)) scores.set(code, score);
  }
  return index.topics
    .filter((topic) => scores.has(topic.code))
    .sort((a, b) => (scores.get(a.code) ?? 0) - (scores.get(b.code) ?? 0))
    .slice(0, MOST_CANDIDATES)
    .map((topic) => ({ code: topic.code, name: topic.name }));
}

/** Smaller is likelier; infinite where there is nothing alike. */
function likeness(key: string, phrase: string): number {
  const most = Math.floor(key.length / 4);
  const letters = distance(key, phrase, most);
  if (letters <= most) return letters;
  return key.length >= 3 && phrase.includes(key) ? 10 : Infinity;
}
