import type { Request, RequestHandler } from 'express';
import { answerPlainly } from './plain-answers.server.ts';

const READS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses a form sent from another site. Browsers say where a request comes from (Sec-Fetch-Site, or
 * Origin in older ones); a client that says neither is no browser and carries no one's cookies. A key
 * in the Authorization header cannot be sent by a foreign form, so the API is not asked.
 */
export function refuseCrossSite(baseUrl: string): RequestHandler {
  const ownHost = new URL(baseUrl).host;
  return (req, res, next) => {
    if (READS.includes(req.method)) next();
    else if (req.headers.authorization !== undefined) {
      delete req.headers.origin;
      next();
    } else if (comesFromHere(req, ownHost)) {
      agreeOnOrigin(req);
      next();
    } else answerPlainly(req, res, 403);
  };
}

function comesFromHere(req: Request, ownHost: string): boolean {
  const site = req.get('Sec-Fetch-Site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = req.headers;
  if (origin === undefined) return true;
  const host = URL.canParse(origin) ? new URL(origin).host : null;
  return host !== null && host !== '' && (host === ownHost || host === req.headers.host);
}

/** Remix compares Origin with Host once more and answers 500; a proxy may have rewritten the latter. */
function agreeOnOrigin(req: Request): void {
  const { origin } = req.headers;
  if (origin === undefined) return;
  if (URL.canParse(origin)) req.headers.host = new URL(origin).host;
  else delete req.headers.origin;
}
