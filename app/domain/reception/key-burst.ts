/** Keys pressed so fast after each other that no hand does it, so far. */
export interface KeyBurst {
  readonly text: string;
  /** When the last key was pressed, in milliseconds of the page. */
  readonly at: number;
}

export const NO_BURST: KeyBurst = { text: '', at: Number.NEGATIVE_INFINITY };

/** A hand scanner lets keys follow each other within this; the quickest typist needs twice as long. */
const WITHIN_MS = 60;

/** Fewer keys than this may be two hands on the keyboard at once. */
const SHORTEST = 6;

/**
 * One more key. A burst that ends in Enter is what a scanner has read; everything else is somebody at
 * the keyboard.
 * @param key as the browser names it: "A", "Enter", "Shift"
 */
export function pressed(
  burst: KeyBurst,
  key: string,
  at: number,
): { readonly burst: KeyBurst; readonly scanned: string | null } {
  const isQuick = at - burst.at <= WITHIN_MS;
  if (key === 'Enter') {
    const isScan = isQuick && burst.text.length >= SHORTEST;
    return { burst: NO_BURST, scanned: isScan ? burst.text : null };
  }
  // Shift and its like come between the letters of a scanner, and are no letters.
  if (key.length !== 1) return { burst, scanned: null };
  return { burst: { text: isQuick ? burst.text + key : key, at }, scanned: null };
}
