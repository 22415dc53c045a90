import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import type { RequestHandler, Response } from 'express';
import type { Services } from '#app/services.server.ts';

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
  const handle = createRequestHandler({
    build,
    // Any other mode than production makes Remix write the frames of a bug into its answer.
    mode: typeof build === 'function' ? 'development' : 'production',
    getLoadContext: (req, res) => ({
      services,
      cspNonce: res.locals.cspNonce,
      requestId: res.locals.requestId,
      address: req.ip ?? '',
    }),
  });
  return (req, res, next) => {
    letRoutesReplace(res);
    void handle(req, res, next);
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
