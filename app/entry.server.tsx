import { PassThrough } from 'node:stream';
import {
  type AppLoadContext,
  type EntryContext,
  type HandleDataRequestFunction,
  type HandleErrorFunction,
  createReadableStreamFromReadable,
} from '@remix-run/node';
import { RemixServer, isRouteErrorResponse } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { RequestContext } from './components/request-context.ts';
import { describeError } from './logger.server.ts';

/** How long a page may take to render, in milliseconds. */
const RENDER_LIMIT_MS = 5_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { cspNonce, requestId, services }: AppLoadContext,
): Promise<Response> {
  const answer = (body: ReadableStream | null, failed: boolean) => {
    headers.set('Content-Type', 'text/html; charset=utf-8');
    keepPrivate(headers);
    return new Response(body, { headers, status: failed ? 500 : status });
  };
  const isFailed = remixContext.staticHandlerContext.errors !== null;
  const isForm = request.method === 'POST';
  return new Promise((resolve, reject) => {
    let sent = false;
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <RequestContext.Provider value={{ cspNonce, requestId, isForm, isFailed }}>
        <RemixServer
          context={remixContext}
          url={request.url}
          abortDelay={RENDER_LIMIT_MS}
          nonce={cspNonce}
        />
      </RequestContext.Provider>,
      {
        nonce: cspNonce,
        [whenToSend(request)]: () => {
          sent = true;
          if (request.method === 'HEAD') {
            release();
            resolve(answer(null, failed));
            return;
          }
          const body = new PassThrough();
          body.once('close', release);
          resolve(answer(createReadableStreamFromReadable(body), failed));
          pipe(body);
        },
        onShellError(error: unknown) {
          release();
          reject(error as Error);
        },
        onError(error: unknown) {
          failed = true;
          // Before the shell is out Remix renders the error page and reports the error itself.
          if (sent) services.logger.error({ requestId, error: describeError(error) }, 'render');
        },
      },
    );
    const limit = setTimeout(abort, RENDER_LIMIT_MS);
    // A timer left running keeps the whole render in memory until it fires.
    function release(): void {
      clearTimeout(limit);
      stopDataTimer(request);
    }
  });
}

export const handleDataRequest: HandleDataRequestFunction = (response) => {
  keepPrivate(response.headers);
  return response;
};

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  // A wrong method or an unknown address is the sender's, and stands in the request's own line.
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  const { logger } = context.services;
  logger.error({ requestId: context.requestId, error: describeError(error) }, 'bug');
};

/** A crawler gets the page in one piece, a browser as soon as its frame stands. */
function whenToSend(request: Request): 'onAllReady' | 'onShellReady' {
  return isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady';
}

/** Pages may show one office's data: no shared cache keeps them, unless their route says so. */
function keepPrivate(headers: Headers): void {
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache');
}

/**
 * Remix gives the data of a page a timer of its own and stops it only when the request is aborted,
 * never when the answer is complete.
 */
function stopDataTimer(request: Request): void {
  request.signal.dispatchEvent(new Event('abort'));
}
