import type { Submission } from '@conform-to/react';
import { data } from '@remix-run/node';
import { saveAnswers } from '#app/commands/drafts.server.ts';
import { takeDraftLetter } from '#app/commands/draft-letter.server.ts';
import type { DraftAnswers } from '#app/domain/reservation/draft.ts';
import type { LetterDetails } from '#app/domain/reservation/letter.ts';
import { zLetterStep } from '#app/forms/draft-steps.ts';
import { readForm } from '#app/forms/read-form.ts';
import { fileIn, sentLetterForm } from '#app/http/sent-form.server.ts';
import type { DraftCall } from '../guards/draft.server.ts';
import { type FormAnswer, invalidAnswer, misfitAnswer } from '../guards/refused.server.ts';

/** Keeps the letter and what it says; null where both are kept. A good file stays also beside a bad line. */
export async function answerLetter(call: DraftCall, request: Request) {
  const { services, draft } = call;
  const form = await sentLetterForm(request);
  if (!form.ok) return form.error === 413 ? tooLarge() : unreadable();
  const sent = readForm(form.value, zLetterStep);
  if (sent.status === 'success') saveDetails(call, sent.value);
  const file = await fileIn(form.value, 'file');
  if (file !== null) {
    const { dataDir } = services.env;
    const taken = await takeDraftLetter(services, { id: draft.id, dataDir }, file);
    if (!taken.ok) return misfit(sent, taken.error.message, taken.error.status);
  }
  return sent.status === 'success' ? null : invalidAnswer(sent);
}

/** Keeps what the letter says. */
export function saveDetails({ services, draft }: DraftCall, letter: LetterDetails): void {
  saveAnswers(services, draft.id, (answers): DraftAnswers => ({ ...answers, letter }));
}

function misfit(sent: Submission<unknown, string[], unknown>, message: string, status: number) {
  return misfitAnswer(sent, { file: [message] }, status);
}

/** More than is read at all, so that nothing of the form is known. */
function tooLarge() {
  const message = 'Berkas surat lebih dari 10 MB. Perkecil lalu unggah kembali.';
  return plainAnswer(message, 413);
}

function unreadable() {
  return plainAnswer('Kiriman terputus atau tidak dapat dibaca. Mohon unggah kembali.', 400);
}

function plainAnswer(message: string, status: number) {
  const answer: FormAnswer = {
    result: { status: 'error', error: { file: [message] } },
    refusal: null,
  };
  return data(answer, { status });
}
