import { type Lock, type Locker, ERRORS } from '@tus/server';

/** How long a piece waits for the one before it, which may hang on a dead line, in milliseconds. */
const PATIENCE_MS = 15_000;

interface Holder {
  readonly giveWay: () => Promise<void> | void;
  readonly whenFree: Promise<void>;
  readonly free: () => void;
}

/**
 * One piece of an upload at a time. The protocol's own locker asks anew at every turn of the event
 * loop while it waits; this one sleeps until it is free.
 */
export function uploadLocker(): Locker {
  const held = new Map<string, Holder>();
  return { newLock: (id) => lockOf(held, id) };
}

function lockOf(held: Map<string, Holder>, id: string): Lock {
  let own: Holder | null = null;
  return {
    lock: async (signal, giveWay) => {
      for (let before = held.get(id); before !== undefined; before = held.get(id)) {
        await before.giveWay();
        await freeOf(before, signal);
      }
      let free: () => void = () => {};
      const whenFree = new Promise<void>((resolve) => (free = resolve));
      own = { giveWay, whenFree, free };
      held.set(id, own);
    },
    unlock: async () => {
      if (own === null) return;
      held.delete(id);
      own.free();
      own = null;
    },
  };
}

async function freeOf({ whenFree }: Holder, signal: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | null = null;
  const tooLong = new Promise<never>((_resolve, reject) => {
    const refuse = (): void => reject(ERRORS.ERR_LOCK_TIMEOUT);
    timer = setTimeout(refuse, PATIENCE_MS);
    signal.addEventListener('abort', refuse, { once: true });
  });
  try {
    await Promise.race([whenFree, tooLong]);
  } finally {
    if (timer !== null) clearTimeout(timer);
  }
}
