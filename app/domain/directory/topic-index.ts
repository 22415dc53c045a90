import { normaliseName } from '../people/office.ts';
import type { Topic } from './topic.ts';

/** Every way a topic is printed, made once and used for thousands of rows. */
export interface TopicIndex {
  readonly topics: readonly Topic[];
  /** Compared phrase → codes. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  /** Words of the longest phrase. */
  readonly longest: number;
}

/** Two topics that share a word which is printed once. */
const SHARED_WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['DAK Fisik dan Nonfisik', ['DAK_FISIK', 'DAK_NONFISIK']],
  ['DAK Nonfisik dan Fisik', ['DAK_NONFISIK', 'DAK_FISIK']],
];

export function topicIndex(topics: readonly Topic[]): TopicIndex {
  const phrases = new Map<string, readonly string[]>();
  let longest = 1;
  const add = (printed: string, codes: readonly string[]) => {
    const words = readWords(printed);
    const key = phraseKey(words);
    if (key === '' || phrases.has(key)) return;
    phrases.set(key, codes);
    longest = Math.max(longest, words.length);
  };
  for (const { code } of topics) add(code, [code]);
  for (const { code, synonyms } of topics) for (const synonym of synonyms) add(synonym, [code]);
  // A name may carry a remark in brackets, which nobody prints.
  for (const { code, name } of topics) for (const part of [name, bare(name)]) add(part, [code]);
  const known = new Set(topics.map((topic) => topic.code));
  for (const [printed, codes] of SHARED_WORDS) {
    if (codes.every((code) => known.has(code))) add(printed, codes);
  }
  // One word may be printed as several ("J F A K P D"), so phrases are tried a little longer.
  return { topics, phrases, longest: longest + 2 };
}

function bare(name: string): string {
  return name.replace(/\s*\([^)]*\)/gu, '');
}

/** A word of a topic cell. */
export interface Word {
  readonly printed: string;
  readonly key: string;
  /** A comma, semicolon, slash, ampersand, plus, line break or "dan" stands before it. */
  readonly apart: boolean;
}

export function readWords(printed: string): Word[] {
  const words: Word[] = [];
  let apart = false;
  for (const [token] of printed.matchAll(/[\p{L}\p{N}]+|[,;/&+\n]/gu)) {
    const key = normaliseName(token);
    if (key === '' || key === 'dan' || key === 'serta') {
      apart = true;
      continue;
    }
    words.push({ printed: token, key, apart: apart && words.length > 0 });
    apart = false;
  }
  return words;
}

/** Words as they are compared: spaces and hyphens do not count, separators do. */
export function phraseKey(words: readonly Word[]): string {
  return words.map((word, at) => (word.apart && at > 0 ? `|${word.key}` : word.key)).join('');
}
