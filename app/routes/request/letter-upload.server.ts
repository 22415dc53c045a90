import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { isUploadId, makeRoomFor, uploadFolder } from '#app/commands/letter-uploads.server.ts';
import { hasUploadRoom, oneBeginning } from '#app/commands/upload-room.server.ts';
import { UPLOAD_WORDS } from '#app/copy/letter-upload.ts';
import { MAX_LETTER_BYTES } from '#app/documents/letters/limits.ts';
import { secondsToWait } from '#app/http/api/rate-limits.server.ts';
import { paths } from '#app/http/paths.ts';
import { uploadLocker } from '#app/http/upload-locker.server.ts';
import { describeError } from '#app/logger.server.ts';
import { makeFolder } from '#db/folder.server.ts';
import { type DraftCall, openDraft } from '../guards/draft.server.ts';
import { limitAddress } from '../guards/rate-limit.server.ts';

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** One for the whole process: two pieces of one upload may come by two connections. */
const locker = uploadLocker();

const LONGEST_NAME = 200;

/** Begins an upload of the draft's holder (tus, https://tus.io/protocols/resumable-upload). */
export async function beginUpload(args: Args): Promise<Response> {
  const call = await callOfHolder(args);
  if (args.request.method !== 'POST') throw data(null, { status: 405, headers: { Allow: 'POST' } });
  await limitAddress(args, 'uploadsOfAddress');
  const size = Number(args.request.headers.get('Upload-Length') ?? 0);
  // What is too large or nothing at all the protocol answers itself.
  if (size > 0 && size <= MAX_LETTER_BYTES) {
    const kilobytes = Math.ceil(size / 1024);
    const { services, from } = call;
    const wait = await secondsToWait(services, 'kilobytesOfAddress', from, kilobytes);
    if (wait !== null) return turnedAway(429, UPLOAD_WORDS.tooOften, wait);
  }
  return (await full(call, args.request)) ?? begun(call, args.request);
}

const ON_ONE = ['HEAD', 'PATCH', 'DELETE'];

/** Takes a piece, says how far it came, or throws it away. Nothing is ever read back. */
export async function goOnUploading(args: Args): Promise<Response> {
  const call = await callOfHolder(args);
  const { method } = args.request;
  if (!ON_ONE.includes(method)) {
    throw data(null, { status: 405, headers: { Allow: ON_ONE.join(', ') } });
  }
  if (!isUploadId(args.params.upload ?? '')) throw data(null, { status: 404 });
  await limitAddress(args, 'piecesOfAddress');
  const noRoom = method === 'PATCH' ? await full(call, args.request) : null;
  return noRoom ?? answered(call, args.request);
}

/** One after the other, so that what makes room sees what was begun before. */
function begun(call: DraftCall, request: Request): Promise<Response> {
  return oneBeginning(call.draft.id, () => answered(call, request));
}

const FULL_SECONDS = 900;

/** The answer where the disk, or what all uploads may hold of it, bears no more; else null. */
async function full({ services }: DraftCall, { headers }: Request): Promise<Response | null> {
  const said = Number(headers.get('Content-Length') ?? MAX_LETTER_BYTES);
  const bytes = said >= 0 && said <= MAX_LETTER_BYTES ? said : MAX_LETTER_BYTES;
  if (await hasUploadRoom(services.env.dataDir, bytes)) return null;
  return turnedAway(507, UPLOAD_WORDS.full, FULL_SECONDS);
}

function turnedAway(status: 429 | 507, sentence: string, seconds: number): Response {
  const headers = { 'Retry-After': String(seconds), 'Cache-Control': 'no-store' };
  return new Response(`${sentence}\n`, { status, headers });
}

/** Only whoever holds the draft, as long as it is not sent; for others nothing is here. */
async function callOfHolder(args: Args): Promise<DraftCall> {
  const call = await openDraft(args);
  if (call.draft.reservationNumber !== null) throw data(null, { status: 404 });
  return call;
}

async function answered(call: DraftCall, request: Request): Promise<Response> {
  const answer = await uploadServer(call).handleWeb(request);
  answer.headers.set('Cache-Control', 'no-store');
  return answer;
}

/** The protocol for one draft alone: its store knows no folder but that draft's. */
function uploadServer({ services, draft, requestId }: DraftCall): Server {
  const { env, logger, clock } = services;
  const directory = uploadFolder(env.dataDir, draft.id);
  // Before the store does: what it cannot make it throws outside of every request.
  makeFolder(directory);
  return new Server({
    path: '/',
    datastore: new FileStore({ directory }),
    locker,
    maxSize: MAX_LETTER_BYTES,
    // No other site's script may ask, so no header invites one.
    allowedOrigins: [],
    generateUrl: (_request, { id }) => paths.draftUpload(draft.id, id),
    onUploadCreate: async (_request, upload) => {
      if (!upload.size) throw plainly(400, UPLOAD_WORDS.empty);
      makeRoomFor(env.dataDir, draft.id, upload.size);
      // The house's clock, by which it is thrown away again.
      upload.creation_date = clock();
      return { metadata: { filename: (upload.metadata?.filename ?? '').slice(-LONGEST_NAME) } };
    },
    onResponseError: async (_request, error) => {
      const status = statusOf(error);
      if (status >= 500) logger.error({ requestId, error: describeError(error) }, 'upload');
      return { status_code: status, body: `${sentenceOf(status, error)}\n` };
    },
  });
}

function plainly(status_code: number, body: string) {
  return { status_code, body };
}

function statusOf(error: unknown): number {
  const status = (error as { status_code?: unknown }).status_code;
  return typeof status === 'number' ? status : 500;
}

function sentenceOf(status: number, error: unknown): string {
  if (status === 404 || status === 410) return UPLOAD_WORDS.gone;
  if (status === 413) return UPLOAD_WORDS.tooLarge;
  const body = (error as { body?: unknown }).body;
  if (status >= 500 || typeof body !== 'string') return UPLOAD_WORDS.failed;
  return body.trim();
}
