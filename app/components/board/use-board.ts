import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { closest, nextSpot, SPOT } from './board-spots.ts';

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
