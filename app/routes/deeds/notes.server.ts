import { redirect } from '@remix-run/node';
import type { About } from '#app/commands/facts.server.ts';
import { writeNote } from '#app/commands/notes.server.ts';
import type { ShownNote } from '#app/components/notes.tsx';
import { formatInstant } from '#app/copy/dates.ts';
import { zNote } from '#app/forms/note.ts';
import { readForm } from '#app/forms/read-form.ts';
import { withDone } from '#app/http/paths.ts';
import { notesOf } from '#app/queries/notes.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import type { DeedCall } from './do-verb.server.ts';

/** What staff noted about a request, oldest first. */
export function shownNotes({ tx, reservation }: Pick<About, 'tx' | 'reservation'>): ShownNote[] {
  return notesOf(tx, reservation.id).map(({ seq, words, by, at }) => ({
    ...{ key: String(seq), words, by },
    when: formatInstant(at),
  }));
}

/** Keeps what was noted, or gives it back with what is wrong. */
export async function doNote(
  { services, doer }: DeedCall,
  request: Request,
  { number, to }: { readonly number: string; readonly to: string },
) {
  const sent = readForm(await requireForm(request), zNote);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const done = writeNote(services, doer, number, sent.value.words);
  if (!done.ok) return refusedAnswer(sent, done.error, doer.actor);
  return redirect(withDone(to, 'catatan'));
}
