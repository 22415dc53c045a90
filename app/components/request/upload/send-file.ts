import { type DetailedError, Upload } from 'tus-js-client';
import type { Hearing } from './letter-sender.ts';
import { lighterPhoto } from './lighter-photo.ts';
import { pastUploads, uploadKey } from './past-uploads.ts';

interface SendOptions {
  /** Where uploads of the draft begin. */
  readonly endpoint: string;
  readonly pieceBytes: number;
}

/** Waits between two tries, in milliseconds; the last one is repeated as long as the page stands open. */
const WAITS = [500, 1_000, 2_000, 4_000, 8_000, ...Array<number>(400).fill(15_000)];

/** So long without a byte, and the line counts as dead though nobody said so. */
const DEAD_MS = 45_000;

/** Sends one file through the resumable protocol, beginning where an earlier try ended. */
export function sendFile(file: File, options: SendOptions, hear: Hearing): () => void {
  const way = new Way();
  void begin(file, options, hear, way).catch(() => hear.fails(null));
  return () => way.end();
}

/** The upload once it is under way, and what must end with it. */
class Way {
  isOver = false;
  upload: Upload | null = null;
  #timer: number | null = null;
  readonly #goOn = (): void => this.goOn();

  begin(upload: Upload): void {
    this.upload = upload;
    window.addEventListener('online', this.#goOn);
    upload.start();
    this.watch();
  }

  /** Heard something: the line lives. */
  watch(): void {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#timer = this.isOver ? null : window.setTimeout(this.#goOn, DEAD_MS);
  }

  /** Asks anew how far it came, and goes on from there. */
  goOn(): void {
    const { upload } = this;
    if (upload === null || this.isOver) return;
    void upload.abort().then(() => {
      if (this.isOver) return;
      upload.start();
      this.watch();
    });
  }

  rest(): void {
    this.isOver = true;
    window.removeEventListener('online', this.#goOn);
    this.watch();
  }

  /** Throws away what came of it, here and there. */
  end(): void {
    this.rest();
    // Where the line is down the server clears it away by itself.
    void this.upload?.abort(true).catch(() => {});
  }
}

async function begin(
  file: File,
  { endpoint, pieceBytes }: SendOptions,
  hear: Hearing,
  way: Way,
): Promise<void> {
  const body = await lighterPhoto(file);
  if (way.isOver) return;
  hear.begins(body.size);
  const upload = new Upload(body, {
    ...{ endpoint, chunkSize: pieceBytes, retryDelays: WAITS },
    metadata: { filename: file.name },
    // By the file as it was chosen: the browser gives a lighter copy no name and no date.
    fingerprint: async () => uploadKey(endpoint, file, body.size),
    removeFingerprintOnSuccess: true,
    onProgress: (sent) => {
      way.watch();
      hear.moves(sent);
    },
    onShouldRetry: (error) => {
      const isPassing = passes(error.originalResponse?.getStatus() ?? 0);
      if (isPassing) hear.breaks();
      return isPassing;
    },
    onSuccess: () => {
      way.rest();
      hear.arrives((upload.url ?? '').split('/').at(-1) ?? '');
    },
    onError: (error) => {
      way.rest();
      hear.fails(sentenceIn(error as DetailedError));
    },
  });
  const [earlier] = await pastUploads(upload);
  if (way.isOver) return;
  if (earlier !== undefined) upload.resumeFromPreviousUpload(earlier);
  way.begin(upload);
}

/** No answer, or one that another try may change. */
function passes(status: number): boolean {
  return status === 0 || status >= 500 || [409, 423, 429].includes(status);
}

/** The sentence of our own upload address; another answer's body is for no reader. */
function sentenceIn({ originalResponse }: DetailedError): string | null {
  if (!originalResponse?.getHeader('Tus-Resumable')) return null;
  return originalResponse.getBody().trim() || null;
}
