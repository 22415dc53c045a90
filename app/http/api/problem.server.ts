import { PROBLEM_WORDS, type ProblemCode } from '#app/copy/problems.ts';

/** The HTTP status of every error code. */
export const PROBLEM_STATUS: Readonly<Record<ProblemCode, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  stale: 409,
  'wrong-status': 409,
  conflict: 409,
  'too-large': 413,
  'unsupported-media-type': 415,
  blocked: 422,
  'over-limit': 422,
  'verdict-required': 422,
  'too-many': 429,
  internal: 500,
  busy: 503,
  'storage-closed': 503,
  'storage-full': 507,
};

/** A request that cannot be answered as asked, and what its sender is told. */
export interface Problem {
  readonly code: ProblemCode;
  /** In place of the sentence that belongs to the code. */
  readonly detail?: string;
  /** Members beside those of RFC 9457: findings, conflicts, errors. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The problem as `application/problem+json` (RFC 9457). */
export function problemResponse(problem: Problem, requestId: string): Response {
  const { code, detail, members, headers } = problem;
  const words = PROBLEM_WORDS[code];
  const status = PROBLEM_STATUS[code];
  const body = {
    type: `urn:sambang:problem:${code}`,
    title: words.title,
    status,
    code,
    detail: detail ?? words.detail,
    requestId,
    ...members,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}

/** An answer in JSON; it may hold one office's data, so that no cache keeps it. */
export function jsonResponse(
  body: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}
