import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { createApiKey } from '#app/commands/api-keys.server.ts';
import type { Body } from '#app/domain/people/office.ts';
import { type Role, ROLES } from '#app/domain/people/roles.ts';
import { createLogger } from '#app/logger.server.ts';
import { anActor } from './actors.ts';
import { valueOf } from './directory.ts';
import { aHouse, type TestHouse } from './house.ts';
import { Contract, type OpenApiDocument, type Reply } from './openapi.ts';

/** Who asks: a role, or the pemda of another office. `pemda` is Kab. Kepulauan Sangihe. */
export type Who = Role | 'otherPemda';
export const EVERYONE: readonly Who[] = [...ROLES, 'otherPemda'];

export interface Sent {
  readonly json?: unknown;
  readonly body?: RequestInit['body'];
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestApi {
  readonly house: TestHouse;
  /** Folder with the letters. */
  readonly dataDir: string;
  readonly keys: Readonly<Record<Who, string>>;
  /** What was written to the log. */
  readonly log: Record<string, unknown>[];
  call(who: Who | null, method: string, path: string, sent?: Sent): Promise<Reply>;
}

let strangers = 0;
let published: Promise<Contract> | null = null;

/** The document as it is served, asked for once. */
export function contract(): Promise<Contract> {
  return (published ??= fetchDocument());
}

async function fetchDocument(): Promise<Contract> {
  const request = new Request('http://sambang.test/api/v1/openapi.json');
  const context = { services: aHouse(), requestId: 'dokumen', address: '192.0.2.1' };
  return new Contract((await replyOf(await dispatch(request, context))).body as OpenApiDocument);
}

/**
 * An office with a key for everyone, asked through the routes themselves without a server between.
 * Every answer is held against the published document.
 */
export function anApi(now?: string): TestApi {
  const house = aHouse(now);
  const dataDir = mkdtempSync(join(tmpdir(), 'sambang-api-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const log: Record<string, unknown>[] = [];
  const paper = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
  const services = { ...house, env: { dataDir }, logger: createLogger('info', paper) };
  const keys = keysOf(house);
  // Strangers are counted by address; each office has its own.
  const address = `198.51.100.${(strangers += 1)}`;
  return {
    house,
    dataDir,
    keys,
    log,
    call: async (who, method, path, { json, body, headers = {} } = {}) => {
      const request = new Request(`http://sambang.test/api/v1${path}`, {
        method,
        headers: {
          ...(who !== null && { Authorization: `Bearer ${keys[who]}` }),
          ...(json !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(json !== undefined && { body: JSON.stringify(json) }),
        ...(body !== undefined && { body, duplex: 'half' }),
      } as RequestInit);
      const context = { services, requestId: 'permintaan-1', address };
      const reply = await replyOf(await dispatch(request, context));
      if (method !== 'HEAD' && method !== 'OPTIONS') (await contract()).hold(method, path, reply);
      return reply;
    },
  };
}

export function keysOf(house: TestHouse): TestApi['keys'] {
  const doer = { actor: anActor('admin'), requestId: null };
  const none = { regionCode: null, body: null, officeName: null, opd: null, unit: null };
  const keyOf = (role: Role, regionCode: string | null, body: Body | null): string => {
    const unit = role === 'unit' ? 'Direktorat Dana Transfer Umum' : null;
    const form = { ...none, name: `Kunci ${role}`, role, regionCode, body, unit };
    return valueOf(createApiKey(house, doer, form)).key;
  };
  const staff = ROLES.filter((role) => role !== 'pemda').map((role) => [
    role,
    keyOf(role, null, null),
  ]);
  return {
    ...(Object.fromEntries(staff) as Record<Role, string>),
    pemda: keyOf('pemda', '71.03', 'pemda'),
    otherPemda: keyOf('pemda', '71.06', 'pemda'),
  };
}

type Door = (args: { request: Request; params: object; context: object }) => Promise<Response>;

/** The API's part of the route table, as it is written; loading it would load the whole bundler. */
const WRITTEN = ['app/api-routes.ts', 'app/routes.ts']
  .map((file) => readFileSync(file, 'utf8'))
  .join('');
const ROUTES = [...WRITTEN.matchAll(/route\('(.+?)', '(routes\/api\/.+?)'\)/g)].map(
  ([, path = '', file = '']) => ({ pattern: patternOf(path), file }),
);

function patternOf(path: string): RegExp {
  const start = path.startsWith('api/') ? '' : 'api/v1/';
  const parts = path.split('/').map((part) => {
    if (part === '*') return '(?<splat>.*)';
    return part.startsWith(':') ? `(?<${part.slice(1)}>[^/]+)` : part.replace('.', '\\.');
  });
  return new RegExp(`^/${start}${parts.join('/')}$`);
}

/** The first address that fits; reads go to its loader, all else to its action. */
async function dispatch(request: Request, context: object): Promise<Response> {
  const path = new URL(request.url).pathname;
  const route = ROUTES.find(({ pattern }) => pattern.test(path));
  if (route === undefined) throw new Error(`No route for ${path}`);
  const params = Object.entries(route.pattern.exec(path)?.groups ?? {});
  const decoded = params.map(([name, value]) => [name, decodeURIComponent(value)]);
  const module = (await import(/* @vite-ignore */ `../../app/${route.file}`)) as Record<
    string,
    Door
  >;
  const isRead = ['GET', 'HEAD', 'OPTIONS'].includes(request.method);
  const door = isRead ? module.loader : module.action;
  if (door === undefined) throw new Error(`${route.file} answers no ${request.method}`);
  return door({ request, params: Object.fromEntries(decoded), context });
}

async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text();
  const { status, headers } = response;
  return { status, headers, body: text === '' ? null : JSON.parse(text) };
}
