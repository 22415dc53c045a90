import { HOUSE } from './addresses/house.ts';
import { PEMDA } from './addresses/pemda.ts';
import { SETTINGS } from './addresses/settings.ts';

/** A name of two chapters: the later address would take the earlier's place without a word. */
type InTwoChapters =
  | Extract<keyof typeof PEMDA, keyof typeof HOUSE | keyof typeof SETTINGS>
  | Extract<keyof typeof HOUSE, keyof typeof SETTINGS>;

/** Every address of a screen; the files that answer them stand in `app/routes.ts`. */
export const paths = {
  ...PEMDA,
  ...HOUSE,
  ...SETTINGS,
} as const satisfies [InTwoChapters] extends [never] ? object : InTwoChapters;

/**
 * A path of our own with nothing but a path in it, or the fallback: no link leads people away. What is
 * not plain ASCII has no place in a header and stands in a path only as %XX.
 */
export function ownPath(given: string | null, fallback: string): string {
  if (given === null || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(given)) return fallback;
  return given;
}

/** A page with word of what was just done (`copy/confirmations.ts` says it). */
export function withDone(path: string, done: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}hasil=${done}`;
}
