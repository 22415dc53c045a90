import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // What an answer holds is what the tests are about.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

interface OperationObject {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}

export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** Holds answers against the published document; `seen` tells which of its answers have been met. */
export class Contract {
  readonly seen = new Set<string>();
  readonly #ajv: Ajv2020;

  constructor(readonly document: OpenApiDocument) {
    this.#ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(this.#ajv);
    this.#ajv.addSchema(closed(document), 'api');
  }

  /** Fails where the answer has not the shape that the document promises. */
  hold(method: string, path: string, reply: Reply): void {
    const found = this.operationAt(method, path);
    const type = (reply.headers.get('Content-Type') ?? '').split(';', 1)[0] ?? '';
    if (found === null || reply.status === 405) {
      this.#holdShape(['components', 'schemas', 'Problem'], reply);
      return;
    }
    const { template, operation } = found;
    const answer = operation.responses[String(reply.status)];
    expect(
      answer,
      `${method} ${template} answers ${reply.status}: ${JSON.stringify(reply.body)}`,
    ).toBeDefined();
    this.seen.add(`${operation.operationId} ${reply.status}`);
    if (answer?.content === undefined) {
      expect(reply.body).toBeNull();
      return;
    }
    expect(Object.keys(answer.content)).toEqual([type]);
    const place = ['paths', template, method.toLowerCase(), 'responses', String(reply.status)];
    this.#holdShape([...place, 'content', type, 'schema'], reply);
  }

  operationAt(method: string, path: string) {
    const asked = (path.split('?', 1)[0] ?? '').split('/');
    for (const [template, item] of Object.entries(this.document.paths)) {
      const parts = template.split('/');
      const fits = (part: string, index: number) => part.startsWith('{') || part === asked[index];
      const operation = item[method.toLowerCase()];
      if (parts.length === asked.length && parts.every(fits) && operation !== undefined) {
        return { template, operation };
      }
    }
    return null;
  }

  #holdShape(place: readonly string[], reply: Reply): void {
    const pointer = place.map((it) =>
      encodeURIComponent(it.replace(/~/g, '~0').replace(/\//g, '~1')),
    );
    const validate = this.#ajv.getSchema(`api#/${pointer.join('/')}`);
    if (validate === undefined) throw new Error(`The document has no ${place.join(' › ')}`);
    validate(reply.body);
    expect(validate.errors ?? [], JSON.stringify(reply.body)).toEqual([]);
  }
}

/** The document with every object closed: an answer holds nothing that it does not name. */
function closed(document: OpenApiDocument): object {
  const copy = structuredClone(document) as { components: { schemas: object } };
  close(copy.components.schemas);
  return copy;
}

function close(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const shape = node as { type?: unknown; properties?: unknown; additionalProperties?: unknown };
  if (shape.type === 'object' && shape.properties !== undefined)
    shape.additionalProperties ??= false;
  Object.values(node).forEach(close);
}
