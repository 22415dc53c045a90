import { request } from 'node:http';
import { Writable } from 'node:stream';
import { createRequestHandler, type ServerBuild } from '@remix-run/node';
import { type EnvSource, readEnv } from '#app/env.server.ts';
import { createApp } from '#app/http/application.server.ts';
import { sectionOf, sectionsOf } from '#app/http/sections.server.ts';
import { serve } from '#app/http/serve.server.ts';
import { createLogger } from '#app/logger.server.ts';
import { type Services, createServices } from '#app/services.server.ts';
import { CLIENT_DIR, currentBuild } from './build.ts';
import { aHouse } from './house.ts';

export interface ServedOffice {
  readonly url: string;
  /** What was written to the log, one object a line. */
  readonly log: Record<string, unknown>[];
  /** The answer of Remix itself, without the server before it. */
  answer(request: Request): Promise<Response>;
  stop(): Promise<void>;
}

export interface OfficeParts {
  readonly settings?: EnvSource;
  readonly services?: Partial<Services>;
  readonly build?: ServerBuild;
  readonly graceMs?: number;
}

/** The real application on a free port of this process. */
export async function serveOffice(parts: OfficeParts = {}): Promise<ServedOffice> {
  const env = readEnv({ NODE_ENV: 'test', PORT: '0', ...parts.settings }, { forServer: true });
  if (!env.ok) throw new Error(env.error.join(' '));
  const log: Record<string, unknown>[] = [];
  const paper = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
  const logger = createLogger('info', paper);
  const services = createServices(env.value, { logger, ...aHouse(), ...parts.services });
  const remixBuild = parts.build ?? (await currentBuild());
  const app = createApp(services, { remixBuild, clientDir: CLIENT_DIR });
  const { port, stop } = await serve(services, app, { graceMs: parts.graceMs ?? 10_000 });
  const answer = handlerOf(remixBuild, services);
  return { url: `http://localhost:${port}`, log, answer, stop };
}

/** As the server asks Remix: each section of the addresses has a handler of its own. */
function handlerOf(build: ServerBuild, services: Services): ServedOffice['answer'] {
  const context = { services, cspNonce: 'sekali', requestId: 'permintaan-1', address: '::1' };
  const handlers = new Map<string, ReturnType<typeof createRequestHandler>>();
  const handlerFor = (name: string) => {
    const known = handlers.get(name);
    if (known !== undefined) return known;
    const handler = createRequestHandler(sectionsOf(build).get(name) ?? build, 'production');
    handlers.set(name, handler);
    return handler;
  };
  return (request) => handlerFor(sectionOf(new URL(request.url).pathname))(request, context);
}

type RouteModule = ServerBuild['routes'][string]['module'];

/** The build with one more address under the root, for what no real page does. */
export function withRoute(
  build: ServerBuild,
  path: string,
  module: Partial<RouteModule>,
): ServerBuild {
  const id = `test-${path}`;
  const place = { id, parentId: 'root', path };
  const manifest = {
    ...place,
    hasAction: false,
    hasLoader: true,
    hasClientAction: false,
    hasClientLoader: false,
    hasErrorBoundary: false,
    module: '',
  };
  return {
    ...build,
    routes: { ...build.routes, [id]: { ...place, module: module as RouteModule } },
    assets: { ...build.assets, routes: { ...build.assets.routes, [id]: manifest } },
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request with any header, also those that fetch keeps for itself. */
export function ask(url: string, { method = 'GET', headers = {} }: Question = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}
