/** More words than this say nothing more; whoever pastes a letter into the box is not made to wait. */
const MAX_WORDS = 8;

/** What somebody typed, taken apart: nothing but letters and digits is left of it. */
export interface SearchWords {
  /** Each must be found, each may be the beginning of a word. */
  readonly words: readonly string[];
  /** Written as one word, where it was more: "toli toli" is Tolitoli too. */
  readonly joined: string | null;
  /** A telephone number without its 0 or 62 in front. */
  readonly phone: string | null;
  /** The beginning of a region's code without its point: "72.04". */
  readonly regionCode: string | null;
  /** Year and running number of a request, where they were written without a sign between them. */
  readonly number: readonly [year: string, running: string] | null;
}

/** Takes a search apart; null where nothing is left to look for. */
export function searchWords(text: string): SearchWords | null {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = (plain.match(/[a-z0-9\u00df-\u00f6\u00f8-\u024f]+/g) ?? []).slice(0, MAX_WORDS);
  if (words.length === 0) return null;
  const asked = plain.trim();
  return {
    words,
    joined: words.length > 1 ? words.join('') : null,
    phone: phoneIn(asked),
    regionCode: /^\d\d(\.\d{0,2})?$/.test(asked) ? asked.replace('.', '') : null,
    number: numberIn(words.join('')),
  };
}

/** Digits that begin a telephone number; fewer than three say nothing. */
function phoneIn(asked: string): string | null {
  if (!/^\+?[\d\s()./-]{5,}$/.test(asked)) return null;
  const digits = asked.replace(/\D/g, '').replace(/^(62|0+)/, '');
  return digits.length < 3 ? null : digits;
}

function numberIn(joined: string): SearchWords['number'] {
  const [, year, running] = /^k?(20\d\d)(\d{5,6})$/.exec(joined) ?? [];
  return year === undefined || running === undefined ? null : [year, running];
}

/** The place of a request's number as the index has it, the newest first; null for what is none. */
export function placeOfNumber(number: string): number | null {
  const [, year, running] = /^K-(\d{4})-(\d{1,7})$/.exec(number) ?? [];
  return year === undefined ? null : -(Number(year) * 10_000_000 + Number(running));
}
