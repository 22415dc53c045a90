import { type Request, type RequestHandler, Router } from 'express';
import { describeError } from '#app/logger.server.ts';
import type { Readiness, Services } from '#app/services.server.ts';
import { answerPlainly } from './plain-answers.server.ts';
import type { Tally } from './request-log.server.ts';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;
const PROXY_TRACES = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'];

/** `/healthz` (the process lives), `/readyz` (it can serve), `/metrics` (Prometheus, this machine only). */
export function probes(services: Services, tally: Tally): RequestHandler {
  const router = Router();
  router.use(['/healthz', '/readyz', '/metrics'], (_req, res, next) => {
    res.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.get('/healthz', (_req, res) => {
    res.json({ status: 'ok' });
  });
  router.get('/readyz', (req, res) => {
    const { ready, database, outbox } = ask(services);
    const stopping = req.app.locals.stopping === true;
    res.status(ready && !stopping ? 200 : 503);
    res.json({ ready: ready && !stopping, database, outbox, stopping });
  });
  router.get('/metrics', (req, res) => {
    if (fromThisMachine(req))
      res.type('text/plain; version=0.0.4').send(exposition(tally, ask(services)));
    else answerPlainly(req, res, 404);
  });
  return router;
}

function ask(services: Services): Readiness {
  try {
    return services.readiness();
  } catch (error) {
    services.logger.error({ error: describeError(error) }, 'readiness');
    return { ready: false, database: false, outbox: null };
  }
}

/** A proxy on this machine speaks from loopback too, for someone who may sit anywhere. */
function fromThisMachine(req: Request): boolean {
  const direct = PROXY_TRACES.every((name) => req.headers[name] === undefined);
  return direct && LOOPBACK.test(req.socket.remoteAddress ?? '');
}

function exposition(tally: Tally, { ready, outbox }: Readiness): string {
  const memory = process.memoryUsage();
  const requests = [...tally].map(([status, n]) => [`{status="${status}"}`, n] as const);
  return [
    metric('sambang_http_requests_total', 'counter', 'Requests answered.', requests),
    metric('sambang_ready', 'gauge', 'Whether the office can serve.', [['', ready ? 1 : 0]]),
    ...(outbox
      ? [
          metric('sambang_outbox_waiting', 'gauge', 'Notices not yet sent.', [
            ['', outbox.waiting],
          ]),
          metric('sambang_outbox_lag_seconds', 'gauge', 'Age of the oldest notice due.', [
            ['', outbox.lagSeconds],
          ]),
          metric('sambang_outbox_failed', 'gauge', 'Notices a person has to look at.', [
            ['', outbox.failed ?? 0],
          ]),
        ]
      : []),
    metric('process_resident_memory_bytes', 'gauge', 'Resident memory.', [['', memory.rss]]),
    metric('process_heap_used_bytes', 'gauge', 'Heap in use.', [['', memory.heapUsed]]),
    metric('process_uptime_seconds', 'gauge', 'Time since start.', [['', process.uptime()]]),
  ].join('');
}

function metric(
  name: string,
  type: 'counter' | 'gauge',
  help: string,
  samples: readonly (readonly [labels: string, value: number])[],
): string {
  const lines = samples.map(([labels, value]) => `${name}${labels} ${value}\n`);
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`;
}
