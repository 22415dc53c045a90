import type { z } from 'zod';
import { inputShape } from '#app/http/api/schemas/shapes.ts';
import type { Operation } from './operation.server.ts';

type Json = Readonly<Record<string, unknown>>;

/** What an operation reads beside its body: from the path, the query, and headers of its own. */
export function parametersOf(path: string, operation: Operation): Json[] {
  return [...inPath(path), ...inQuery(operation), ...inHeaders(operation)];
}

function inPath(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
    ...(name === 'number' && { description: 'Nomor permohonan, K-YYYY-NNNNN.' }),
  }));
}

function inQuery({ query }: Operation): Json[] {
  if (query === undefined) return [];
  const shape = inputShape(query) as z.core.JSONSchema.ObjectSchema;
  return Object.entries(shape.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: shape.required?.includes(name) ?? false,
    schema,
  }));
}

function inHeaders({ headers = {} }: Operation): Json[] {
  return Object.entries(headers).map(([name, description]) => ({
    name,
    in: 'header',
    required: false,
    description,
    schema: { type: 'string', minLength: 1, maxLength: 200 },
  }));
}
