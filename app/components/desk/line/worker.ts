/*
 * The service worker of the desk's addresses. It stands alone: nothing is imported, so that the file
 * a browser keeps is the whole of it. Into the Cache go one page without a name and the files of the
 * build; names stand in IndexedDB (`desk-store.ts`), which this file only adds a form to that would
 * be lost otherwise.
 */

interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetched extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Extendable {
  readonly data: unknown;
}
interface Worker {
  addEventListener(type: 'install' | 'activate', listen: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listen: (event: Fetched) => void): void;
  addEventListener(type: 'message', listen: (event: Told) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}

const worker = self as unknown as Worker;

const deviceClock: () => number = Date.now;

const CACHE = 'sambang-luring';
const SHELL = '/resepsionis/luring';
const WALK_IN_PAGE = '/resepsionis/tanpa-janji';
/** Stands for the number of a group that has none yet. */
const WALK_IN = 'tanpa-janji';
/** So long the server has to answer before the page without a line is shown, in milliseconds. */
const PATIENCE_MS = 4_000;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
  if (event.data === 'segarkan') event.waitUntil(keepShell().catch(() => {}));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.mode !== 'navigate') {
    if (request.method === 'GET' && /^\/(assets\/|favicon)/.test(pathname)) {
      event.respondWith(keptOrFetched(request));
    }
  } else if (request.method === 'GET') {
    event.respondWith(pathname === SHELL ? shellItself(request) : pageOrShell(request));
  } else if (deedAt(pathname) !== null) event.respondWith(sentOrQueued(request));
});

async function keptOrFetched(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName: CACHE })) ?? fetch(request);
}

const keptShell = (): Promise<Response | undefined> =>
  caches.match(SHELL, { cacheName: CACHE }).catch(() => undefined);

/** The server's page, or null where it does not answer in time. */
function inTime(request: Request): Promise<Response | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  return Promise.race([fetch(request).catch(() => null), late]);
}

async function shellItself(request: Request): Promise<Response> {
  return (await inTime(request)) ?? (await keptShell()) ?? fetch(request);
}

/** Led there, not given in its place: the page has an address of its own, which its script checks. */
async function pageOrShell(request: Request): Promise<Response> {
  const kept = await keptShell();
  if (kept === undefined) return fetch(request);
  return (await inTime(request)) ?? toShell(new URL(request.url).pathname);
}

function toShell(pathname: string): Response {
  const isWalkIn = pathname === WALK_IN_PAGE;
  const number = isWalkIn ? WALK_IN : (/\/permohonan\/([^/]+)/.exec(pathname)?.[1] ?? '');
  return Response.redirect(`${location.origin}${SHELL}${number === '' ? '' : `#${number}`}`);
}

function deedAt(pathname: string): 'checkIn' | 'checkOut' | 'registerWalkIn' | null {
  if (pathname === WALK_IN_PAGE) return 'registerWalkIn';
  const found = /^\/resepsionis\/permohonan\/[^/]+(\/keluar)?$/.exec(pathname);
  if (found === null) return null;
  return found[1] === undefined ? 'checkIn' : 'checkOut';
}

/** A form whose line broke while it was sent waits with the others; its nonce makes it one deed. */
async function sentOrQueued(request: Request): Promise<Response> {
  const copy = request.clone();
  try {
    return await fetch(request);
  } catch (error) {
    const { pathname } = new URL(request.url);
    const isKept = (await keptShell()) !== undefined && (await queueForm(copy, pathname));
    if (isKept) return toShell(pathname);
    throw error;
  }
}

async function queueForm(request: Request, pathname: string): Promise<boolean> {
  const typed = [...(await request.formData())].filter(([, value]) => typeof value === 'string');
  const isWalkIn = pathname === WALK_IN_PAGE;
  const address = new URL(request.url).searchParams;
  // Which office stood there the address says; one meant by a request's number only the server knows.
  if (isWalkIn && !address.has('badan')) return false;
  const fields = isWalkIn ? [...typed, ...address] : typed;
  // A button that only changes the form; nothing was to be written down.
  if (fields.some(([name]) => name === 'langkah')) return false;
  const inPath = /permohonan\/([^/]+)/.exec(pathname)?.[1] ?? '';
  const number = isWalkIn ? WALK_IN : decodeURIComponent(inPath);
  const nonce =
    fields.find(([name]) => name === (isWalkIn ? 'key' : 'nonce'))?.[1] ?? crypto.randomUUID();
  const db = await openDatabase();
  if (db === null) return false;
  const day = await settled<{ day: string; offsetMs: number; who: unknown } | undefined>(
    db.transaction('day').objectStore('day').get('today'),
  );
  if (day === undefined) return false;
  const { offsetMs, who: by } = day;
  const deed = { number, nonce, deed: deedAt(pathname), fields, deviceMs: deviceClock() };
  const queue = db.transaction('queue', 'readwrite').objectStore('queue');
  await settled(queue.add({ ...deed, offsetMs, day: day.day, by })).catch((error: unknown) => {
    // Written down already, under the same nonce.
    if (!(error instanceof DOMException) || error.name !== 'ConstraintError') throw error;
  });
  db.close();
  return true;
}

/** The desk's records where its script has made them; never made here. */
function openDatabase(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('sambang-meja', 1);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => resolve(null);
  });
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

/** Fetches the page and every file it needs, then leaves those of an earlier build. */
async function keepShell(): Promise<void> {
  const shell = await fetch(SHELL, { cache: 'no-store' });
  if (!shell.ok || shell.redirected) return;
  const cache = await caches.open(CACHE);
  const waiting = filesIn(await shell.clone().text());
  const files = new Set<string>(['/favicon.svg']);
  await fetchInto(cache, '/favicon.svg');
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (files.has(next)) continue;
    files.add(next);
    const text = await fetchInto(cache, next);
    // The list of all routes names what other pages fetch.
    if (!next.includes('/manifest-')) waiting.push(...filesIn(text));
  }
  await cache.put(SHELL, shell);
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (pathname !== SHELL && !files.has(pathname)) await cache.delete(url);
  }
}

function filesIn(text: string): string[] {
  const names = text.match(/(?<=\/?assets\/)[\w.-]+\.(?:js|css|woff2)/g) ?? [];
  const beside = text.match(/(?<=["']\.\/)[\w.-]+\.js(?=["'])/g) ?? [];
  return [...names, ...beside].map((name) => `/assets/${name}`);
}

/** Files of the build never change under their name; what is kept is not fetched again. */
async function fetchInto(cache: Cache, path: string): Promise<string> {
  const kept = await cache.match(path);
  const answer = kept ?? (await fetch(path));
  if (!answer.ok) throw new Error(path);
  if (kept === undefined) await cache.put(path, answer.clone());
  return /\.(js|css)$/.test(path) ? answer.text() : '';
}
