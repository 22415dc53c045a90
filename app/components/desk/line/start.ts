/*
 * The script of the desk's pages: keeps the day on the device, sends what waits, and shows how the
 * line is. It stands beside the pages, with or without script of their own.
 */
import { LINE_WORDS, unsentText } from '#app/copy/offline.ts';
import { paths } from '#app/http/paths.ts';
import { type DeskCopy, openDeskCopy } from './desk-copy.ts';

/** So often the day is read anew while a page stands open, in milliseconds. */
const EVERY_MS = 60_000;

const copy = openDeskCopy();
const place = document.querySelector('[data-meja]');

async function refresh(): Promise<void> {
  if ((await copy.refresh()) !== 'up' || !('serviceWorker' in navigator)) return;
  // A browser that refuses it keeps no page; the desk goes on with a line.
  const known = await navigator.serviceWorker
    .register('/resepsionis-luring.js', { scope: paths.today })
    .then(() => navigator.serviceWorker.ready)
    .catch(() => null);
  known?.active?.postMessage('segarkan');
}

function show(): void {
  const now = copy.now();
  if (now === null || place === null) return;
  place.replaceChildren(...sentences(now).map(paragraph));
}

/** Silent while all is well: the desk looks here only when something is to be known. */
function sentences({ queue, line, isRefused, day }: DeskCopy): [string, string | null][] {
  const stuck = queue.filter(({ isStuck }) => isStuck === true).length;
  const unsent: [string, string | null][] =
    queue.length === 0 ? [] : [[unsentText(queue.length), paths.offlineDesk]];
  return [
    ...(line === 'down' ? ([[LINE_WORDS.title, paths.offlineDesk]] as [string, string][]) : []),
    ...unsent,
    ...(stuck === 0 ? [] : ([[`${stuck} ${LINE_WORDS.stuck}`, null]] as [string, null][])),
    ...(isRefused || (line === 'up' && !('serviceWorker' in navigator))
      ? ([[LINE_WORDS.refused, null]] as [string, null][])
      : line === 'up' && day !== null && queue.length === 0
        ? ([[LINE_WORDS.ready, null]] as [string, null][])
        : []),
  ];
}

function paragraph([text, href]: [string, string | null]): HTMLElement {
  const shown = document.createElement(href === null ? 'span' : 'a');
  shown.textContent = text;
  shown.className = href === null ? '' : 'font-bold text-white';
  if (href !== null) shown.setAttribute('href', href);
  return shown;
}

copy.subscribe(show);
window.addEventListener('online', () => void refresh());
window.setInterval(() => {
  if (document.visibilityState === 'visible') void refresh();
}, EVERY_MS);
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (form.getAttribute('action') === paths.signOut) void copy.forgetDay();
});
void refresh();
