import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { type Logger, describeError } from '#app/logger.server.ts';
import type { Services } from '#app/services.server.ts';
import { refuseCrossSite } from './cross-site.server.ts';
import { answerPlainly } from './plain-answers.server.ts';
import { probes } from './probes.server.ts';
import { type RemixBuild, remixHandler } from './remix-handler.server.ts';
import { refuseMalformed } from './request-guard.server.ts';
import { type Tally, requestId, requestLog } from './request-log.server.ts';
import { securityHeaders } from './security-headers.server.ts';
import { staticFiles } from './static-files.server.ts';
import { passUnreadBody } from './unread-body.server.ts';

export interface AppOptions {
  readonly remixBuild: RemixBuild;
  /** Folder with the built client files. */
  readonly clientDir?: string;
  /** Vite's own middleware, in development. */
  readonly vite?: RequestHandler;
}

/** The whole web side of the office as an Express application that listens nowhere yet. */
export function createApp(services: Services, options: AppOptions): Express {
  const { env, logger } = services;
  const tally: Tally = new Map();
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', false);
  app.set('trust proxy', env.trustProxy);

  app.use(requestId(), requestLog(logger, tally));
  app.use(securityHeaders({ baseUrl: env.baseUrl, development: options.vite !== undefined }));
  app.use(passUnreadBody());
  app.use(refuseMalformed());
  app.use(probes(services, tally));
  app.use(
    compression({ filter: (req, res) => !isEventStream(res) && compression.filter(req, res) }),
  );
  app.use(inOnePiece());
  if (options.vite) app.use(options.vite);
  if (options.clientDir) app.use(staticFiles(options.clientDir));
  app.use(refuseCrossSite(env.baseUrl));
  app.use(remixHandler(services, options.remixBuild));
  app.use(answerBug(logger));
  return app;
}

/** So many bytes of a stream may wait for a browser that does not read. */
const UNREAD_AT_MOST = 64 * 1024;

/** Compressed, an event would wait in a buffer. */
function isEventStream(res: express.Response): boolean {
  return String(res.getHeader('Content-Type')).startsWith('text/event-stream');
}

/**
 * Remix flushes after every chunk of a page, and each flush makes gzip forget all it has seen: a long
 * page weighs three times as much. No page waits for later data, so nothing is won by it. A stream
 * whose browser has stopped reading is cut instead: it would be held in memory for as long as it lasts.
 */
export function inOnePiece(): RequestHandler {
  return (_req, res, next) => {
    res.flush = () => {
      if (isEventStream(res) && res.writableLength > UNREAD_AT_MOST) res.destroy();
    };
    next();
  };
}

function answerBug(logger: Logger): ErrorRequestHandler {
  // Express tells an error handler by its four parameters.
  return (error: unknown, req, res, _next) => {
    const { requestId } = res.locals;
    logger.error({ requestId, error: describeError(error) }, 'bug');
    if (res.headersSent) res.destroy();
    else answerPlainly(req, res, 500);
  };
}
