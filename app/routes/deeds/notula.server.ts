import { data } from '@remix-run/node';
import type { About } from '#app/commands/facts.server.ts';
import type { ShownNotula } from '#app/components/notula.tsx';
import { formatDate, formatInstant } from '#app/copy/dates.ts';
import { OFFICE_ZONE, type Zone } from '#app/domain/calendar/zones.ts';
import { type Actor, isStaff } from '#app/domain/people/roles.ts';
import { verbsOf } from '#app/domain/reservation/transitions.ts';
import { readForm } from '#app/forms/read-form.ts';
import { zNotulaPage } from '#app/forms/notula.ts';
import { notulaOf } from '#app/queries/notula.server.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import type { Services } from '#app/services.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { type FormAnswer, invalidAnswer } from '../guards/refused.server.ts';
import { type DeedCall, doVerb } from './do-verb.server.ts';
import { requestHead } from './request-head.server.ts';

/** The notula as its reader may know it: a pemda is told when it was written, not by whom. */
export function notulaView(
  { tx, reservation, context: { actor } }: Pick<About, 'tx' | 'reservation' | 'context'>,
  zone: Zone = OFFICE_ZONE,
): ShownNotula | null {
  const notula = notulaOf(tx, reservation.id);
  if (notula === null) return null;
  const { summary, followUps, writtenAt, writtenBy, editions } = notula;
  return {
    summary,
    followUps: followUps.map(({ what, who, dueOn }) => ({
      ...{ what, who, due: dueOn === null ? null : formatDate(dueOn) },
    })),
    written: formatInstant(writtenAt, zone),
    by: isStaff(actor.role) ? writtenBy : null,
    editions,
  };
}

/** The page on which it is written; it begins with the edition that counts. */
export function notulaPage(services: Services, actor: Actor, number: string) {
  const head = requestHead(services, actor, number);
  const { db } = services;
  const notula = notulaOf(db, loadReservation(db, number)?.id ?? '');
  const followUps = notula?.followUps ?? [];
  return {
    head,
    fits: verbsOf(head.status).includes('writeNotula'),
    defaults: {
      summary: notula?.summary ?? '',
      followUps: followUps.length > 0 ? followUps : [{ what: '', who: '', dueOn: null }],
    },
  };
}

/** Keeps a new edition, or says why not. */
export async function doNotula(
  call: DeedCall,
  request: Request,
  { number, to }: { readonly number: string; readonly to: string },
) {
  const sent = readForm(await requireForm(request), zNotulaPage);
  // Without script a line is added or taken away here; nobody has asked to save yet.
  if (sent.status === undefined) {
    return data<FormAnswer>({ result: { ...sent.reply(), error: {} }, refusal: null });
  }
  if (sent.status !== 'success') return invalidAnswer(sent);
  return doVerb(call, { number, verb: 'writeNotula', form: sent.value, sent, to });
}
