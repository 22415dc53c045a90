import type { z } from 'zod';
import type { Doer } from '#app/commands/decide.server.ts';
import type { House } from '#app/commands/house.server.ts';
import type { ProblemCode } from '#app/copy/problems.ts';
import type { Refusal } from '#app/domain/decisions/decision.ts';
import type { Deed } from '#app/domain/people/permissions.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Env } from '#app/env.server.ts';
import type { Problem } from '#app/http/api/problem.server.ts';
import { problemOf } from '#app/http/api/refusal-problem.server.ts';
import type { Logger } from '#app/logger.server.ts';

/** What the API needs of the process. */
export interface ApiServices extends House {
  readonly env: Pick<Env, 'dataDir'>;
  readonly logger: Logger;
}

/** A request that has passed every guard: who asks, for what, with what. */
export interface Call<Query = unknown, Body = unknown> {
  readonly services: ApiServices;
  readonly actor: Actor;
  readonly doer: Doer;
  /** What stands in the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  readonly letter: Uint8Array | null;
  /** Everything that was sent, as bytes. */
  readonly parts: readonly Uint8Array[];
  readonly headers: Headers;
}

export interface Answer {
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

export type Outcome = Result<Answer, Problem>;

export type Method = 'GET' | 'POST' | 'DELETE';

/** One method at one address: what it takes, who may ask, what it gives. The document is made of it. */
export interface OperationSpec<Query extends z.ZodType, Body extends z.ZodType> {
  readonly summary: string;
  /** What the key's role must be allowed; `any` for every key, `public` for everyone. */
  readonly deed: Deed | 'any' | 'public';
  readonly query?: Query;
  readonly body?: Body;
  /** Name of the JSON part where multipart with a part `letter` is taken too. */
  readonly jsonPart?: string;
  /** A submission or an upload is counted more narrowly. */
  readonly isSubmission?: boolean;
  /** Headers beside the key that are read. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly success: { readonly status: 200 | 201 | 204; readonly schema: z.ZodType | null };
  /** Errors of its own, beside those that any call may meet. */
  readonly problems: readonly ProblemCode[];
  readonly answer: (call: Call<z.output<Query>, z.output<Body>>) => Outcome | Promise<Outcome>;
}

export type Operation = OperationSpec<z.ZodType, z.ZodType>;

/** The methods of an address; null where the address itself does not exist. */
export type Methods = Partial<Readonly<Record<Method, Operation>>>;
export type Endpoint = (params: Readonly<Record<string, string>>) => Methods | null;

/** Types the handler by the shapes beside it; what runs it knows them only as shapes. */
export function operation<Query extends z.ZodType, Body extends z.ZodType>(
  spec: OperationSpec<Query, Body>,
): Operation {
  return spec as unknown as Operation;
}

/** Turns an expected refusal into the problem its sender is told. */
export function refused(refusal: Refusal, { actor }: Pick<Call, 'actor'>): Outcome {
  return refuse(problemOf(refusal, actor));
}

/** What a DELETE answers: 204 once it is gone, 404 where it was not there. */
export function gone(
  call: Pick<Call, 'actor'>,
  isThere: boolean,
  remove: () => Result<unknown, Refusal>,
): Outcome {
  if (!isThere) return refused({ code: 'not-found' }, call);
  const removed = remove();
  return removed.ok ? ok({ body: null }) : refused(removed.error, call);
}
