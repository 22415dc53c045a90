import type { AccountNotice, NoticePayload } from '#app/domain/decisions/notice-payload.ts';

export interface FactRow {
  readonly label: string;
  readonly value: string;
}

/** A piece of a notice. HTML and text are both made of these, so they cannot disagree. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly FactRow[] }
  /** Words of a person, as written, set apart so that they cannot pass for the office's own. */
  | { readonly kind: 'quote'; readonly label: string; readonly words: readonly string[] }
  | { readonly kind: 'action'; readonly label: string; readonly url: string }
  /** Digits to type in, in large type. */
  | { readonly kind: 'code'; readonly label: string; readonly code: string }
  | { readonly kind: 'note'; readonly text: string }
  /** Sets what always stands at the end apart from the news. */
  | { readonly kind: 'rule' };

export interface NoticeContent {
  /** The news; the reservation's number is put before it. */
  readonly subject: string;
  /** What happened, what it means, what to do. Greeting and closing are added around them. */
  readonly blocks: readonly Block[];
}

/** One notice, pure; its payload is already tidy. */
export type Template = (payload: NoticePayload) => NoticeContent;

/** The same for a notice that is about no request. */
export type AccountTemplate = (notice: AccountNotice) => NoticeContent;

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

export const RULE: Block = { kind: 'rule' };

export function note(text: string): Block {
  return { kind: 'note', text };
}

/** Nothing where nobody wrote anything. */
export function quote(label: string, words: readonly string[]): Block[] {
  return words.length === 0 ? [] : [{ kind: 'quote', label, words }];
}
