import { join } from 'node:path';
import express, { type RequestHandler, type Response, Router } from 'express';
import { answerPlainly } from './plain-answers.server.ts';

/**
 * The client build: hashed files keep for a year, the few others for an hour. A script under a name of
 * its own is asked for each time: it names files that the next build no longer has.
 */
export function staticFiles(clientDir: string): RequestHandler {
  const router = Router();
  const options = { index: false, redirect: false, dotfiles: 'ignore' as const };
  router.use(
    '/assets',
    express.static(join(clientDir, 'assets'), { ...options, immutable: true, maxAge: '1y' }),
    // A file of an earlier build: a short answer instead of a page rendered for a script tag.
    (req, res) => answerPlainly(req, res, 404),
  );
  const setHeaders = (res: Response, path: string): void => {
    if (path.endsWith('.js')) res.setHeader('Cache-Control', 'no-cache');
  };
  router.use(express.static(clientDir, { ...options, maxAge: '1h', setHeaders }));
  return router;
}
