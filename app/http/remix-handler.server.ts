import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import type { RequestHandler } from 'express';
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
  return (req, res, next) => void handle(req, res, next);
}
