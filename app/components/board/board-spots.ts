import type { KeyboardEvent } from 'react';

/** Where on the board something can be put down. */
export const SPOT = '[data-spot]';

/** The spot on which an event of the board happened. */
export function closest<E extends Element>(
  event: { target: EventTarget },
  selector: string,
): E | null {
  return event.target instanceof Element ? event.target.closest<E>(selector) : null;
}

/** Where an arrow key leads from a spot. */
export function nextSpot(
  { key, ctrlKey }: KeyboardEvent,
  spot: HTMLElement,
  board: HTMLElement,
): HTMLElement | null {
  // A narasumber who has nothing to do may be folded away.
  const shown = [...board.querySelectorAll<HTMLElement>(SPOT)].filter((one) => isShown(one));
  const row = shown.filter((one) => one.closest('tr') === spot.closest('tr'));
  const line = ctrlKey ? shown : row;
  const at = row.indexOf(spot);
  switch (key) {
    case 'ArrowRight':
      return row[at + 1] ?? null;
    case 'ArrowLeft':
      return row[at - 1] ?? null;
    case 'Home':
      return line[0] ?? null;
    case 'End':
      return line.at(-1) ?? null;
    case 'ArrowDown':
      return nearest(spot, shown, 1);
    case 'ArrowUp':
      return nearest(spot, shown, -1);
    default:
      return null;
  }
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

/** The next place above or below, rather in the same day than close by. */
function nearest(spot: HTMLElement, spots: readonly HTMLElement[], way: 1 | -1) {
  const from = middleOf(spot);
  let best: { readonly spot: HTMLElement; readonly score: number } | null = null;
  for (const one of spots) {
    const { x, y } = middleOf(one);
    const down = (y - from.y) * way;
    if (one === spot || down < 4) continue;
    const score = down + Math.abs(x - from.x) * 6;
    if (best === null || score < best.score) best = { spot: one, score };
  }
  return best?.spot ?? null;
}

function middleOf(element: HTMLElement) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
