import type { Submission } from '@conform-to/react';
import { dropFilesLeft } from '#app/commands/expired-drafts.server.ts';
import { readingOf } from '#app/commands/letter-readings.server.ts';
import { UPLOAD_WORDS } from '#app/copy/letter-upload.ts';
import type { LetterDetails, LetterFile, RequestLetter } from '#app/domain/reservation/letter.ts';
import { LETTER_FIELDS } from '#app/domain/reservation/letter-suggestions.ts';
import { zLetterOnly } from '#app/forms/complete-page.ts';
import { readForm } from '#app/forms/read-form.ts';
import type { VerbForm } from '#app/forms/verbs.ts';
import { filesIn } from '#app/http/sent-form.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { invalidAnswer, misfitAnswer } from '../guards/refused.server.ts';
import { takeLetterFiles } from '../letters/taken-files.server.ts';
import { type DeedCall, doVerb } from './do-verb.server.ts';

interface Place {
  readonly number: string;
  readonly to: string;
}
interface Lines {
  readonly letter?: LetterDetails | undefined;
}

interface Completing extends Place {
  readonly form: VerbForm<'complete'> & Lines;
  readonly sent: Submission<unknown, string[], unknown>;
}

/** What is said of the letter so far, as the page's lines. */
export function linesOf(letter: RequestLetter | null): Partial<LetterDetails> {
  return Object.fromEntries(LETTER_FIELDS.map((field) => [field, letter?.[field] ?? null]));
}

/** The letter alone, where times and guests are known already or follow later. */
export async function doSendLetter(call: DeedCall, form: FormData, place: Place) {
  const sent = readForm(form, zLetterOnly);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const [file] = await filesIn(form, 'file');
  if (file === undefined) return misfitAnswer(sent, { file: [UPLOAD_WORDS.nothingChosen] });
  return completeWithLetter(call, form, { ...place, form: sent.value, sent });
}

/**
 * Completes it with the letter that came along, if one did. What nobody typed of the letter is taken
 * from its file; its reviewer looks at both. A file that is not taken is not kept.
 */
export async function completeWithLetter(call: DeedCall, sentForm: FormData, deed: Completing) {
  const { services, doer } = call;
  const { number, sent, to } = deed;
  const { letter: typed, ...rest } = deed.form;
  const [first, ...others] = await filesIn(sentForm, 'file');
  const taken =
    first === undefined ? null : await takeLetterFiles(services, doer.actor.id, [first, ...others]);
  if (taken?.ok === false) {
    return misfitAnswer(sent, { file: [taken.error.message] }, taken.error.status);
  }
  const file = taken?.value.file ?? null;
  const letter = saidOf(call, number, { typed, file });
  const form = { ...rest, ...(letter !== null && { letter }) };
  const answer = doVerb(call, { number, verb: 'complete', form, sent, to, letter: file });
  const isDone = answer instanceof Response;
  if (!isDone && file !== null) dropFilesLeft(services, services.env.dataDir, [file.sha256]);
  return answer;
}

/** What is new of the letter; null where nothing is, so that nobody is asked about it. */
function saidOf(
  { services: { db } }: DeedCall,
  number: string,
  { typed, file }: { readonly typed: LetterDetails | undefined; readonly file: LetterFile | null },
): Partial<LetterDetails> | null {
  const known = loadReservation(db, number)?.letter ?? null;
  const read = file === null ? undefined : readingOf(db, file.sha256)?.suggestions;
  const said = LETTER_FIELDS.flatMap((field) => {
    const value = typed?.[field] ?? known?.[field] ?? read?.[field] ?? null;
    return value === null || value === known?.[field] ? [] : [[field, value] as const];
  });
  return said.length === 0 ? null : (Object.fromEntries(said) as Partial<LetterDetails>);
}
