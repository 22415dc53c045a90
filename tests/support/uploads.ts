import { request } from 'node:http';

/** A browser's script at an address, with whatever it sends and hears. */
export interface UploadCall {
  readonly method: 'POST' | 'PATCH' | 'HEAD' | 'DELETE' | 'GET' | 'OPTIONS' | 'PUT';
  readonly path: string;
  readonly cookie: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Sends only so many bytes of the body, then the line is cut. */
  readonly cut?: Cut;
}

interface Cut {
  readonly after: number;
  /** The other side has got them. */
  readonly when: () => boolean;
}

export interface UploadReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

const VERSION = { 'Tus-Resumable': '1.0.0' };

/** Speaks the upload protocol by hand; null where the line was cut. */
export function callUpload(url: string, call: UploadCall): Promise<UploadReply | null> {
  const { method, path, cookie, headers = {}, body, cut } = call;
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'Content-Length': String(body.byteLength) };
    const sent = request(new URL(path, url), {
      ...{ method, agent: false },
      headers: { Cookie: cookie, ...VERSION, ...length, ...headers },
    });
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.on('error', (error) => (cut === undefined ? reject(error) : resolve(null)));
    if (cut === undefined || body === undefined) {
      sent.end(body);
      return;
    }
    sent.write(body.subarray(0, cut.after));
    const look = setInterval(() => {
      if (!cut.when()) return;
      clearInterval(look);
      sent.destroy();
    }, 10);
  });
}

interface Draft {
  readonly url: string;
  readonly cookie: string;
  readonly draftId: string;
}

/** Begins an upload; gives its address. */
export async function beginUpload(
  { url, cookie, draftId }: Draft,
  { size, name = 'surat.pdf' }: { readonly size: number; readonly name?: string },
): Promise<UploadReply & { readonly address: string }> {
  const reply = await callUpload(url, {
    ...{ method: 'POST', cookie, path: `/permohonan/baru/${draftId}/surat/unggahan` },
    headers: {
      'Upload-Length': String(size),
      'Upload-Metadata': `filename ${Buffer.from(name).toString('base64')}`,
    },
  });
  if (reply === null) throw new Error('The line was cut');
  return { ...reply, address: String(reply.headers.location) };
}

/** Sends a piece from an offset on. */
export function sendPiece(
  { url, cookie }: Pick<Draft, 'url' | 'cookie'>,
  address: string,
  piece: { readonly offset: number; readonly body: Uint8Array; readonly cut?: Cut },
): Promise<UploadReply | null> {
  const { offset, body, cut } = piece;
  return callUpload(url, {
    ...{ method: 'PATCH', cookie, path: address, body },
    headers: {
      'Upload-Offset': String(offset),
      'Content-Type': 'application/offset+octet-stream',
    },
    ...(cut !== undefined && { cut }),
  });
}
