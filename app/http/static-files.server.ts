import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import { answerPlainly } from './plain-answers.server.ts';

/** The client build: hashed files keep for a year, the few others for an hour. */
export function staticFiles(clientDir: string): RequestHandler {
  const router = Router();
  const options = { index: false, redirect: false, dotfiles: 'ignore' as const };
  router.use(
    '/assets',
    express.static(join(clientDir, 'assets'), { ...options, immutable: true, maxAge: '1y' }),
    // A file of an earlier build: a short answer instead of a page rendered for a script tag.
    (req, res) => answerPlainly(req, res, 404),
  );
  router.use(express.static(clientDir, { ...options, maxAge: '1h' }));
  return router;
}
