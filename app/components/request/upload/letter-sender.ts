import { UPLOAD_CLIENT_WORDS as WORDS } from '#app/copy/letter-upload.ts';
import type { UploadAnswer } from './upload-answer.ts';

/** A file on its way. Several are photos of one letter's pages, in their order. */
export interface SentPage {
  readonly key: string;
  readonly file: File;
  /** What goes over the line, in bytes; less than the file where a photo was made smaller. */
  readonly bytes: number;
  readonly sent: number;
  /** Under which it arrived; null while it is on its way. */
  readonly uploadId: string | null;
}

/** What the page shows of the sending. */
export interface SendingState {
  readonly phase: 'idle' | 'sending' | 'ready' | 'taking';
  readonly pages: readonly SentPage[];
  /** Photos wait for a word before they become one letter. */
  readonly arePhotos: boolean;
  /** The line is down at the moment; it goes on by itself. */
  readonly isBroken: boolean;
  /** Why it came to nothing. */
  readonly fault: string | null;
  /** How often it did, so that the same fault is told anew. */
  readonly faults: number;
  /** Piece by piece does not work here; the form is sent as a whole. */
  readonly isPlain: boolean;
}

/** What one file's way tells of itself. */
export interface Hearing {
  begins(bytes: number): void;
  moves(sent: number): void;
  breaks(): void;
  arrives(uploadId: string): void;
  /** It will not arrive; null where nobody said why. */
  fails(message: string | null): void;
}

/** Ends one file's way and throws away what came of it. */
type Cancel = () => void;

/** What the sender is given of the world. */
export interface SenderParts {
  readonly fileBytes: number;
  readonly send: (file: File, hear: Hearing) => Cancel;
  readonly take: (uploadIds: readonly string[]) => Promise<UploadAnswer>;
  /** The letter is with the draft now. */
  readonly taken: () => void;
}

export const AT_REST: SendingState = {
  ...{ phase: 'idle', pages: [], arePhotos: false, isBroken: false, fault: null, faults: 0 },
  isPlain: false,
};

const PHOTO = /\.(jpe?g|png|hei[cf])$/i;
const PDF = /\.pdf$/i;

/** Sends the files of one letter, one after another, and asks for the letter to be made of them. */
export class LetterSender {
  readonly #parts: SenderParts;
  readonly #hearers = new Set<() => void>();
  #state: SendingState = AT_REST;
  #cancel: Cancel | null = null;
  #count = 0;

  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  readonly subscribe = (hearer: () => void): (() => void) => {
    this.#hearers.add(hearer);
    return () => this.#hearers.delete(hearer);
  };

  readonly state = (): SendingState => this.#state;

  /** Sends what was chosen: a PDF alone, photos beside those that are there already. */
  choose(files: readonly File[]): void {
    // The letter before is being made; a few seconds, in which nothing is offered to choose.
    if (this.#state.phase === 'taking') return;
    const arePhotos = files.every((file) => isPhoto(file));
    const before = arePhotos && this.#state.arePhotos ? this.#state.pages : [];
    const fault = this.#faultOf(files, arePhotos);
    if (fault !== null) {
      // What is there already stays, and goes on.
      this.#set({ fault, faults: this.#state.faults + 1 });
      return;
    }
    if (before.length === 0) this.cancel();
    const added = files.map((file) => {
      this.#count += 1;
      const key = `halaman-${this.#count}`;
      return { key, file, bytes: file.size, sent: 0, uploadId: null };
    });
    this.#set({ fault: null, arePhotos, pages: [...before, ...added] });
    if (this.#cancel === null) this.#sendNext();
  }

  /** Puts a page before or behind its neighbour. */
  move(key: string, by: -1 | 1): void {
    const pages = [...this.#state.pages];
    const at = pages.findIndex((page) => page.key === key);
    const [page, other] = [pages[at], pages[at + by]];
    if (page === undefined || other === undefined) return;
    [pages[at], pages[at + by]] = [other, page];
    this.#set({ pages });
  }

  remove(key: string): void {
    const isOnItsWay = this.#current()?.key === key;
    const pages = this.#state.pages.filter((page) => page.key !== key);
    if (isOnItsWay) this.#stop();
    this.#set({ pages, isBroken: false });
    if (pages.length === 0) this.#rest();
    else if (isOnItsWay) this.#sendNext();
  }

  cancel(): void {
    this.#stop();
    this.#rest();
  }

  /** Has the letter made of what arrived; true where it was. */
  async confirm(): Promise<boolean> {
    const ids = this.#state.pages.flatMap(({ uploadId }) => uploadId ?? []);
    if (this.#state.phase !== 'ready' || ids.length === 0) return false;
    this.#set({ phase: 'taking', fault: null });
    const answer = await this.#parts.take(ids);
    if (!answer.taken) {
      this.#fail(answer.message);
      return false;
    }
    this.#rest();
    this.#parts.taken();
    return true;
  }

  #faultOf(files: readonly File[], arePhotos: boolean): string | null {
    const { fileBytes } = this.#parts;
    if (!files.every((file) => isPhoto(file) || isPdf(file))) return WORDS.wrongType;
    if (files.length > 1 && !arePhotos) return WORDS.onlyPhotosJoin;
    if (files.some(({ size }) => size === 0)) return WORDS.empty;
    // A photo is made smaller before it goes; only the server knows whether that was enough.
    return !arePhotos && files.some(({ size }) => size > fileBytes) ? WORDS.tooLarge : null;
  }

  /** The first that has not arrived; one at a time, since the line is the narrow place. */
  #current(): SentPage | undefined {
    return this.#state.pages.find(({ uploadId }) => uploadId === null);
  }

  #sendNext(): void {
    const page = this.#current();
    if (page === undefined) {
      this.#set({ phase: 'ready', isBroken: false });
      if (!this.#state.arePhotos) void this.confirm();
      return;
    }
    this.#set({ phase: 'sending' });
    this.#cancel = this.#parts.send(page.file, {
      begins: (bytes) => this.#change(page.key, { bytes }),
      moves: (sent) => {
        this.#change(page.key, { sent });
        this.#set({ isBroken: false });
      },
      breaks: () => this.#set({ isBroken: true }),
      arrives: (uploadId) => {
        this.#cancel = null;
        this.#change(page.key, { uploadId });
        this.#sendNext();
      },
      fails: (message) => {
        this.#cancel = null;
        this.#fail(message ?? WORDS.notSent, message === null);
      },
    });
  }

  #rest(): void {
    const { faults, isPlain } = this.#state;
    this.#set({ ...AT_REST, faults, isPlain });
  }

  #fail(fault: string, isPlain = this.#state.isPlain): void {
    this.#rest();
    this.#set({ fault, faults: this.#state.faults + 1, isPlain });
  }

  #stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #change(key: string, change: Partial<SentPage>): void {
    const pages = this.#state.pages.map((page) =>
      page.key === key ? { ...page, ...change } : page,
    );
    this.#set({ pages });
  }

  #set(change: Partial<SendingState>): void {
    this.#state = { ...this.#state, ...change };
    for (const hearer of this.#hearers) hearer();
  }
}

function isPhoto({ type, name }: File): boolean {
  return /^image\/(jpeg|png|hei[cf])$/.test(type) || (type === '' && PHOTO.test(name));
}

function isPdf({ type, name }: File): boolean {
  return type === 'application/pdf' || (type === '' && PDF.test(name));
}
