import { useCallback, useEffect, useRef, useState } from 'react';
import { paths } from '#app/http/paths.ts';

/**
 * How a page learns that something changed: told at once; asking every now and then, since the stream
 * is broken; not at all, since nothing answers; or switched off by its reader.
 */
export type ChangeState = 'told' | 'asking' | 'cut' | 'off';

interface Watching {
  /** Place in the record that the page shows, as its loader gave it. */
  readonly mark: number;
  readonly isOn: boolean;
  /** Reads the page anew. Called at most once a second, and never while the browser's tab is hidden. */
  readonly onChange: () => void;
}

/** So often a page whose stream is broken asks, in milliseconds. */
export const ASK_EVERY_MS = 15_000;

/** After this long a stream that the server has closed for good is tried once more, in milliseconds. */
const TRY_AGAIN_MS = 60_000;

/** So long the server has to answer before the line counts as down, in milliseconds. */
const PATIENCE_MS = 5_000;

/**
 * Listens for changes while the tab is seen: server-sent events, and where they do not come, a question
 * every quarter of a minute. A browser lends one server six connections, so a hidden tab gives its own back.
 */
export function useChanges({ mark, isOn, onChange }: Watching): ChangeState {
  const [state, setState] = useState<ChangeState>('told');
  const known = useRef(mark);
  const tell = useRef(onChange);
  useEffect(() => {
    known.current = Math.max(known.current, mark);
    tell.current = onChange;
  });
  const learn = useCallback((next: number) => {
    if (!(next > known.current)) return;
    known.current = next;
    tell.current();
  }, []);
  useEffect(() => {
    if (!isOn) return;
    let stop: (() => void) | null = null;
    const follow = (): void => {
      stop?.();
      stop = document.hidden ? null : listen(() => known.current, learn, setState);
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      stop?.();
    };
  }, [isOn, learn]);
  return isOn ? state : 'off';
}

function listen(
  known: () => number,
  learn: (mark: number) => void,
  setState: (state: ChangeState) => void,
): () => void {
  let stream: EventSource | null = null;
  let asking: number | undefined;
  let again: number | undefined;
  const ask = (): void => {
    void askMark().then((mark) => {
      if (asking === undefined) return;
      setState(mark === null ? 'cut' : 'asking');
      if (mark !== null) learn(mark);
    });
  };
  const startAsking = (): void => {
    if (asking !== undefined) return;
    asking = window.setInterval(ask, ASK_EVERY_MS);
    ask();
  };
  const stopAsking = (): void => {
    window.clearInterval(asking);
    asking = undefined;
  };
  const connect = (): void => {
    stream = new EventSource(`${paths.changes}?sejak=${known()}`);
    stream.onopen = () => {
      stopAsking();
      setState('told');
    };
    stream.onmessage = ({ data }) => learn(Number(data));
    stream.onerror = () => {
      startAsking();
      if (stream?.readyState === EventSource.CLOSED)
        again = window.setTimeout(connect, TRY_AGAIN_MS);
    };
  };
  connect();
  return () => {
    stream?.close();
    stopAsking();
    window.clearTimeout(again);
  };
}

/** Where the record stands; null where nothing answers. A session that is over leads to the sign-in. */
export async function askMark(): Promise<number | null> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(paths.changes, { cache: 'no-store', redirect: 'manual', signal });
    if (answer.type === 'opaqueredirect' || answer.status === 401) window.location.reload();
    return answer.ok ? Number(await answer.text()) : null;
  } catch {
    return null;
  }
}
