import { UPLOAD_WORDS } from '#app/copy/letter-upload.ts';
import type { UploadAnswer } from './upload-answer.ts';

const TRIES = 60;
const WAIT_MS = 5_000;

/**
 * Asks for the letter to be made of what arrived, again and again where the line is down. An answer
 * that was lost on its way had been a good one: what it was made of is gone the second time.
 */
export async function askForLetter(
  address: string,
  uploadIds: readonly string[],
): Promise<UploadAnswer> {
  const body = new URLSearchParams(uploadIds.map((id) => ['unggahan', id]));
  for (let tries = 0; tries < TRIES; tries += 1) {
    const response = await fetch(address, { method: 'POST', body }).catch(() => null);
    if (response?.status === 410 && tries > 0) return { taken: true };
    if (response !== null && response.status < 500) return answerIn(response);
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  return { taken: false, message: UPLOAD_WORDS.failed };
}

async function answerIn(response: Response): Promise<UploadAnswer> {
  if (response.status === 429) return { taken: false, message: UPLOAD_WORDS.tooOften };
  const answer = (await response.json().catch(() => null)) as UploadAnswer | null;
  return typeof answer?.taken === 'boolean'
    ? answer
    : { taken: false, message: UPLOAD_WORDS.failed };
}
