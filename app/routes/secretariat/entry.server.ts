import { createHash } from 'node:crypto';
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { beginDraft } from '#app/commands/drafts.server.ts';
import { offeredTopics } from '#app/commands/references.server.ts';
import { submit } from '#app/commands/submit.server.ts';
import { topicGroups } from '#app/copy/topic-groups.ts';
import { toLocal } from '#app/domain/calendar/zones.ts';
import { type EntryPage, zEntry, zEntryPage } from '#app/forms/entry.ts';
import { readForm } from '#app/forms/read-form.ts';
import type { ReservationForm } from '#app/forms/reservation.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { linkCookie } from '../guards/link-cookie.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { shownRefusal, statusOfRefusal } from '../guards/refused.server.ts';
import { requireStaff, type StaffCall } from '../guards/staff.server.ts';
import {
  enteredWords,
  entryAnswer,
  isRegionSearch,
  misfits,
  officeOf,
  searchAnswer,
} from './entry-office.server.ts';
import { wantedSlots } from './entry-slots.server.ts';

/** The blank page: now, by the office's clock, and a key under which it is saved once. */
export function entryPage({ services, actor }: Pick<StaffCall, 'services' | 'actor'>) {
  const { date, time } = toLocal(services.clock());
  return {
    ...{ today: date, now: time, key: services.newId() },
    groups: topicGroups(offeredTopics(referenceOf(services.db))),
    slots: wantedSlots(services, actor),
  };
}

/** Saves the page as a request at once, or begins the pemda's own steps where that was asked. */
export async function doEntry(args: ActionFunctionArgs) {
  const call = await requireStaff(args, 'submit');
  const form = await requireForm(args.request);
  const sent = readForm(form, zEntryPage);
  const { services } = call;
  if (form.has('langkah')) return beginSteps(call, form);
  if (isRegionSearch(args.request, form)) return searchAnswer(services, form, sent);
  if (sent.status !== 'success') return entryAnswer(services, form, sent.reply(), { status: 400 });
  const fieldErrors = misfits(services, sent.value);
  if (Object.keys(fieldErrors).length > 0) {
    return entryAnswer(services, form, sent.reply({ fieldErrors }), { status: 400 });
  }
  const done = keepRequest(call, sent.value, String(form.get('key') ?? ''));
  if (!done.ok) {
    const refusal = shownRefusal(done.error, call.actor);
    return entryAnswer(services, form, sent.reply(), {
      status: statusOfRefusal(done.error),
      refusal,
    });
  }
  const { value } = done;
  const number = value.kind === 'made' ? value.decision.next.number : value.number;
  return redirect(withDone(paths.review(number), enteredWords(sent.value.contact)));
}

/** Pressed twice it is one request: the page's own key remembers what it became. */
function keepRequest({ services, doer }: StaffCall, page: EntryPage, key: string) {
  const form = reservationOf(page);
  const fingerprint = createHash('sha256').update(JSON.stringify(form)).digest('hex');
  const repeat = key === '' ? {} : { repeat: { key: `masukan:${key.slice(0, 60)}`, fingerprint } };
  return submit(services, doer, { form, letter: null, ...repeat });
}

function reservationOf(page: EntryPage): ReservationForm {
  const { asPrinted: _, ...office } = officeOf(page);
  const { channel, receivedAt, mode, acceptsOtherMode, topics, questions, preferences } = page;
  return {
    requester: { ...office, contact: page.contact },
    ...{ channel, receivedAt, mode, acceptsOtherMode, topics, questions, preferences },
    ...{ guests: page.guests, guestCount: mode === 'videoConference' ? page.guestCount : null },
    ...{ ticketNumber: page.ticketNumber, nadineNumber: page.nadineNumber },
  };
}

/** The longer way, with letter and slots: the pemda's own steps on its behalf. */
async function beginSteps({ services }: StaffCall, form: FormData) {
  const sent = readForm(form, zEntry);
  if (sent.status !== 'success') return entryAnswer(services, form, sent.reply(), { status: 400 });
  const { mode, ...onBehalf } = sent.value;
  if (onBehalf.receivedAt > services.clock()) {
    const fieldErrors = { receivedOn: ['Saat diterima tidak boleh di masa depan.'] };
    return entryAnswer(services, form, sent.reply({ fieldErrors }), { status: 400 });
  }
  const { id, token } = beginDraft(services, { answers: { mode }, onBehalf });
  const cookie = await linkCookie(id, token, services.env);
  return redirect(paths.draftStep(id, 'office'), { headers: { 'Set-Cookie': cookie } });
}
