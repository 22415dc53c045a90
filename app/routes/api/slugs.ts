import { type Verb, VERBS } from '#app/domain/reservation/status.ts';

/** A verb as it stands in an address: `startReview` → `start-review`. */
export function slugOf(verb: Verb): string {
  return verb.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export const VERB_OF_SLUG: ReadonlyMap<string, Verb> = new Map(
  VERBS.map((verb) => [slugOf(verb), verb]),
);
