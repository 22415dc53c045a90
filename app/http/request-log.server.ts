import { randomBytes } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { Logger } from '#app/logger.server.ts';

declare global {
  // Express has no other way to type what its middleware leaves for the next one.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Express {
    interface Locals {
      requestId: string;
      cspNonce: string;
    }
  }
}

/** Requests answered so far, by the first digit of their status. */
export type Tally = Map<`${number}xx`, number>;

const QUIET = /^\/(assets\/|healthz$|readyz$|metrics$)/;

/**
 * Gives every request an id of our own, short enough to be read out on the phone; one sent along from
 * outside could forge the log.
 */
export function requestId(): RequestHandler {
  return (_req, res, next) => {
    res.locals.requestId = randomBytes(6)
      .toString('hex')
      .replace(/(....)(?=.)/g, '$1-');
    res.setHeader('X-Request-Id', res.locals.requestId);
    next();
  };
}

/** One line a request, written when its connection lets go of it: no query, no address, no body. */
export function requestLog(logger: Logger, tally: Tally): RequestHandler {
  return (req, res, next) => {
    const startedAt = performance.now();
    res.once('close', () => {
      const status = res.statusCode;
      const statusClass = `${Math.floor(status / 100)}xx` as const;
      tally.set(statusClass, (tally.get(statusClass) ?? 0) + 1);
      const line = {
        requestId: res.locals.requestId,
        method: req.method,
        path: loggablePath(req),
        status,
        ms: Math.round((performance.now() - startedAt) * 10) / 10,
        ...(res.writableFinished ? {} : { cutShort: true }),
      };
      if (status >= 500) logger.error(line, 'request');
      else if (QUIET.test(line.path)) logger.debug(line, 'request');
      else logger.info(line, 'request');
    });
    next();
  };
}

/** The path without what opens a door or names a person: tokens of signed links, mail addresses. */
function loggablePath(req: Request): string {
  const [path = ''] = req.originalUrl.split('?', 1);
  const [, top] = path.split('/', 2);
  // However somebody types a code or an address that opens a calendar, what follows is one.
  if (top === 'keaslian' && path !== '/keaslian') return '/keaslian/…';
  if (top === 'kalender') return '/kalender/…';
  return path.split('/').map(withoutSecret).join('/');
}

function withoutSecret(segment: string): string {
  const token = /^[\w-]{22,}/.test(segment) && /[A-Z\d]/.test(segment);
  return token || /@|%40/i.test(segment) ? '…' : segment.slice(0, 80);
}
