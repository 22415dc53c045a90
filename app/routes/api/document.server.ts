import { PERMISSIONS } from '#app/domain/people/permissions.ts';
import { inputShape, NAMED_SHAPES } from '#app/http/api/schemas/shapes.ts';
import type { Address } from './addresses.server.ts';
import { parametersOf } from './document-parameters.server.ts';
import { responsesOf } from './document-responses.server.ts';
import type { Method, Operation } from './operation.server.ts';

type Json = Readonly<Record<string, unknown>>;

const DESCRIPTION =
  'Reservasi konsultasi DJPK. Saat ditulis ISO 8601 UTC berakhiran Z, tanggal YYYY-MM-DD, kode daerah menurut Kemendagri. Kunci dibuat pengelola; satu kunci satu peran.';

/** The OpenAPI document of these addresses, made of the shapes that the calls themselves are held to. */
export function documentOf(addresses: readonly Address[], baseUrl: string): Json {
  return {
    openapi: '3.1.0',
    info: { title: 'Sambang', version: '1', description: DESCRIPTION },
    servers: [{ url: `${baseUrl}/api/v1` }],
    security: [{ key: [] }],
    paths: Object.fromEntries(
      addresses.map(({ path, methods }) => [path, pathItem(path, methods)]),
    ),
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
      schemas: NAMED_SHAPES,
    },
  };
}

function pathItem(path: string, methods: Address['methods']): Json {
  return Object.fromEntries(
    Object.entries(methods).map(([method, operation]) => [
      method.toLowerCase(),
      operationObject(method as Method, path, operation),
    ]),
  );
}

function operationObject(method: Method, path: string, operation: Operation): Json {
  const { deed, summary } = operation;
  const roles = deed === 'any' || deed === 'public' ? 'semua' : PERMISSIONS[deed].join(', ');
  return {
    operationId: operationId(method, path),
    summary,
    description: `Peran: ${roles}.`,
    ...(deed === 'public' && { security: [] }),
    parameters: parametersOf(path, operation),
    ...(operation.body !== undefined && { requestBody: requestBody(operation) }),
    responses: responsesOf(method, operation),
  };
}

/** `POST /reservations/{number}/start-review` → `postReservationsNumberStartReview` */
function operationId(method: Method, path: string): string {
  const words = path.split(/[^A-Za-z]+/).filter((word) => word !== '');
  const name = words.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`).join('');
  return `${method.toLowerCase()}${name}`;
}

function requestBody({ body, jsonPart }: Operation): Json {
  if (body === undefined) return {};
  const schema = inputShape(body);
  const json = { 'application/json': { schema } };
  if (jsonPart === undefined) return { required: true, content: json };
  const letter = { type: 'string', contentMediaType: 'application/octet-stream' };
  const properties = { [jsonPart]: schema, letter };
  const multipart = {
    schema: { type: 'object', properties, required: [jsonPart] },
    encoding: { [jsonPart]: { contentType: 'application/json' } },
  };
  return { required: true, content: { 'multipart/form-data': multipart, ...json } };
}
