import { ok, refuse, type Result } from '#app/domain/result.ts';
import type { Problem } from './problem.server.ts';
import { invalid } from './refusal-problem.server.ts';

/** The largest JSON body, in bytes. */
export const JSON_LIMIT = 1024 * 1024;

/** A letter of 10 MB, its JSON part, and what multipart adds; the letter's own limit is asked later. */
export const MULTIPART_LIMIT = 12 * 1024 * 1024;

/** What a request carries. */
export interface ReadBody {
  /** The JSON body, or the JSON part of a multipart one; an empty body is an empty object. */
  readonly json: unknown;
  /** The part `letter`; null where there is none. */
  readonly letter: Uint8Array | null;
  /** Everything that was sent, in a form that two equal requests share. */
  readonly parts: readonly Uint8Array[];
}

type Bytes = Uint8Array<ArrayBuffer>;

const NOTHING = { letter: null, parts: [] } as const;

/**
 * Reads what was sent, counted while it comes in: what is too large is refused before it is held.
 * @param jsonPart name of the part that holds JSON; null where only a JSON body is taken
 */
export async function readBody(
  request: Request,
  jsonPart: string | null,
): Promise<Result<ReadBody, Problem>> {
  const type = mediaTypeOf(request);
  const isMultipart = type === 'multipart/form-data' && jsonPart !== null;
  const bytes = await readBytes(request, isMultipart ? MULTIPART_LIMIT : JSON_LIMIT);
  if (!bytes.ok) return bytes;
  if (isMultipart) return readParts(request, bytes.value, jsonPart);
  if (bytes.value.byteLength === 0) return ok({ json: {}, ...NOTHING });
  if (type !== 'application/json') return refuse({ code: 'unsupported-media-type' });
  const json = parseJson(bytes.value, '');
  return json.ok ? ok({ json: json.value, letter: null, parts: [bytes.value] }) : json;
}

function mediaTypeOf(request: Request): string {
  const [type = ''] = (request.headers.get('Content-Type') ?? '').split(';', 1);
  return type.trim().toLowerCase();
}

/** What a request carries, counted while it comes in. */
export async function readBytes(request: Request, limit: number): Promise<Result<Bytes, Problem>> {
  const tooLarge = refuse<Problem>({ code: 'too-large' });
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) return tooLarge;
  if (request.body === null) return ok(new Uint8Array());
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return ok(Buffer.concat(chunks, size));
    size += value.byteLength;
    // Not cancelled: that would cut the connection before the answer is out. Node drops the rest.
    if (size > limit) return tooLarge;
    chunks.push(value);
  }
}

async function readParts(
  request: Request,
  bytes: Bytes,
  jsonPart: string,
): Promise<Result<ReadBody, Problem>> {
  const form = await formDataOf(request, bytes);
  if (form === null) {
    return refuse(invalid([{ path: '', message: 'Isi multipart/form-data tidak dapat dibaca.' }]));
  }
  const [part, revision] = [form.get(jsonPart), form.get('revision')];
  if (part === null && revision === null) {
    return refuse(invalid([{ path: jsonPart, message: 'Bagian ini wajib ada dan berisi JSON.' }]));
  }
  const text = part === null ? Buffer.from('{}') : await bytesOf(part);
  const json = parseJson(text, jsonPart);
  if (!json.ok) return json;
  const file = form.get('letter');
  const letter = file === null || isNoFile(file) ? null : await bytesOf(file);
  return ok({
    json: withRevision(json.value, revision),
    letter,
    parts: letter === null ? [text] : [text, letter],
  });
}

/** The platform's own reader of multipart; null where the body is none. */
export async function formDataOf(request: Request, bytes: Bytes): Promise<FormData | null> {
  const contentType = request.headers.get('Content-Type') ?? '';
  return new Response(bytes, { headers: { 'Content-Type': contentType } })
    .formData()
    .catch(() => null);
}

async function bytesOf(part: FormDataEntryValue): Promise<Uint8Array> {
  return typeof part === 'string' ? Buffer.from(part) : new Uint8Array(await part.arrayBuffer());
}

/** What a browser sends for a file field that was left empty. */
function isNoFile(part: FormDataEntryValue): boolean {
  return typeof part === 'string' ? part === '' : part.size === 0 && part.name === '';
}

/** A form names the revision in a part of its own. */
function withRevision(json: unknown, revision: FormDataEntryValue | null): unknown {
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  if (typeof revision !== 'string' || !isObject) return json;
  return { ...json, revision: /^\d{1,15}$/.test(revision) ? Number(revision) : revision };
}

function parseJson(bytes: Uint8Array, path: string): Result<unknown, Problem> {
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return refuse(invalid([{ path, message: 'Isi bukan JSON yang benar (UTF-8).' }]));
  }
}
