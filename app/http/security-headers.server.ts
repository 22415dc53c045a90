import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

export interface SecurityOptions {
  readonly baseUrl: string;
  /** Vite's development server injects styles and speaks over a web socket. */
  readonly development: boolean;
}

/** Headers of `quality.md` §3, and the nonce that scripts of this answer must carry. */
export function securityHeaders({ baseUrl, development }: SecurityOptions): RequestHandler[] {
  const overHttps = baseUrl.startsWith('https:');
  const nonce = (_req: unknown, res: unknown) => `'nonce-${(res as Response).locals.cspNonce}'`;
  return [
    (_req, res, next) => {
      res.locals.cspNonce = randomBytes(16).toString('base64');
      res.setHeader('Permissions-Policy', 'camera=(self), microphone=(), geolocation=()');
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'", nonce],
          styleSrc: ["'self'", development ? "'unsafe-inline'" : nonce],
          imgSrc: ["'self'", 'data:'],
          connectSrc: development ? ["'self'", 'ws:'] : ["'self'"],
          workerSrc: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          formAction: ["'self'"],
        },
      },
      frameguard: { action: 'deny' },
      // Not no-referrer: that turns the Origin of our own forms into "null".
      referrerPolicy: { policy: 'same-origin' },
      strictTransportSecurity: overHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      // Over plain http browsers ignore it and complain in the console of every page.
      crossOriginOpenerPolicy: overHttps,
      originAgentCluster: overHttps,
    }),
  ];
}
