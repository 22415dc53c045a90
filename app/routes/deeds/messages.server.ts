import { redirect } from '@remix-run/node';
import type { About } from '#app/commands/facts.server.ts';
import { writeMessage } from '#app/commands/messages.server.ts';
import type { ThreadItem } from '#app/components/message-thread.tsx';
import { formatInstant } from '#app/copy/dates.ts';
import { OFFICE_ZONE, type Zone } from '#app/domain/calendar/zones.ts';
import { isStaff } from '#app/domain/people/roles.ts';
import { zMessage } from '#app/forms/message.ts';
import { readForm } from '#app/forms/read-form.ts';
import { withDone } from '#app/http/paths.ts';
import { messagesOf } from '#app/queries/messages.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import type { DeedCall } from './do-verb.server.ts';

/** Towards a pemda the house has one voice. */
const THE_OFFICE = 'Sekretariat DJPK';

/** What was written about a request, as its reader may know it: a pemda reads no names of staff. */
export function threadOf(
  { tx, reservation, context: { actor } }: Pick<About, 'tx' | 'reservation' | 'context'>,
  zone: Zone = OFFICE_ZONE,
): ThreadItem[] {
  const forStaff = isStaff(actor.role);
  return messagesOf(tx, reservation.id).map(({ seq, from, words, by, at }) => ({
    key: String(seq),
    isOwn: (from === 'office') === forStaff,
    who:
      from === 'office'
        ? forStaff
          ? `DJPK (${by})`
          : THE_OFFICE
        : forStaff
          ? `Pemohon (${by})`
          : by,
    when: formatInstant(at, zone),
    words,
  }));
}

/** Sends what was written, or gives it back with what is wrong. */
export async function doMessage(
  { services, doer }: DeedCall,
  request: Request,
  { number, to }: { readonly number: string; readonly to: string },
) {
  const sent = readForm(await requireForm(request), zMessage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const done = writeMessage(services, doer, number, sent.value.words);
  if (!done.ok) return refusedAnswer(sent, done.error, doer.actor);
  return redirect(withDone(to, 'pesan'));
}
