import type { QueuedDeed } from '#app/forms/queued-deed.ts';
import type { KeptDay } from './desk-day.ts';
import { type DeskStore, openDeskStore, type StoredDeed } from './desk-store.ts';
import { forgetOldDay, keepTogether } from './keep-day.ts';
import type { LineState } from './send-queue.ts';

/** What this device holds of the desk at the moment, and how the line is. */
export interface DeskCopy {
  readonly day: KeptDay | null;
  readonly queue: readonly StoredDeed[];
  /** Null before it was tried. */
  readonly line: LineState | null;
  /** The browser keeps nothing for us: shut off, or full. */
  readonly isRefused: boolean;
}

/** The device's copy as one tab sees it; all tabs of the device see the same. */
export interface DeskCopyHolder {
  /** Null until the device's records were opened. */
  now(): DeskCopy | null;
  /** Once the device's records were read for the first time. */
  ready(): Promise<void>;
  subscribe(listen: () => void): () => void;
  /** Sends what waits and reads the day anew. */
  refresh(): Promise<LineState>;
  /** Writes a deed down; false where the device keeps nothing, so that the caller says so. */
  write(deed: QueuedDeed): Promise<boolean>;
  forgetDay(): Promise<void>;
}

/** Tells the other tabs that something changed. */
const CHANNEL = 'sambang-meja';

/** Opens the device's copy. */
export function openDeskCopy(opened: Promise<DeskStore | null> = openDeskStore()): DeskCopyHolder {
  let copy: DeskCopy | null = null;
  let line: LineState | null = null;
  const listeners = new Set<() => void>();
  const others = new BroadcastChannel(CHANNEL);

  async function readAgain(): Promise<void> {
    const store = await opened;
    const day = (await store?.day()) ?? null;
    const queue = (await store?.queue()) ?? [];
    copy = { day, queue, line, isRefused: store === null };
    for (const listen of listeners) listen();
  }
  async function changed(): Promise<void> {
    others.postMessage(null);
    await readAgain();
  }
  others.onmessage = () => void readAgain();
  const first = opened.then(async (store) => {
    if (store !== null) await forgetOldDay(store).catch(() => {});
    await readAgain();
  });

  return {
    now: () => copy,
    ready: () => first,
    subscribe(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    async refresh() {
      const store = await opened;
      if (store === null) return (line = 'busy');
      line = await keepTogether(store).catch((): LineState => 'busy');
      await changed();
      return line;
    },
    async write(deed) {
      try {
        const store = await opened;
        await store?.add(deed);
        await changed();
        return store !== null;
      } catch {
        return false;
      }
    },
    async forgetDay() {
      await (await opened)?.forgetDay();
      await changed();
    },
  };
}
