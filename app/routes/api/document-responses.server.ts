import { PROBLEM_WORDS, type ProblemCode } from '#app/copy/problems.ts';
import { PROBLEM_STATUS } from '#app/http/api/problem.server.ts';
import { outputShape } from '#app/http/api/schemas/shapes.ts';
import type { Method, Operation } from './operation.server.ts';

type Json = Readonly<Record<string, unknown>>;

/** Every answer that an operation can give, by its status. */
export function responsesOf(method: Method, operation: Operation): Json {
  const { status, schema } = operation.success;
  const content =
    schema === null ? {} : { content: { 'application/json': { schema: outputShape(schema) } } };
  const codes = problemsOf(method, operation);
  const statuses = [...new Set(codes.map((code) => PROBLEM_STATUS[code]))];
  return {
    [status]: { description: 'Berhasil.', ...content },
    ...Object.fromEntries(
      statuses.map((it) => [
        it,
        problemAnswer(codes.filter((code) => PROBLEM_STATUS[code] === it)),
      ]),
    ),
  };
}

function problemsOf(method: Method, { deed, body, query, problems }: Operation): ProblemCode[] {
  const reads = body !== undefined || query !== undefined;
  return [
    ...new Set<ProblemCode>([
      ...(reads ? (['invalid'] as const) : []),
      ...(deed === 'public' ? [] : (['unauthenticated'] as const)),
      ...(deed === 'public' || deed === 'any' ? [] : (['forbidden'] as const)),
      ...problems,
      ...(body === undefined ? [] : (['too-large', 'unsupported-media-type'] as const)),
      ...(method === 'GET' ? [] : (['storage-full'] as const)),
      ...(['too-many', 'internal', 'busy', 'storage-closed'] as const),
    ]),
  ];
}

function problemAnswer(codes: readonly ProblemCode[]): Json {
  const code = { properties: { code: { enum: codes } } };
  const schema = { allOf: [{ $ref: '#/components/schemas/Problem' }, code] };
  return {
    description: codes.map((it) => `${it}: ${PROBLEM_WORDS[it].title}`).join('; '),
    content: { 'application/problem+json': { schema } },
  };
}
