import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import express from 'express';
import { expect, it, onTestFinished } from 'vitest';
import { inOnePiece } from '#app/http/application.server.ts';

it('a stream whose browser does not read is cut, not held in memory', async () => {
  const app = express();
  app.use(inOnePiece());
  let sent = 0;
  const cut = new Promise<void>((resolve) => {
    app.get('/', (_req, res) => {
      res.setHeader('Content-Type', 'text/event-stream');
      const more = setInterval(() => {
        sent += 1;
        res.write('x'.repeat(256 * 1024));
        res.flush();
      }, 1);
      res.on('close', () => {
        clearInterval(more);
        resolve();
      });
    });
  });
  const server = createServer(app).listen(0);
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const browser = connect((server.address() as AddressInfo).port).pause();
  browser.on('error', () => {});
  browser.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  await cut;
  browser.destroy();
  expect(sent).toBeLessThan(100);
});
