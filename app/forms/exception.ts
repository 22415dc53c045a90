import { z } from 'zod';
import { ASK_REASONS, EXCEPTION_WORDS, REFUSE_REASONS } from '#app/copy/exceptions.ts';
import { zRequiredLine, zOptionalReason, zParagraphs } from './words.ts';

/** Names of the fields by which the desk asks, beside those of its own form. */
export const EXCEPTION_FIELDS = {
  words: 'alasanPengecualian',
  question: 'pertanyaan',
  step: 'langkah',
} as const;

/** The value of a button that asks: with a reason at hand, or with the words that were typed. */
export const askStep = (ready: number | null): string =>
  ready === null ? 'minta' : `minta.${ready}`;
export const TAKE_BACK_STEP = 'tarik';

/** What one of the exception's own buttons asked for. */
export type ExceptionStep =
  /** `words` is null where no reason was given. */
  | { readonly kind: 'ask'; readonly words: string | null; readonly typed: string }
  | { readonly kind: 'takeBack'; readonly id: string };

/** Reads whether the desk's form was sent by a button of the exception; null where it was another. */
export function readExceptionStep(sent: FormData): ExceptionStep | null {
  const text = (name: string): string => {
    const value = sent.get(name);
    return typeof value === 'string' ? value : '';
  };
  const step = text(EXCEPTION_FIELDS.step);
  if (step === TAKE_BACK_STEP) return { kind: 'takeBack', id: text(EXCEPTION_FIELDS.question) };
  const [, ready] = /^minta(?:\.(\d))?$/.exec(step) ?? [null, null];
  if (ready === null) return null;
  const typed = zParagraphs(500).safeParse(text(EXCEPTION_FIELDS.words)).data ?? '';
  const words = ready === undefined ? typed : (ASK_REASONS[Number(ready)] ?? '');
  return { kind: 'ask', words: words === '' ? null : words, typed };
}

/** The value of a button that answers: granted, refused for the typed reason, or for one at hand. */
export const answerValue = (verdict: 'granted' | 'refused', ready: number | null = null): string =>
  ready === null ? verdict : `${verdict}.${ready}`;

/** The supervisor's answer; a refusal says why, a grant may leave it at what the desk said. */
export const zExceptionAnswer = z
  .object({
    id: zRequiredLine(60),
    answer: zRequiredLine(20).pipe(z.string().regex(/^(granted|refused(\.\d)?)$/)),
    reason: zOptionalReason(),
  })
  .transform(({ id, answer, reason: typed }, context) => {
    const [verdict = '', ready] = answer.split('.');
    const reason = ready === undefined ? typed : (REFUSE_REASONS[Number(ready)] ?? typed);
    if (verdict === 'granted') return { id, verdict: 'granted' as const, reason };
    if (reason !== null) return { id, verdict: 'refused' as const, reason };
    const message = EXCEPTION_WORDS.noRefusalReason;
    context.addIssue({ code: 'custom', path: ['reason'], message });
    return z.NEVER;
  });
