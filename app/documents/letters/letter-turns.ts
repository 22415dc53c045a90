// Whose file is opened next: each sender has a line of their own, and the lines take turns.

/** How somebody waits for the process that opens files. */
export interface Turn {
  /** Who sends it: whatever they send stands in one line. */
  readonly by: string;
  /** So many of one sender's wait at once; what comes beyond that is turned away. */
  readonly most: number;
  /** Milliseconds after which it is not waited for any longer. */
  readonly patience: number;
  /** It runs when nobody's does, and makes way. */
  readonly isLast?: boolean;
}

/** A letter that its sender stands by for; beyond that it is taken unread, and read later. */
export function readingTurn(by: string): Turn {
  return { by, most: 1, patience: 5_000 };
}

/** A photo cannot be taken unopened, so it waits longer, and so do a few of others from the same place. */
export function photoTurn(by: string): Turn {
  return { by, most: 5, patience: 30_000 };
}

/** A letter that the clockwork reads before its reviewer comes. */
export const CLOCKWORK_TURN: Turn = {
  ...{ by: 'clockwork', most: 1, patience: 60_000, isLast: true },
};

/** Somebody's line, in the order in which they came. */
export type Lines<W extends { readonly turn: Turn }> = Map<string, W[]>;

/** How many wait in all. */
export function waitingIn(lines: Lines<{ readonly turn: Turn }>): number {
  return [...lines.values()].reduce((sum, line) => sum + line.length, 0);
}

/** Takes the first of the line whose turn it is; that line goes behind all others. */
export function takeNext<W extends { readonly turn: Turn }>(lines: Lines<W>): W | null {
  const all = [...lines.entries()];
  const [key, line] = all.find(([, [first]]) => first?.turn.isLast !== true) ?? all[0] ?? [];
  const next = line?.shift();
  if (key === undefined || line === undefined || next === undefined) return null;
  lines.delete(key);
  if (line.length > 0) lines.set(key, line);
  return next;
}

/** Takes one out that does not wait any longer. */
export function leave<W extends { readonly turn: Turn }>(lines: Lines<W>, one: W): void {
  const rest = (lines.get(one.turn.by) ?? []).filter((other) => other !== one);
  if (rest.length > 0) lines.set(one.turn.by, rest);
  else lines.delete(one.turn.by);
}
