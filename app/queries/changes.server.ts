import type { Db } from '#db/client.server.ts';
import { isDoneSince, recordMark } from './record-mark.server.ts';

/** How often the records are looked at while somebody listens, in milliseconds. */
const LOOK_EVERY_MS = 1_000;

type Listener = (mark: number) => void;

/** One look at the records for everyone who listens, however many they are. */
interface Watcher {
  readonly listeners: Set<Listener>;
  readonly timer: NodeJS.Timeout;
}

const watchers = new WeakMap<Db, Watcher>();

/**
 * Calls back soon after something was done, by this process or by another one, with the place in the
 * record where it stands; gives what ends the listening. Nobody listens: nobody looks.
 */
export function onChange(db: Db, listener: Listener, everyMs = LOOK_EVERY_MS): () => void {
  const watcher = watchers.get(db) ?? watch(db, everyMs);
  watcher.listeners.add(listener);
  return () => {
    watcher.listeners.delete(listener);
    if (watcher.listeners.size > 0 || watchers.get(db) !== watcher) return;
    clearInterval(watcher.timer);
    watchers.delete(db);
  };
}

function watch(db: Db, everyMs: number): Watcher {
  const listeners = new Set<Listener>();
  let written = writesOf(db);
  let mark = recordMark(db);
  const look = (): void => {
    // The services end before their last listener has gone.
    if (!db.$client.open) return;
    const now = writesOf(db);
    if (now === written) return;
    written = now;
    if (!isDoneSince(db, mark)) return;
    mark = recordMark(db);
    for (const listener of [...listeners]) listener(mark);
  };
  const timer = setInterval(look, everyMs);
  timer.unref();
  const watcher = { listeners, timer };
  watchers.set(db, watcher);
  return watcher;
}

/** Changes with every write: `data_version` with those of others, `total_changes` with our own. */
function writesOf(db: Db): string {
  const others = String(db.$client.pragma('data_version', { simple: true }));
  const own = String(db.$client.prepare('select total_changes()').pluck().get());
  return `${others}/${own}`;
}
