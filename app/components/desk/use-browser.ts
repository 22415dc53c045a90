import { type FormEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { paths } from '#app/http/paths.ts';

const never = (): (() => void) => () => {};

/** True once our script runs in the browser; false on the server and in a page that has none. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

function watchLine(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

/** So long the server has to answer before the line counts as down, in milliseconds. */
const PATIENCE_MS = 5_000;

async function isReachable(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const { ok } = await fetch(paths.alive, { method: 'HEAD', cache: 'no-store', signal });
    return ok;
  } catch {
    return false;
  }
}

/** Where a form goes that cannot be sent: it is kept on the device, or stays on the page. */
export interface WriteDown {
  keep(form: FormData): Promise<boolean>;
  /** There is no line to try. */
  readonly always?: boolean;
}

/**
 * Sends a form only where the server answers: a line that is down would lose what was typed to the
 * browser's own error page. Put on the form as `onSubmit`.
 * @param writeDown takes the form where there is no line; false where it could not keep it
 */
export function useCarefulSending(writeDown?: WriteDown) {
  const online = useSyncExternalStore(
    watchLine,
    () => navigator.onLine,
    () => true,
  );
  const [state, setState] = useState<'ready' | 'sending' | 'unsent'>('ready');
  const isChecked = useRef(false);
  // A page that comes back from the browser's memory is to be sent anew.
  useEffect(() => {
    const wake = (): void => {
      isChecked.current = false;
      setState('ready');
    };
    window.addEventListener('pageshow', wake);
    return () => window.removeEventListener('pageshow', wake);
  }, []);
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    if (isChecked.current) return;
    event.preventDefault();
    if (state === 'sending') return;
    const form = event.currentTarget;
    // Which of its buttons was pressed says what is sent.
    const { submitter } = event.nativeEvent as SubmitEvent;
    setState('sending');
    void (writeDown?.always === true ? Promise.resolve(false) : isReachable()).then(
      async (reachable) => {
        isChecked.current = reachable;
        const isKept = !reachable && ((await writeDown?.keep(new FormData(form))) ?? false);
        setState(reachable ? 'sending' : isKept ? 'ready' : 'unsent');
        if (reachable) form.requestSubmit(submitter);
      },
    );
  };
  const isLost = !online && writeDown === undefined;
  return { onSubmit, isDown: isLost || state === 'unsent', isSending: state === 'sending' };
}
