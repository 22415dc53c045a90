import type { Request, RequestHandler } from 'express';
import { answerPlainly } from './plain-answers.server.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

/** Under `.data` Remix gives every address once more, in a format of its own; the API has one format. */
const API_DATA = /^\/api\/[^?]*\.data(\?|$)/i;

/**
 * Stops what Remix answers with a 500 or repeats in its own error: a request without a usable Host,
 * a path that cannot be decoded, a method the Fetch standard does not know.
 */
export function refuseMalformed(): RequestHandler {
  return (req, res, next) => {
    settleHost(req);
    if (!METHODS.includes(req.method)) {
      res.setHeader('Allow', METHODS.join(', '));
      answerPlainly(req, res, 405);
    } else if (API_DATA.test(req.originalUrl)) answerPlainly(req, res, 404);
    else if (hasUsableHost(req) && hasUsablePath(req)) next();
    else answerPlainly(req, res, 400);
  };
}

/** Leaves one truth about the host: Remix reads X-Forwarded-Host whether or not its sender is trusted. */
function settleHost(req: Request): void {
  const trusts = req.app.get('trust proxy fn') as (address: string, hop: number) => boolean;
  const forwarded = req.get('X-Forwarded-Host');
  if (forwarded !== undefined && trusts(req.socket.remoteAddress ?? '', 0))
    req.headers.host = forwarded.split(',', 1)[0]?.trim();
  delete req.headers['x-forwarded-host'];
}

function hasUsableHost(req: Request): boolean {
  const { host } = req.headers;
  return host !== undefined && HOST.test(host) && URL.canParse(`http://${host}/`);
}

function hasUsablePath(req: Request): boolean {
  const [path = '', query = ''] = req.originalUrl.split('?', 2);
  // `_data` is a door of Remix's older data protocol, which no page of ours uses.
  return path.startsWith('/') && canDecode(path) && !new URLSearchParams(query).has('_data');
}

function canDecode(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
