import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { QueuedDeed } from '#app/forms/queued-deed.ts';
import type { KeptDay } from './desk-day.ts';

/** The device's records; the service worker (`worker.ts`) knows the same names. */
export const DESK_DB = { name: 'sambang-meja', version: 1 } as const;

/** A deed in the order in which it was written down. */
export interface StoredDeed extends QueuedDeed {
  readonly seq: number;
  /** The server could not read it at all; it waits for somebody who looks into it. */
  readonly isStuck?: boolean;
}

interface Shape extends DBSchema {
  day: { key: 'today'; value: KeptDay };
  queue: { key: number; value: StoredDeed; indexes: { nonce: string } };
}

/** What of the desk is on this device: one day, and what was not sent yet. */
export interface DeskStore {
  day(): Promise<KeptDay | null>;
  keepDay(day: KeptDay): Promise<void>;
  /** Forgets the day with its names. What was not sent stays: it is nowhere else. */
  forgetDay(): Promise<void>;
  /** In the order in which it was written down. */
  queue(): Promise<readonly StoredDeed[]>;
  /** Writes a deed down, once per nonce. */
  add(deed: QueuedDeed): Promise<void>;
  remove(seq: number): Promise<void>;
  markStuck(seq: number): Promise<void>;
}

/** Opens the device's records; null where the browser keeps none (shut off, or full). */
export async function openDeskStore(): Promise<DeskStore | null> {
  try {
    const db = await openDB<Shape>(DESK_DB.name, DESK_DB.version, {
      upgrade(fresh) {
        fresh.createObjectStore('day');
        const queue = fresh.createObjectStore('queue', { keyPath: 'seq', autoIncrement: true });
        queue.createIndex('nonce', 'nonce', { unique: true });
      },
      blocking: () => db.close(),
    });
    return storeIn(db);
  } catch {
    return null;
  }
}

function storeIn(db: IDBPDatabase<Shape>): DeskStore {
  return {
    day: async () => (await db.get('day', 'today')) ?? null,
    keepDay: async (day) => void (await db.put('day', day, 'today')),
    forgetDay: () => db.clear('day'),
    queue: () => db.getAll('queue'),
    async add(deed) {
      const writing = db.transaction('queue', 'readwrite', { durability: 'strict' });
      const known = await writing.store.index('nonce').getKey(deed.nonce);
      // The key is the store's to give.
      if (known === undefined) await writing.store.add(deed as StoredDeed);
      await writing.done;
    },
    remove: (seq) => db.delete('queue', seq),
    async markStuck(seq) {
      const stored = await db.get('queue', seq);
      if (stored !== undefined) await db.put('queue', { ...stored, isStuck: true });
    },
  };
}
