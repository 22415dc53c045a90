import { trimSeparators } from './office-part.ts';
import { EMPTY_WORDS, REGION_PREFIXES, SPELLINGS } from './office-words.ts';
import { plainWords } from './region-names.ts';
import type { RegionType } from './region.ts';

/** A region as the text has it: its prefixes ("Kab.", "Kab./Kota") and what follows them. */
export interface RegionText {
  readonly prefixes: readonly string[];
  readonly kinds: readonly RegionType[];
  readonly name: string;
}

/** A printed requester taken apart, before anything is looked up. */
export interface RequesterText {
  /** What stands before the first prefix; the whole text where there is no prefix. */
  readonly leading: string;
  readonly regions: readonly RegionText[];
  /** What stands in brackets. */
  readonly notes: readonly string[];
}

const BRACKETS = /[([]([^)\]]*)[)\]]?/gu;

export function readRequesterText(printed: string): RequesterText {
  const spelt = SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), printed);
  const brackets = [...spelt.matchAll(BRACKETS)].map((match) => (match[1] ?? '').trim());
  const main = readMain(spelt.replace(BRACKETS, ' '));
  // "DPRD (Prov. Papua)": the region itself stands in the brackets.
  const inBrackets = main.regions.length > 0 ? undefined : brackets.find(hasPrefix);
  const whole = inBrackets === undefined ? main : readMain(`${main.leading} ${inBrackets}`);
  return { ...whole, notes: brackets.filter((note) => note !== '' && note !== inBrackets) };
}

function hasPrefix(text: string): boolean {
  return readMain(text).regions.length > 0;
}

function readMain(text: string): Omit<RequesterText, 'notes'> {
  // "Kab.Sleman", "Kab/Kota": points and slashes part words here.
  const tokens = text
    .replace(/\.(?=\p{L})/gu, '. ')
    .replace(/\//gu, ' / ')
    .split(/\s+/)
    .filter((token) => token !== '');
  const leading: string[] = [];
  const regions: { prefixes: string[]; words: string[] }[] = [];
  tokens.forEach((token, position) => {
    const current = regions.at(-1);
    if (isPrefix(token, position === tokens.length - 1)) {
      if (current === undefined || current.words.some(saysSomething)) {
        regions.push({ prefixes: [token], words: [] });
      } else current.prefixes.push(token);
    } else if (current === undefined) leading.push(token);
    else if (current.words.some(saysSomething) || saysSomething(token)) current.words.push(token);
  });
  return {
    leading: leading.join(' '),
    regions: regions.map(({ prefixes, words }) => ({
      prefixes,
      kinds: [...new Set(prefixes.flatMap(kindOf))],
      name: trimSeparators(words.join(' ')),
    })),
  };
}

/** A last word, or one before a comma, ends a name ("Lima Puluh Kota, Sumbar") and announces none. */
function isPrefix(token: string, isLast: boolean): boolean {
  return !isLast && !token.endsWith(',') && kindOf(token).length > 0;
}

function kindOf(token: string): RegionType[] {
  const [word, ...more] = plainWords(token);
  const kind = word === undefined || more.length > 0 ? undefined : REGION_PREFIXES[word];
  return kind === undefined ? [] : [kind];
}

function saysSomething(token: string): boolean {
  const words = plainWords(token);
  return words.length > 0 && !words.every((word) => EMPTY_WORDS.includes(word));
}
