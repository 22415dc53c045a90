import type { Request, Response } from 'express';
import { pageErrorOf } from '#app/copy/page-errors.ts';

const API_CODES: Readonly<Record<number, string>> = {
  400: 'invalid',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  503: 'unavailable',
};

/**
 * The answer to a request that never reaches a route: a plain page for a person, problem+json
 * (RFC 9457) for the API. Nothing of the request is repeated in it.
 */
export function answerPlainly(req: Request, res: Response, status: number): void {
  const { title, text, advice } = pageErrorOf(status);
  const { requestId } = res.locals;
  res.status(status).setHeader('Cache-Control', 'no-store');
  if (req.originalUrl.startsWith('/api/')) {
    const code = API_CODES[status] ?? 'internal';
    const problem = { type: 'about:blank', title, status, code, detail: text, requestId };
    res.type('application/problem+json').send(JSON.stringify(problem));
    return;
  }
  res.type('html').send(`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Sambang</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p>${advice}</p>
<p>Kode permintaan: ${requestId}</p>
<p><a href="/">Ke halaman depan</a></p>
</main>
</body>
</html>
`);
}
