import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import type { RequestHandler, Response } from 'express';
import type { Services } from '#app/services.server.ts';
import { ELSEWHERE, sectionOf, sectionsOf } from './sections.server.ts';

declare module '@remix-run/node' {
  interface AppLoadContext {
    services: Services;
    /** What scripts of this answer must carry to be run. */
    cspNonce: string;
    /** The code a person can quote when something went wrong. */
    requestId: string;
    /** Where the request comes from, as far as the settings trust it. */
    address: string;
  }
}

/** A finished build, or in development a way to get the present one. */
export type RemixBuild = ServerBuild | (() => Promise<ServerBuild>);

/** Every loader and action finds the services in its context. */
export function remixHandler(services: Services, build: RemixBuild): RequestHandler {
  const handleWith = (part: RemixBuild): RequestHandler =>
    createRequestHandler({
      build: part,
      // Any other mode than production makes Remix write the frames of a bug into its answer.
      mode: typeof part === 'function' ? 'development' : 'production',
      getLoadContext: (req, res) => ({
        services,
        cspNonce: res.locals.cspNonce,
        requestId: res.locals.requestId,
        address: req.ip ?? '',
      }),
    });
  const handlerOf =
    typeof build === 'function' ? always(handleWith(build)) : bySection(build, handleWith);
  return (req, res, next) => {
    letRoutesReplace(res);
    void handlerOf(req.path)(req, res, next);
  };
}

type HandlerOf = (path: string) => RequestHandler;

function always(handler: RequestHandler): HandlerOf {
  return () => handler;
}

function bySection(
  build: ServerBuild,
  handleWith: (part: ServerBuild) => RequestHandler,
): HandlerOf {
  const handlers = new Map(
    [...sectionsOf(build)].map(([name, part]) => [name, handleWith(part)] as const),
  );
  const whole = handleWith(build);
  return (path) => {
    // Asked by our script for routes it has not met; they may lie anywhere.
    if (path === '/__manifest') return whole;
    return handlers.get(sectionOf(path)) ?? handlers.get(ELSEWHERE) ?? whole;
  };
}

/** Set for every answer already; a route that knows better says it alone, not beside ours. */
const REPLACED: readonly string[] = [
  'content-security-policy',
  'x-frame-options',
  'x-content-type-options',
];

/** Remix appends the headers of a route to what is there, and two policies would both hold. */
function letRoutesReplace(res: Response): void {
  const append = res.append.bind(res);
  res.append = (name, value) =>
    REPLACED.includes(name.toLowerCase()) ? res.set(name, value) : append(name, value);
}
