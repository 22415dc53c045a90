import type { Topic } from './topic.ts';
import { phraseKey, readWords } from './topic-index.ts';

/** Something printed that would be read as two topics. */
export interface PhraseClash {
  readonly phrase: string;
  /** The topic it stands for already. */
  readonly code: string;
}

/** How a printed phrase is compared; empty where nothing of it can be read. */
export function phraseOf(printed: string): string {
  return phraseKey(readWords(printed));
}

/**
 * Phrases that already stand for another topic: two topics with one spelling could not be told apart
 * in a register.
 */
export function phraseClashes(
  topics: readonly Topic[],
  own: string,
  phrases: readonly string[],
): PhraseClash[] {
  const known = new Map(
    topics
      .filter(({ code }) => code !== own)
      .flatMap(({ code, name, synonyms }) =>
        [code, name, ...synonyms].map((printed) => [phraseOf(printed), code] as const),
      ),
  );
  return phrases.flatMap((phrase) => {
    const code = known.get(phraseOf(phrase));
    return code === undefined ? [] : [{ phrase, code }];
  });
}
