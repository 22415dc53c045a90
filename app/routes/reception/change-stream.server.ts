import type { Db } from '#db/client.server.ts';
import { isDoneSince, recordMark } from '#app/queries/record-mark.server.ts';
import { onChange } from '#app/queries/changes.server.ts';

/** So often a line without meaning is sent: proxies cut a stream that is silent for a minute. */
const HEARTBEAT_MS = 15_000;

/** After this long a browser whose stream broke asks anew, in milliseconds. */
const RETRY_MS = 5_000;

/** Streams one session may hold at a time: as many screens as a person leaves open. */
export const STREAMS_OF_SESSION = 6;

interface Listening {
  readonly db: Db;
  readonly request: Request;
  readonly sessionId: string;
  /** Does the session still open this door? Asked before everything that is sent. */
  readonly isWelcome: () => boolean;
  /** The process ends. */
  readonly ending: AbortSignal;
}

const open = new WeakMap<Db, Map<string, number>>();

/**
 * Tells a page that something was done, never what or by whom: the place in the record is all it says.
 * Asked without `Accept: text/event-stream` the same address says that place once, for a page that has
 * lost its stream.
 */
export function changeStream(listening: Listening): Response {
  const { db, request, sessionId } = listening;
  const headers = { 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' };
  if (!(request.headers.get('Accept') ?? '').includes('text/event-stream')) {
    return new Response(String(recordMark(db)), {
      headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
    });
  }
  const sessions = open.get(db) ?? new Map<string, number>();
  open.set(db, sessions);
  const held = sessions.get(sessionId) ?? 0;
  if (held >= STREAMS_OF_SESSION) return new Response(null, { status: 429, headers });
  sessions.set(sessionId, held + 1);
  const leave = (): void => {
    const left = (sessions.get(sessionId) ?? 1) - 1;
    if (left > 0) sessions.set(sessionId, left);
    else sessions.delete(sessionId);
  };
  return new Response(bodyOf(listening, leave), {
    headers: { ...headers, 'Content-Type': 'text/event-stream; charset=utf-8' },
  });
}

function bodyOf({ db, request, isWelcome, ending }: Listening, leave: () => void) {
  const encoder = new TextEncoder();
  let end = (): void => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let isOver = false;
      const send = (text: string): void => {
        if (isOver) return;
        if (request.signal.aborted || !isWelcome()) end();
        else controller.enqueue(encoder.encode(text));
      };
      const stopListening = onChange(db, (mark) => send(eventAt(mark)));
      const heartbeat = setInterval(() => send(': .\n\n'), HEARTBEAT_MS);
      end = () => {
        if (isOver) return;
        isOver = true;
        clearInterval(heartbeat);
        stopListening();
        leave();
        controller.close();
      };
      request.signal.addEventListener('abort', end);
      ending.addEventListener('abort', end);
      send(`retry: ${RETRY_MS}\n\n`);
      const seen = markSeenBy(request);
      if (seen !== null && isDoneSince(db, seen)) send(eventAt(recordMark(db)));
    },
    cancel: () => end(),
  });
}

function eventAt(mark: number): string {
  return `id: ${mark}\ndata: ${mark}\n\n`;
}

/** What the page knew when it lost the stream, or when it was made. */
function markSeenBy(request: Request): number | null {
  const given =
    request.headers.get('Last-Event-ID') ?? new URL(request.url).searchParams.get('sejak');
  return given !== null && /^\d{1,15}$/.test(given) ? Number(given) : null;
}
