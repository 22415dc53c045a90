import { useCallback, useEffect, useRef, useState } from 'react';
import { paths } from '#app/http/paths.ts';

/** A touch is told to the server this often at most, in milliseconds; it keeps no finer record. */
const TELL_EVERY_MS = 45_000;

const LOOK_EVERY_MS = 2_000;

/** Tabs of one browser lock and open together. */
const CHANNEL = 'sambang-kunci';

const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'input'] as const;

type Word = 'locked' | 'open' | 'touched';

/** How the screen stands; `unlockable` while the line is down and the server cannot keep the lock. */
export type LockState = 'open' | 'locked' | 'unlockable';

/**
 * Covers a page that nobody touches, or whose person goes away: the server is told first and keeps
 * the lock, so that neither a reload nor another tab gets past it. While the line is down nothing is
 * locked: nobody could open it again.
 */
export function useScreenLock(lockMinutes: number) {
  const [state, setState] = useState<LockState>('open');
  const lastTouch = useRef(0);
  const lastTold = useRef(0);
  const channel = useRef<BroadcastChannel | null>(null);
  const tell = (word: Word): void => channel.current?.postMessage(word);

  const lock = useCallback(async (why: 'diminta' | 'ditinggalkan'): Promise<void> => {
    setState('locked');
    const isKept = await askToLock(why);
    if (!isKept) lastTouch.current = performance.now();
    setState(isKept ? 'locked' : 'unlockable');
    if (isKept) tell('locked');
  }, []);

  const open = useCallback((): void => {
    lastTouch.current = lastTold.current = performance.now();
    setState('open');
    tell('open');
  }, []);

  useEffect(() => {
    const heard = new BroadcastChannel(CHANNEL);
    channel.current = heard;
    heard.onmessage = ({ data }: MessageEvent<Word>) => {
      lastTouch.current = performance.now();
      if (data !== 'touched') setState(data);
    };
    return () => heard.close();
  }, []);

  useEffect(() => {
    if (state === 'locked') return;
    lastTouch.current = lastTold.current = performance.now();
    const touched = (): void => {
      const now = performance.now();
      lastTouch.current = now;
      if (now - lastTold.current < TELL_EVERY_MS) return;
      lastTold.current = now;
      tell('touched');
      void askWhetherOpen('POST').then((isOpen) => isOpen || setState('locked'));
    };
    const timer = setInterval(() => {
      const isLeft = performance.now() - lastTouch.current >= lockMinutes * 60_000;
      if (isLeft) void lock('ditinggalkan');
    }, LOOK_EVERY_MS);
    for (const kind of TOUCHES) window.addEventListener(kind, touched, { passive: true });
    return () => {
      clearInterval(timer);
      for (const kind of TOUCHES) window.removeEventListener(kind, touched);
    };
  }, [state, lock, lockMinutes]);

  useEffect(() => {
    if (state !== 'locked') return watchWaking(() => setState('locked'));
    return undefined;
  }, [state]);

  return { state, lock, open };
}

/** Whoever comes back to a page that slept learns first whether it was locked meanwhile. */
function watchWaking(onLocked: () => void): () => void {
  const woken = (): void => {
    if (document.visibilityState !== 'visible') return;
    void askWhetherOpen('GET').then((isOpen) => isOpen || onLocked());
  };
  document.addEventListener('visibilitychange', woken);
  window.addEventListener('pageshow', woken);
  return () => {
    document.removeEventListener('visibilitychange', woken);
    window.removeEventListener('pageshow', woken);
  };
}

/** Does the server keep the lock? Not while the line is down. */
async function askToLock(why: string): Promise<boolean> {
  try {
    const body = new URLSearchParams({ sebab: why });
    const sent = await fetch(paths.lockScreen, { method: 'POST', body, redirect: 'manual' });
    return sent.type === 'opaqueredirect' || sent.status === 401;
  } catch {
    return false;
  }
}

/** Is the screen still open on the server? A line that is down closes nothing. */
async function askWhetherOpen(method: 'GET' | 'POST'): Promise<boolean> {
  try {
    const { status, type } = await fetch(paths.touchScreen, { method, redirect: 'manual' });
    return type !== 'opaqueredirect' && status !== 401;
  } catch {
    return true;
  }
}

/** Tries a PIN or a password; null where it opened, else why not. */
export async function tryToOpen(fields: FormData): Promise<string | null> {
  try {
    const body = new URLSearchParams([...fields] as [string, string][]);
    const sent = await fetch(paths.unlockScreen, { method: 'POST', body });
    const { message } = (await sent.json()) as { message: string | null };
    return sent.ok ? null : message;
  } catch {
    return 'Sambungan terputus. Layar dapat dibuka setelah sambungan pulih.';
  }
}
