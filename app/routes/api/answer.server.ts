import { can } from '#app/domain/people/permissions.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { ok, refuse } from '#app/domain/result.ts';
import { problemOfFault } from '#app/http/api/fault-problem.server.ts';
import { parse } from '#app/http/api/parse.server.ts';
import { jsonResponse, problemResponse } from '#app/http/api/problem.server.ts';
import { submissionLimit, tooMany } from '#app/http/api/rate-limits.server.ts';
import { readBody } from '#app/http/api/read-body.server.ts';
import { describeError } from '#app/logger.server.ts';
import { identify } from './identify.server.ts';
import type {
  ApiServices,
  Call,
  Endpoint,
  Methods,
  Operation,
  Outcome,
} from './operation.server.ts';

/** A request as it reached an address of the API. */
export interface Knock {
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  readonly services: ApiServices;
  readonly requestId: string;
  /** Where it comes from, as far as the settings trust it. */
  readonly address: string;
}

/**
 * Every call passes the same doors in the same order: key (401), pace (429), address and method
 * (404, 405), role (403), shape (413, 415, 400), and then what the command says. What is thrown is a
 * bug or a machine in trouble; it is logged, and the sender learns the id of the request.
 */
export async function answerApi(endpoint: Endpoint, knock: Knock): Promise<Response> {
  const { request, services, requestId } = knock;
  try {
    const response = await answerGuarded(endpoint, knock);
    return request.method === 'HEAD' ? new Response(null, response) : response;
  } catch (error) {
    const problem = problemOfFault(error);
    // Who hung up in the middle of an upload waits for no answer, and it is no fault of ours.
    if (!request.signal.aborted) {
      const event = problem.code === 'internal' ? 'bug' : problem.code;
      services.logger.error({ requestId, error: describeError(error) }, event);
    }
    return problemResponse(problem, requestId);
  }
}

async function answerGuarded(endpoint: Endpoint, knock: Knock): Promise<Response> {
  const { request, requestId } = knock;
  const methods = endpoint(knock.params);
  const operation = operationOf(methods, request.method);
  const isOpen = methods === null || operation?.deed === 'public';
  const actor = await identify(knock, isOpen);
  if (!actor.ok) return problemResponse(actor.error, requestId);
  if (methods === null) return problemResponse({ code: 'not-found' }, requestId);
  if (request.method === 'OPTIONS') {
    return new Response(null, { status: 204, headers: { Allow: allowed(methods) } });
  }
  if (operation === null) {
    const headers = { Allow: allowed(methods) };
    return problemResponse({ code: 'method-not-allowed', headers }, requestId);
  }
  const outcome = await run(operation, actor.value, knock);
  if (!outcome.ok) return problemResponse(outcome.error, requestId);
  const { body, headers = {} } = outcome.value;
  const { status } = operation.success;
  return status === 204
    ? new Response(null, { status, headers: { 'Cache-Control': 'no-store', ...headers } })
    : jsonResponse(body, { status, headers });
}

function operationOf(methods: Methods | null, method: string): Operation | null {
  const name = method === 'HEAD' ? 'GET' : method;
  return Object.entries(methods ?? {}).find(([known]) => known === name)?.[1] ?? null;
}

function allowed(methods: Methods): string {
  const names = Object.keys(methods).flatMap((name) => (name === 'GET' ? [name, 'HEAD'] : [name]));
  return [...names, 'OPTIONS'].join(', ');
}

async function run(operation: Operation, actor: Actor, knock: Knock): Promise<Outcome> {
  const { deed, isSubmission } = operation;
  const { request, params, services, requestId } = knock;
  if (isSubmission === true) {
    const problem = await tooMany(services, submissionLimit(actor), actor.id);
    if (problem !== null) return refuse(problem);
  }
  if (deed !== 'any' && deed !== 'public' && !can(actor, deed))
    return refuse({ code: 'forbidden' });
  // A parameter left blank is one that was not given.
  const given = [...new URL(request.url).searchParams].filter(([, value]) => value !== '');
  const search = Object.fromEntries(given);
  const query = operation.query === undefined ? ok({}) : parse(operation.query, search);
  if (!query.ok) return query;
  const sent = operation.body === undefined ? ok(NOTHING_SENT) : await sentWith(operation, request);
  if (!sent.ok) return sent;
  const { headers } = request;
  const doer = { actor, requestId };
  const call: Call = { services, actor, doer, params, headers, query: query.value, ...sent.value };
  return operation.answer(call);
}

const NOTHING_SENT = { body: {}, letter: null, parts: [] };

async function sentWith(operation: Operation, request: Request) {
  const read = await readBody(request, operation.jsonPart ?? null);
  if (!read.ok) return read;
  const { json, letter, parts } = read.value;
  const body = operation.body === undefined ? ok({}) : parse(operation.body, json);
  return body.ok ? ok({ body: body.value, letter, parts }) : body;
}
