import type { Submission } from '@conform-to/react';
import { data } from '@remix-run/node';
import { readingOf } from '#app/commands/letter-readings.server.ts';
import { saveAnswers } from '#app/commands/drafts.server.ts';
import { UPLOAD_WORDS } from '#app/copy/letter-upload.ts';
import type { DraftAnswers } from '#app/domain/reservation/draft.ts';
import type { LetterDetails } from '#app/domain/reservation/letter.ts';
import { LETTER_FIELDS } from '#app/domain/reservation/letter-suggestions.ts';
import { zLetterStep } from '#app/forms/draft-steps.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths } from '#app/http/paths.ts';
import { filesIn, sentLetterForm } from '#app/http/sent-form.server.ts';
import type { DraftCall } from '../guards/draft.server.ts';
import { type FormAnswer, invalidAnswer, misfitAnswer } from '../guards/refused.server.ts';
import { pathAfterStep } from './draft-findings.server.ts';
import { takeFiles } from './letter-files.server.ts';

/** What a sent step leads to: the page again with what is wrong, or the next address. */
type LetterOutcome =
  | { readonly answer: ReturnType<typeof invalidAnswer>; readonly next?: never }
  | { readonly answer: null; readonly next: string };

/**
 * Keeps the letter and what it says. A good file stays also beside a bad line. The buttons in the page
 * (`stay` beside the file, `use` beside what was read) come back to it; so does a file without a word
 * on what it says, since now something may have been read out of it.
 */
export async function answerLetter(call: DraftCall, request: Request): Promise<LetterOutcome> {
  const { draft } = call;
  const form = await sentLetterForm(request);
  if (!form.ok) return again(form.error === 413 ? tooLarge() : unreadable());
  const isUse = useSuggestions(call, form.value);
  const sent = readForm(form.value, zLetterStep);
  const [first, ...others] = await filesIn(form.value, 'file');
  const isUpload = form.value.has('stay');
  const isSilent = sent.status === 'success' && isBlank(sent.value);
  const isFirst = draft.answers.letter === undefined;
  const onlyFile = isSilent && isFirst && (isUpload || first !== undefined);
  // A form without any of these lines takes none away that was said before.
  const speaks = isFirst || namesLines(form.value);
  if (sent.status === 'success' && speaks && !onlyFile) saveDetails(call, sent.value);
  if (first !== undefined) {
    const taken = await takeFiles(call, [first, ...others]);
    if (!taken.ok) return again(misfit(sent, taken.error.message, taken.error.status));
  } else if (isUpload) return again(misfit(sent, UPLOAD_WORDS.nothing, 400));
  if (sent.status !== 'success') return again(invalidAnswer(sent));
  const page = paths.draftStep(draft.id, 'letter');
  if (isUse) return { answer: null, next: `${page}#keterangan` };
  if (isUpload || onlyFile) return { answer: null, next: `${page}#berkas` };
  return { answer: null, next: pathAfterStep(call, 'letter') };
}

function again(answer: ReturnType<typeof invalidAnswer>): LetterOutcome {
  return { answer };
}

/** Keeps what the letter says. */
export function saveDetails({ services, draft }: DraftCall, letter: LetterDetails): void {
  saveAnswers(services, draft.id, (answers): DraftAnswers => ({ ...answers, letter }));
}

/** Without script: puts what was read where its button was pressed; false where none was. */
function useSuggestions({ services, draft }: DraftCall, form: FormData): boolean {
  const wanted = form.get('use');
  if (wanted === null || draft.letter === null) return wanted !== null;
  const read = readingOf(services.db, draft.letter.sha256)?.suggestions;
  for (const field of LETTER_FIELDS) {
    const value = read?.[field] ?? null;
    if (value !== null && (wanted === field || wanted === 'all')) form.set(field, value);
  }
  return true;
}

/** A form that has any of the lines on what the letter says, blank or not. */
export function namesLines(form: FormData): boolean {
  return LETTER_FIELDS.some((field) => form.has(field));
}

/** Nothing is said of the letter. */
export function isBlank(letter: LetterDetails): boolean {
  return LETTER_FIELDS.every((field) => letter[field] === null);
}

function misfit(sent: Submission<unknown, string[], unknown>, message: string, status: number) {
  return misfitAnswer(sent, { file: [message] }, status);
}

/** More than is read at all, so that nothing of the form is known. */
function tooLarge() {
  return plainAnswer(UPLOAD_WORDS.tooLarge, 413);
}

function unreadable() {
  return plainAnswer(UPLOAD_WORDS.broken, 400);
}

function plainAnswer(message: string, status: number) {
  const answer: FormAnswer = {
    result: { status: 'error', error: { file: [message] } },
    refusal: null,
  };
  return data(answer, { status });
}
