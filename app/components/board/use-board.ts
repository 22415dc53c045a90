import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';

const SPOT = '[data-spot]';

/** What the board does where our script runs: arrow keys, Escape, drag and drop, and saying so. */
export function useBoard(opening: string | null) {
  const root = useRef<HTMLDivElement>(null);
  const dragged = useRef<string | null>(null);
  const [said, setSaid] = useState('');
  // Of all places of the board one is in the order of Tab; the arrow keys make another one so.
  useEffect(() => {
    const board = root.current;
    if (board === null) return;
    const spots = [...board.querySelectorAll<HTMLElement>(SPOT)];
    for (const spot of spots) spot.tabIndex = -1;
    const isPlacing = opening !== null;
    const first = isPlacing
      ? ['[data-picked]', '[data-wish]', '[data-target]']
          .map((kind) => board.querySelector<HTMLElement>(kind))
          .find((found) => found !== null)
      : undefined;
    const start = first ?? spots[0];
    if (start !== undefined) start.tabIndex = 0;
    first?.focus();
    if (opening !== null) setSaid(opening);
  }, [opening]);
  return {
    root,
    said,
    handlers: {
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => onKey(event, root.current),
      onDragStart: (event: DragEvent<HTMLElement>) => {
        const block = closest<HTMLAnchorElement>(event, 'a[data-movable]');
        if (block === null) return;
        dragged.current = block.href;
        event.dataTransfer.effectAllowed = 'move';
        setSaid('Lepaskan di lajur dan hari yang dituju.');
      },
      onDragEnd: () => {
        dragged.current = null;
        markOver(root.current, null);
      },
      onDragOver: (event: DragEvent<HTMLElement>) => {
        const cell = closest<HTMLElement>(event, '[data-lane]');
        if (dragged.current === null || cell === null) return;
        event.preventDefault();
        markOver(root.current, cell);
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        const cell = closest<HTMLElement>(event, '[data-lane]');
        if (dragged.current === null || cell === null) return;
        event.preventDefault();
        const target = closest<HTMLAnchorElement>(event, 'a[data-target]');
        window.location.assign(target?.href ?? droppedAt(dragged.current, cell));
      },
    },
  };
}

function closest<E extends Element>(event: { target: EventTarget }, selector: string): E | null {
  return event.target instanceof Element ? event.target.closest<E>(selector) : null;
}

/** The server says whether the block's own hour is free there, and leads on. */
function droppedAt(pickUp: string, cell: HTMLElement): string {
  const url = new URL(pickUp);
  url.searchParams.set('ke', cell.dataset.lane ?? '');
  url.searchParams.set('hari', cell.dataset.column ?? '');
  return url.href;
}

function markOver(board: HTMLElement | null, cell: HTMLElement | null): void {
  for (const one of board?.querySelectorAll('.is-over') ?? []) one.classList.remove('is-over');
  cell?.classList.add('is-over');
}

function onKey(event: KeyboardEvent<HTMLElement>, board: HTMLElement | null): void {
  const spot = closest<HTMLElement>(event, SPOT);
  if (board === null) return;
  if (event.key === 'Escape') {
    const leave = document.querySelector<HTMLAnchorElement>('a[data-leave]');
    if (leave !== null) window.location.assign(leave.href);
    return;
  }
  if (spot === null || event.altKey || event.metaKey) return;
  const next = nextSpot(event, spot, board);
  if (next === null) return;
  event.preventDefault();
  spot.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

function nextSpot(
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
